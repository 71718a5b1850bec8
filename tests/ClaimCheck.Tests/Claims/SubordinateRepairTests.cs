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

    private static string[] Changes(string rows) => TreeText.Changes(rows, SubordinateRepair.Mend);
}
