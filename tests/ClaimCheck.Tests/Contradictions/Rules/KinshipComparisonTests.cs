using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>How two people are related in two tellings.</summary>
internal sealed class KinshipComparisonTests
{
    [TestCase("Hanna Tveit is the wife of Olav Tveit.", "Police questioned Olav Tveit and his sister, Hanna Tveit.", true)]
    [TestCase("Hanna Tveit is the wife of Olav Tveit.", "Police questioned Olav Tveit and his ex-wife, Hanna Tveit.", false, Description = "one can become the other")]
    [TestCase("Hanna Tveit is the sister of Olav Tveit.", "Police questioned Olav Tveit and his half-sister, Hanna Tveit.", false, Description = "one holds the other")]
    [TestCase("Hanna Tveit is the daughter of Olav Tveit.", "Police questioned Hanna Tveit and her father, Olav Tveit.", false, Description = "one relation from its two ends")]
    [TestCase("Hanna Tveit is the wife of Olav Tveit. Hanna Tveit is the sister of Olav Tveit.", "Police questioned Olav Tveit and his sister, Hanna Tveit.", false, Description = "the telling knows both")]
    [TestCase("Hanna Tveit is the wife of Olav Tveit.", "Police questioned Olav Tveit and his sister, Petra Tveit.", false, Description = "two people")]
    public void Relations_conflict_where_two_people_have_one(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(KinshipComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
