using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Words that hedge a number.</summary>
internal sealed class HedgeRepairTests
{
    [TestCase("More", "than", "JJR", "3 case", 1)]
    [TestCase("More", "than", "JJR", "1 fixed", 1)]
    [TestCase("Up", "to", "RB", "3 case", 1)]
    [TestCase("Fully", "of", "RB", "3 case", 0)]
    public void A_hedge_belongs_to_its_number(string hedge, string preposition, string tag, string place, int changes) => Assert.That(TreeText.Changes($"""
        {hedge} {hedge} {tag} 6 advmod
        {preposition} {preposition} IN {place}
        200 200 CD 4 nummod
        homes home NNS 6 nsubj:pass
        were be VBD 6 aux:pass
        damaged damage VBN 0 root
        """, HedgeRepair.Mend), Has.Length.EqualTo(changes));
}
