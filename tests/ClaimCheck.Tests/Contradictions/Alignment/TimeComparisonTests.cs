using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Times that can be one, and times that cannot.</summary>
internal sealed class TimeComparisonTests
{
    [TestCase("The hall shows films every Friday.", "The hall shows films every Monday.", true)]
    [TestCase("The vote runs from May 3 to May 9.", "The vote runs from May 4 to May 9.", true)]
    [TestCase("Four minutes later, the keeper was replaced.", "Nine minutes later, the keeper was replaced.", true)]
    [TestCase("The hall shows films every Friday.", "The hall shows films on Friday.", false)]
    [TestCase("The vote runs from May 3 to May 9.", "The vote runs from May 3 to May 9.", false)]
    public void In_one_place_another_length_habit_or_range_is_another_time(string left, string right, bool expected)
    {
        var views = ReadText.Views(left, right);
        var (first, second) = (views[0].Times.OfType<TimeExpression>().First(), views[1].Times.OfType<TimeExpression>().First());
        Assert.That(TimeComparison.CompareInOnePlace(first, second) == TimeAgreement.Apart, Is.EqualTo(expected));
    }
}
