using System.Globalization;
using ClaimCheck.Contradictions;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ClaimCheck.Tests.Examples;

/// <summary>The README: its code is the code of these tests, its output what the console prints.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = TestFolders.Path("README.md");
    private static readonly string Source = TestFolders.Path("tests", "ClaimCheck.Tests", "Examples", "ReadmeTests.cs");

    [Test]
    public void The_five_lines_find_the_title()
    {
        var text = Text("visit-el-salvador", "a.txt") + "\n" + Text("visit-el-salvador", "b.txt");
        var output = Capture(Console =>
        {
            var checker = ClaimChecker.CreateDefault();
            var report = checker.Check(Story.FromText(text, published: new DateOnly(2025, 1, 31)));
            foreach (var contradiction in report.Contradictions)
                Console.WriteLine($"{contradiction.Severity}: {contradiction.Explanation}");
        });
        Assert.That(output, Does.Contain("High: ").And.Contain("Secretary of State"));
    }

    [Test]
    public void Documents_are_named_in_what_is_found()
    {
        var (checker, wireCopy, webCopy) = (SharedChecker.Default, Text("visit-el-salvador", "a.txt"), Text("visit-el-salvador", "b.txt"));
        var output = Capture(Console =>
        {
            var report = checker.Check(
            [
                new StoryDocument("wire", wireCopy, published: new DateOnly(2025, 1, 31)),
                new StoryDocument("web", webCopy, published: new DateOnly(2025, 2, 1)),
            ]);
            foreach (var finding in report.Contradictions)
            {
                var side = finding.Left;
                var position = side.Passage.Document.Source.GetPosition(side.Span.Start);
                Console.WriteLine($"{side.Passage.Document.Id}:{position} {side.Text}");
            }
        });
        Assert.That(output, Does.Contain("wire:4:23 Secretary of State"));
    }

    [Test]
    public void A_container_holds_the_checker()
    {
        var services = new ServiceCollection();
        services.AddClaimCheck(options => options.MinimumSeverity = Severity.Medium);
        using var provider = services.BuildServiceProvider();
        Assert.That(provider.GetRequiredService<ClaimChecker>().Check("One.", "Two.").Contradictions, Is.Empty);
    }

    [Test]
    public void The_builder_takes_a_house_table()
    {
        var houseTable = Blocks("").Single(block => block.StartsWith("person\t", StringComparison.Ordinal));
        Build();
        Assert.That(OfficeTable.Parse(new StringReader(houseTable), "house table").Terms, Has.Count.EqualTo(2));

        void Build()
        {
            var offices = OfficeTable.Parse(new StringReader(houseTable), "house table");
            var checker = new ClaimCheckerBuilder()
                .UseOffices(offices)
                .RemoveRule("name-conflict")
                .Build();
            Assert.That(checker.Rules.Select(rule => rule.Id), Does.Not.Contain("name-conflict"));
        }
    }

    [Test]
    public void Every_line_of_code_in_it_is_a_line_of_these_tests()
    {
        var lines = File.ReadLines(Source).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        var missing = Blocks("csharp").SelectMany(block => block.Split('\n')).Select(line => line.Trim())
            .Where(line => line.Length > 0 && line != "using ClaimCheck;" && !lines.Contains(line));
        Assert.That(missing, Is.Empty);
    }

    [TestCase("check", "seeds/stories/visit-el-salvador")]
    [TestCase("claims", "seeds/stories/visit-el-salvador/b.txt")]
    [TestCase("entities", "seeds/stories/visit-el-salvador/b.txt")]
    public void Its_output_is_what_the_console_prints(string command, string path)
    {
        var run = CommandRun.Of(command, TestFolders.Path(path.Split('/')));
        GoldenFile.HoldsBetween(Readme, $"<!-- output: {command} {path} -->", "<!-- end of output -->", $"```\n{run.Output}```\n");
    }

    [Test]
    public void Its_table_lists_every_rule()
    {
        var rows = new ClaimCheckerBuilder().Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| `{rule.Id}` | {rule.Summary} | {rule.Severity.ToString().ToLower(CultureInfo.InvariantCulture)} |\n");
        GoldenFile.HoldsBetween(
            Readme, "<!-- rules -->", "<!-- end of rules -->", "| rule | fires on | severity |\n|---|---|---|\n" + string.Concat(rows));
    }

    private static IEnumerable<string> Blocks(string language) =>
        File.ReadAllText(Readme).ReplaceLineEndings("\n").Split("\n```").Where((_, index) => index % 2 == 1)
            .Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal)).Select(block => block[(language.Length + 1)..]);

    private static string Text(string story, string file) => File.ReadAllText(TestFolders.Path("seeds", "stories", story, file));

    private static string Capture(Action<StringWriter> write)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return output.ToString();
    }
}
