using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>A denial that is all the difference between two statements.</summary>
internal sealed class LoneDenialTests
{
    [TestCase("The accounts of the hospice were acceptable in May.", "The accounts of the hospice were not acceptable in May.", true)]
    [TestCase("The accounts of the hospice were not acceptable in May.", "The accounts of the hospice were acceptable in May.", true)]
    [TestCase("The ferry line will close in October for good.", "The ferry line will not close until October for good.", false, Description = "the denial has an end")]
    [TestCase("The ferry line carries pupils of the school.", "The ferry line carries not only pupils of the school.", false, Description = "nothing is denied")]
    [TestCase("The council will decide whether to sell the quarry.", "The council will decide whether or not to sell the quarry.", false, Description = "an open question")]
    [TestCase("The ferry line will not close in October.", "The ferry line will not close in October.", false, Description = "both deny")]
    public void Is_flagged_unless_something_limits_it(string left, string right, bool expected)
    {
        var report = SharedChecker.Default.Check(ClaimCheck.Stories.Story.FromTexts([left, right]));
        Assert.That(report.Contradictions.Any(finding => finding.Rule == "polarity-conflict"), Is.EqualTo(expected));
    }
}
