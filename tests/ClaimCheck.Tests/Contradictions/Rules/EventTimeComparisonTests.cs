using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>The days of one event in two tellings.</summary>
internal sealed class EventTimeComparisonTests
{
    [TestCase("The bridge collapsed on Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Sunday.", true)]
    [TestCase("The bridge collapsed on Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Tuesday.", false, Description = "one day")]
    [TestCase("The bridge collapsed on Tuesday in heavy rain.", "Drivers were warned again hours before the bridge collapsed on Sunday.", false, Description = "another act")]
    [TestCase("The bridge will collapse on Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Sunday.", false, Description = "still to come")]
    [TestCase("The bridge did not collapse on Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Sunday.", false, Description = "denied")]
    [TestCase("The bridge collapsed by Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Sunday.", false, Description = "a border, no day")]
    [TestCase("The bridge collapsed on Monday and Tuesday in heavy rain.", "Drivers were warned hours before the bridge collapsed on Sunday.", false, Description = "several days")]
    [TestCase("The bridge collapsed on Tuesday in heavy rain. On Sunday the bridge collapsed too.", "Drivers were warned hours before the bridge collapsed on Sunday.", false, Description = "the telling knows the other day")]
    [TestCase("The bridge opened on Tuesday in heavy rain.", "Drivers were warned hours before the bridge opened on Sunday.", false, Description = "an act that can be repeated")]
    public void Days_conflict_where_one_event_is_told(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(EventTimeComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
