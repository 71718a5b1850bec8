using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Two of one series, told by their distance from now.</summary>
internal sealed class NearnessConflictTests
{
    [TestCase("The club will open the upcoming season in Perth.", "The club will open the current season in Perth.", true)]
    [TestCase("The club will open the coming season in Perth.", "The club will open the upcoming season in Perth.", false, Description = "one distance")]
    [TestCase("The club will open the upcoming season in Perth.", "The club will open the current season in Leeds.", false, Description = "another word differs")]
    [TestCase("The club will open the upcoming season in Perth.", "The club will open the current museum in Perth.", false, Description = "two nouns")]
    [TestCase("The club will open next week in Perth.", "The club will open this week in Perth.", false, Description = "a time is compared as a time")]
    public void This_one_and_the_next_conflict(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(context => NearnessConflict.Compare(ReadText.Pair(left, right), context), left, right), expected ? Is.Not.Empty : Is.Empty);
}
