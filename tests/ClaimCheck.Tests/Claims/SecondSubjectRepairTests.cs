using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>A noun behind "and" that is the subject of the verb behind it.</summary>
internal sealed class SecondSubjectRepairTests
{
    private const string Roads = """
        Roads road NNS 2 nsubj
        stay stay VBP 0 root
        closed close VBN 2 xcomp
        and and CC 5 cc
        trains train NNS 3 conj
        are be VBP 7 aux
        running run VBG 3 conj
        """;

    [Test]
    public void It_gets_the_verb_which_goes_on_with_the_clause_before() =>
        Assert.That(Changes(Roads), Is.EqualTo(new[] { "and cc running", "trains nsubj running", "running conj stay" }));

    [Test]
    public void A_verb_behind_its_own_and_is_left_alone() => Assert.That(Changes("""
        Crews crew NNS 2 nsubj
        cleared clear VBD 0 root
        roads road NNS 2 obj
        and and CC 5 cc
        tracks track NNS 3 conj
        and and CC 7 cc
        left leave VBD 2 conj
        """), Is.Empty);

    [Test]
    public void A_participle_on_the_noun_is_no_clause() => Assert.That(Changes("""
        Crews crew NNS 2 nsubj
        sold sell VBD 0 root
        bread bread NN 2 obj
        and and CC 5 cc
        cakes cake NNS 3 conj
        made make VBN 5 acl
        """), Is.Empty);

    [Test]
    public void A_second_object_behind_a_comma_is_the_subject_of_its_verb() => Assert.That(Changes("""
            Greens green NNS 2 nsubj
            won win VBD 0 root
            seats seat NNS 2 obj
            , , , 5 punct
            liberals liberal NNS 2 obj
            lost lose VBD 2 parataxis
            five five CD 6 obj
            """), Is.EqualTo(new[] { "liberals nsubj lost" }));

    [Test]
    public void A_finite_verb_without_a_subject_is_no_complement() => Assert.That(TreeText.Changes("""
            Tarvin Tarvin NNP 2 nsubj
            raised raise VBD 0 root
            offers offer NNS 2 obj
            and and CC 5 cc
            drivers driver NNS 3 conj
            returned return VBD 2 xcomp
            """, SecondSubjectRepair.Mend), Is.EqualTo(new[] { "and cc returned", "drivers nsubj returned", "returned conj raised" }));

    private static string[] Changes(string rows) => TreeText.Changes(rows, SecondSubjectRepair.Mend);
}
