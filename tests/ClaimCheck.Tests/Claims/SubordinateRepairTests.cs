using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Conjunctions that the tree has read as prepositions.</summary>
internal sealed class SubordinateRepairTests
{
    [Test]
    public void A_phrase_with_a_finite_verb_behind_it_is_a_clause() => Assert.That(Changes("""
            Crews crew NNS 2 nsubj
            closed close VBD 0 root
            the the DT 4 det
            valve valve NN 2 obj
            before before IN 7 case
            the the DT 7 det
            fire fire NN 2 obl
            reached reach VBD 2 parataxis
            the the DT 10 det
            tank tank NN 8 obj
            """), Is.EqualTo(new[] { "before mark reached", "fire nsubj reached", "reached advcl closed" }));

    [Test]
    public void A_verb_that_has_its_subject_does_not_take_the_noun() => Assert.That(Changes("""
            Crews crew NNS 7 nsubj
            who who WP 3 nsubj
            came come VBD 1 acl:relcl
            before before IN 6 case
            the the DT 6 det
            fire fire NN 3 obl
            closed close VBD 0 root
            the the DT 9 det
            valve valve NN 7 obj
            """), Is.Empty);

    [Test]
    public void A_clause_goes_on_behind_an_apposition() => Assert.That(Changes("""
            Harlan Harlan NNP 2 nsubj
            leads lead VBZ 0 root
            since since IN 4 case
            Voss Voss NNP 2 obl
            , , , 7 punct
            the the DT 7 det
            curator curator NN 4 appos
            , , , 9 punct
            resigned resign VBD 2 conj
            """), Is.EqualTo(new[] { "since mark resigned", "Voss nsubj resigned", "resigned advcl leads" }));

    [Test]
    public void An_adverb_before_a_clause_opens_it() => Assert.That(Changes("""
            Ships ship NNS 2 nsubj
            sail sail VBP 0 root
            once once RB 2 advmod
            storms storm NNS 5 nsubj
            pass pass VBP 2 advcl
            """), Is.EqualTo(new[] { "once mark pass" }));

    [Test]
    public void An_adverb_that_no_clause_follows_stays_one() => Assert.That(Changes("""
            Ships ship NNS 2 nsubj
            sailed sail VBD 0 root
            once once RB 2 advmod
            . . . 2 punct
            """), Is.Empty);

    [TestCase("advcl", 3)]
    [TestCase("acl", 0)]
    public void A_participle_beside_the_phrase_is_a_past_tense(string relation, int changes) => Assert.That(TreeText.Changes($"""
            Two two CD 2 nsubj
            died die VBD 0 root
            after after IN 5 case
            a a DT 5 det
            rope rope NN 2 obl
            snapped snap VBN {(relation == "acl" ? 5 : 2)} {relation}
            """, SubordinateRepair.Mend).Count(change => !change.StartsWith("snapped", StringComparison.Ordinal)), Is.EqualTo(changes == 0 ? 0 : 2));

    [TestCase("VBD", 3)]
    [TestCase("VBG", 0)]
    public void A_finite_verb_behind_several_phrases_has_the_noun_behind_the_conjunction(string tag, int changes) => Assert.That(TreeText.Changes($"""
            Police police NNS 2 nsubj
            waited wait VBD 0 root
            after after IN 5 case
            the the DT 5 det
            rally rally NN 2 obl
            against against IN 7 case
            gas gas NN 2 obl
            ended end {tag} 2 advcl
            """, SubordinateRepair.Mend), Has.Length.EqualTo(changes));

    private static string[] Changes(string rows) => TreeText.Changes(rows, SubordinateRepair.Mend);
}
