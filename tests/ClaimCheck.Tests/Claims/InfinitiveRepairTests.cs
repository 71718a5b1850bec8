using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Bare words behind "to" and behind other prepositions.</summary>
internal sealed class InfinitiveRepairTests
{
    [TestCase("licence", 2)]
    [TestCase("road", 0)]
    public void Behind_a_noun_that_takes_an_infinitive_a_bare_word_is_one(string noun, int changes) => Assert.That(Changes($"""
        They they PRP 2 nsubj
        painted paint VBD 0 root
        a a DT 4 det
        {noun} {noun} NN 2 obj
        to to IN 6 case
        drill drill NN 2 obl
        off off IN 8 case
        Corrin Corrin NNP 6 nmod
        """), Has.Length.EqualTo(changes + (changes > 0 ? 1 : 0)));

    [Test]
    public void Behind_a_verb_with_its_object_too() => Assert.That(Changes("""
        Judges judge NNS 2 nsubj
        ordered order VBD 0 root
        him he PRP 2 obj
        to to IN 5 case
        hand hand NN 2 obl
        over over IN 8 case
        his his PRP$ 8 nmod:poss
        diaries diary NNS 2 obl
        """), Is.EqualTo(new[] { "to mark hand", "hand xcomp ordered", "diaries obl hand" }));

    [Test]
    public void Who_goes_to_school_goes_to_a_place() => Assert.That(Changes("""
        Children child NNS 2 nsubj
        went go VBD 0 root
        to to IN 4 case
        school school NN 2 obl
        on on IN 6 case
        Monday Monday NNP 2 obl
        """), Is.Empty);

    [TestCase("on", 3)]
    [TestCase("to", 0)]
    public void A_bare_form_behind_a_preposition_is_a_noun(string preposition, int changes) => Assert.That(Changes($"""
        Officers officer NNS 2 nsubj
        placed place VBD 0 root
        {preposition} {preposition} {(preposition == "to" ? "TO" : "IN")} 4 mark
        paid pay VBN 5 advmod
        leave leave VB 2 advcl
        """), Has.Length.EqualTo(changes));

    private static string[] Changes(string rows) => TreeText.Changes(rows, InfinitiveRepair.Mend);
}
