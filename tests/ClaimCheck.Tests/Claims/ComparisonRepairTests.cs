using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Measures before comparatives.</summary>
internal sealed class ComparisonRepairTests
{
    [Test]
    public void A_measure_says_by_how_much() => Assert.That(Changes("JJR"), Is.EqualTo(new[] { "Tower nsubj taller", "is cop taller" }));

    [Test]
    public void Before_a_plain_adjective_it_stays() => Assert.That(Changes("JJ"), Is.Empty);

    private static string[] Changes(string tag) => TreeText.Changes($"""
        Tower tower NNP 4 nsubj
        is be VBZ 4 cop
        14 14 CD 4 nummod
        metres metre NNS 5 obl:npmod
        taller tall {tag} 0 root
        """, ComparisonRepair.Mend);
}
