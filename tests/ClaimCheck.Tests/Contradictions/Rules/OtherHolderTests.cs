using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>A bare title against the holder of the day.</summary>
internal sealed class OtherHolderTests
{
    private const string Holder = "@2025-06-14 Friedrich Merz, the German chancellor, met the union.";

    [TestCase("@2025-06-14 In Berlin, Chancellor Olaf Scholz met the union.", Holder, true)]
    [TestCase("@2025-06-14 In Vienna, Chancellor Olaf Scholz met the union.", Holder, false, Description = "a place in another country")]
    [TestCase("@2025-06-14 Chancellor Olaf Scholz met the union.", Holder, false, Description = "no place")]
    [TestCase("@2025-06-14 In Berlin, Chancellor Freidrich Merz met the union.", Holder, false, Description = "one name, misspelt")]
    [TestCase("@2025-06-14 In Berlin, Minister Olaf Scholz met the union.", Holder, false, Description = "another office")]
    [TestCase("@2025-06-14 In Berlin, Chancellor Olaf Scholz met the union.", "@2025-06-14 Petra Lund, the German chancellor, met the union.", false, Description = "the table does not bear her out")]
    public void Conflicts_where_the_place_tells_the_country(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(Compare, left, right), expected ? Is.Not.Empty : Is.Empty);

    private static void Compare(RuleContext context)
    {
        foreach (var use in context.Story.Entities.Entities.SelectMany(TitleUse.Plain))
            OtherHolder.Compare(use, context);
    }
}
