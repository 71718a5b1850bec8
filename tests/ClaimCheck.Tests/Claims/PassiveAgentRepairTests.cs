using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Who acts in a passive.</summary>
internal sealed class PassiveAgentRepairTests
{
    [Test]
    public void A_by_phrase_behind_a_place_names_who_acts() => Assert.That(Changes("""
            Boys boy NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            pulled pull VBN 0 root
            from from IN 5 case
            Bondell Bondell NNP 3 obl
            by by IN 8 case
            their their PRP$ 8 nmod:poss
            uncle uncle NN 5 nmod
            """), Is.EqualTo(new[] { "uncle obl:agent pulled" }));

    [Test]
    public void A_day_behind_by_does_not_act() => Assert.That(Changes("""
            Boys boy NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            pulled pull VBN 0 root
            from from IN 5 case
            Bondell Bondell NNP 3 obl
            by by IN 7 case
            Monday Monday NNP 5 nmod
            """), Is.Empty);

    [Test]
    public void An_active_verb_has_no_agent() => Assert.That(Changes("""
            Boys boy NNS 2 nsubj
            read read VBD 0 root
            in in IN 4 case
            Bondell Bondell NNP 2 obl
            by by IN 7 case
            their their PRP$ 7 nmod:poss
            uncle uncle NN 4 nmod
            """), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, PassiveAgentRepair.Mend);
}
