using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Commands;

/// <summary>The command line: options, exit codes, files written whole or not at all.</summary>
public sealed class CheckCommandTests
{
    private const string Ferry = "The ferry sank off Port Linden on Monday. The mayor, Denise Rowan, said that 12 people had died.\n";
    private const string OtherFerry = "The ferry did not sink off Port Linden on Monday. The mayor, Denise Rowan, said that 19 people had died.\n";
    private static readonly string Story = TestFolders.Path("seeds", "stories", "visit-el-salvador");

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void A_story_with_a_high_finding_exits_with_1()
    {
        var run = CommandRun.Of("check", Story);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("title-conflict").And.Contain("a.txt:4:23"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void A_clean_story_exits_with_0()
    {
        var run = CommandRun.Of("check", folder.Write("a.txt", Ferry), folder.Write("b.txt", Ferry));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("No contradictions found\n"));
    }

    [Test]
    public void Fail_on_never_exits_with_0() =>
        Assert.That(CommandRun.Of("check", Story, "--fail-on", "never").ExitCode, Is.Zero);

    [Test]
    public void Findings_below_the_least_severity_are_left_out()
    {
        var run = CommandRun.Of("check", Story, "--min-severity", "high");
        Assert.That(run.Output, Does.Not.Contain(" LOW ").And.Not.Contain(" MEDIUM "));
    }

    [Test]
    public void Json_fits_the_schema_and_has_the_days_of_the_folder()
    {
        var json = ReportAssert.IsValid(CommandRun.Of("check", Story, "--format", "json").Output);
        Assert.That((string?)json.SelectToken("documents[0].published"), Is.EqualTo("2025-01-31"));
        Assert.That((string?)json.SelectToken("documents[0].id"), Is.EqualTo("a.txt"));
    }

    [Test]
    public void The_day_on_the_command_line_wins()
    {
        var json = ReportAssert.IsValid(CommandRun.Of("check", Story, "--format", "json", "--published", "2024-05-06").Output);
        Assert.That((string?)json.SelectToken("documents[1].published"), Is.EqualTo("2024-05-06"));
    }

    [Test]
    public void A_dash_reads_the_standard_input()
    {
        var run = CommandRun.OfInput(CommandRun.Bytes(Ferry), "check", "-", "--format", "json");
        Assert.That((string?)ReportAssert.IsValid(run.Output).SelectToken("documents[0].id"), Is.EqualTo("stdin"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void Disabled_rules_do_not_run()
    {
        var run = CommandRun.Of("check", Story, "--disable", "title-conflict", "stale-title");
        Assert.That(run.Output, Does.Not.Contain("title-conflict").And.Not.Contain("stale-title"));
    }

    [Test]
    public void Only_enabled_rules_run()
    {
        var run = CommandRun.Of("check", Story, "--enable", "title-conflict");
        Assert.That(run.Output, Does.Contain("title-conflict").And.Not.Contain("stale-title"));
    }

    [Test]
    public void Out_writes_the_report_and_nothing_else()
    {
        var file = Path.Combine(folder.Path, "report.json");
        var run = CommandRun.Of("check", Story, "--format", "json", "--out", file);
        Assert.That(run.Output, Is.Empty);
        ReportAssert.IsValid(File.ReadAllText(file));
        Assert.That(Directory.GetFiles(folder.Path), Is.EqualTo(new[] { file }));
    }

    [Test]
    public void Out_leaves_an_old_file_alone_when_the_check_cannot_run()
    {
        var file = folder.Write("report.json", "old");
        Assert.That(CommandRun.Of("check", "missing.txt", "--out", file).ExitCode, Is.EqualTo(2));
        Assert.That(File.ReadAllText(file), Is.EqualTo("old"));
    }

    [Test]
    public void Known_findings_stay_quiet_and_keep_who_when_and_why()
    {
        var file = Path.Combine(folder.Path, "known.json");
        var first = CommandRun.Of("check", Story, "--write-baseline", file, "--who", "D. Rowan", "--when", "2025-02-01", "--why", "checked by phone");
        Assert.That(first.ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(file), Does.Contain("D. Rowan").And.Contain("2025-02-01").And.Contain("checked by phone"));
        var second = CommandRun.Of("check", Story, "--baseline", file);
        Assert.That(second.ExitCode, Is.Zero);
        Assert.That(second.Output, Does.Contain("No contradictions found").And.Contain("left out by the baseline"));
    }

    [Test]
    public void A_house_table_of_offices_is_read()
    {
        var table = folder.Write("offices.tsv", "person\toffice\torganisation\tstart\tend\nDenise Rowan\tmayor\tPort Linden\t2019-01-01\t\n");
        Assert.That(CommandRun.Of("check", folder.Write("a.txt", Ferry), "--offices", table).ExitCode, Is.Zero);
    }

    [TestCase("check")]
    [TestCase("check", "x.txt", "--format", "yaml")]
    [TestCase("check", "x.txt", "--published", "yesterday")]
    [TestCase("check", "x.txt", "--min-severity", "huge")]
    [TestCase("check", "x.txt", "--fail-on", "sometimes")]
    [TestCase("check", "x.txt", "--disable", "no-such-rule")]
    [TestCase("check", "x.txt", "--offices", "missing.tsv")]
    [TestCase("check", "x.txt", "--baseline", "missing.json")]
    [TestCase("check", "x.txt", "--no-such-option")]
    [TestCase("check", "missing.txt")]
    [TestCase("no-such-command")]
    [TestCase]
    public void What_cannot_run_says_why_in_one_line_and_exits_with_2(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Match("^claimcheck: [^\n]+\n$"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public void A_file_that_cannot_be_written_is_an_error() =>
        Assert.That(CommandRun.Of("check", Story, "--out", Path.Combine(folder.Path, "no", "such", "folder.json")).Error, Does.Contain("cannot be written"));

    [Test]
    public void Two_files_of_one_name_are_told_apart_by_their_paths()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "one"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "two"));
        var (first, second) = (folder.Write("one/a.txt", Ferry), folder.Write("two/a.txt", OtherFerry));
        var json = ReportAssert.IsValid(CommandRun.Of("check", first, second, "--format", "json").Output);
        Assert.That(json["documents"]!.Select(document => (string)document["id"]!), Is.EqualTo(new[] { first, second }));
    }
}
