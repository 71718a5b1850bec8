using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Commands;

/// <summary>What <c>claims</c>, <c>entities</c> and <c>rules</c> list.</summary>
public sealed class ListingCommandTests
{
    private static readonly string Story = TestFolders.Path("seeds", "stories", "visit-el-salvador");

    [Test]
    public void Claims_stand_in_a_table_with_place_and_status()
    {
        var lines = CommandRun.Of("claims", Story).Output.Split('\n');
        Assert.That(lines[0], Does.StartWith("  claim").And.Contains("said by"));
        Assert.That(lines, Has.Some.Matches("a\\.txt:4:23 +asserted +Marco Rubio is Secretary of State$"));
    }

    [Test]
    public void A_wording_is_listed_once_with_a_note()
    {
        var output = CommandRun.Of("claims", TestFolders.Path("seeds", "stories", "protest-quote", "a.txt")).Output;
        Assert.That(output.Split('\n').Count(line => line.Contains("has yet to be approved", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(output, Does.Contain("left out here; the JSON report lists"));
    }

    [Test]
    public void A_source_is_named_with_its_article() =>
        Assert.That(CommandRun.Of("claims", TestFolders.Path("seeds", "stories", "disaster-toll", "a.txt")).Output, Does.Match("asserted +the weather service +Some 90 millimeters"));

    [Test]
    public void A_source_that_the_story_names_is_named() =>
        Assert.That(CommandRun.Of("claims", TestFolders.Path("seeds", "stories", "business", "a.txt")).Output, Does.Match("asserted +Norlake Group +Revenue rose"));

    [Test]
    public void A_person_stands_with_every_title_of_the_story()
    {
        var lines = CommandRun.Of("entities", Story).Output.Split('\n');
        var person = Array.FindIndex(lines, line => line.StartsWith("  Marco Rubio", StringComparison.Ordinal));
        Assert.That(lines[person], Does.Contain("Secretary of State").And.Contains("us/secretary-of-state"));
        Assert.That(lines[person + 1], Does.Match("^ +Senator +us-fl/senator +b\\.txt:3:1$"));
    }

    [TestCase("claims")]
    [TestCase("entities")]
    public void A_listing_as_json_is_the_whole_report(string command) =>
        Assert.That(ReportAssert.IsValid(CommandRun.Of(command, Story, "--format", "json").Output)["claims"], Is.Not.Empty);

    [Test]
    public void All_rules_are_listed_a_line_each()
    {
        var run = CommandRun.Of("rules");
        Assert.That(run.Output.TrimEnd().Split('\n'), Has.Length.EqualTo(new ClaimCheckerBuilder().Rules.Length));
    }

    [Test]
    public void A_rule_named_shows_its_examples()
    {
        var run = CommandRun.Of("rules", "title-conflict");
        Assert.That(run.Output, Does.StartWith("title-conflict").And.Contains("fires on:").And.Contains("silent on:"));
        Assert.That(run.Output, Does.Not.Contain("age-conflict"));
    }

    [Test]
    public void A_rule_that_does_not_exist_is_an_error()
    {
        var run = CommandRun.Of("rules", "no-such-rule");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("no-such-rule"));
    }
}
