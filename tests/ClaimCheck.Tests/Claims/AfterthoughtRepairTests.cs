using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Phrases behind a report and its comma.</summary>
internal sealed class AfterthoughtRepairTests
{
    [Test]
    public void A_phrase_behind_the_comma_is_loosened() => Assert.That(Changes("ccomp"), Is.EqualTo(new[] { "amount dislocated said" }));

    [Test]
    public void A_phrase_in_another_role_stays() => Assert.That(Changes("obl"), Is.Empty);

    private static string[] Changes(string relation) => TreeText.Changes($"""
        Rain rain NN 2 nsubj
        fell fall VBD 0 root
        , , , 5 punct
        officials official NNS 5 nsubj
        said say VBD 2 parataxis
        , , , 9 punct
        twice twice RB 9 advmod
        the the DT 9 det
        amount amount NN 5 {relation}
        """, AfterthoughtRepair.Mend);
}
