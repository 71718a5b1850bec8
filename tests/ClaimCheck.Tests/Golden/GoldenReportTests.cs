using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Golden;

/// <summary>Whole reports as people see them. A change here is a change that an editor sees.</summary>
public sealed class GoldenReportTests
{
    [TestCase("visit-el-salvador")]
    [TestCase("court-case")]
    [TestCase("business")]
    public void A_story_reads_as_its_golden_report(string story)
    {
        var run = CommandRun.Of("check", TestFolders.Path("seeds", "stories", story));
        Assert.That(run.Error, Is.Empty);
        GoldenFile.Holds(TestFolders.Path("tests", "ClaimCheck.Tests", "Golden", story + ".txt"), run.Output);
    }

    [TestCase("visit-el-salvador")]
    [TestCase("court-case")]
    public void The_same_story_gives_the_same_bytes_in_json(string story)
    {
        var path = TestFolders.Path("seeds", "stories", story);
        var (first, second) = (CommandRun.Of("check", path, "--format", "json"), CommandRun.Of("check", path, "--format", "json"));
        Assert.That(second.Output, Is.EqualTo(first.Output));
        ReportAssert.IsValid(first.Output);
    }
}
