using System.Text;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Commands;

/// <summary>Files that are no news copy: a one-line error, or an honest report, within seconds.</summary>
public sealed class BadInputTests
{
    private const string Sentence = "The ferry sank off Port Linden on Monday, said Denise Rowan, the mayor of the town. ";
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void An_empty_file_is_refused() => Refused(folder.Write("a.txt", ""), "empty");

    [Test]
    public void A_blank_file_is_refused() => Refused(folder.Write("a.txt", " \r\n\t\n"), "no text");

    [Test]
    public void A_missing_file_is_refused() => Refused(Path.Combine(folder.Path, "none.txt"), "no such file");

    [Test]
    public void An_empty_folder_is_refused() => Refused(folder.Path, "no .txt file");

    [Test]
    public void A_binary_file_is_refused() => Refused(folder.Write("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "not utf-8");

    [Test]
    public void A_file_in_latin_1_is_refused() => Refused(folder.Write("a.txt", Encoding.Latin1.GetBytes("Cangas de Onís flooded.")), "not utf-8 text (byte 12)");

    [Test]
    public void A_file_with_nul_bytes_is_refused() => Refused(folder.Write("a.txt", "The ferry\0sank."), "binary");

    [Test]
    public void A_lone_surrogate_in_utf_16_is_refused() => Refused(folder.Write("a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00]), "not utf-16");

    [Test]
    public void A_file_of_page_furniture_is_refused() => Refused(folder.Write("a.txt", "CNN\n—\nAd Feedback\nShare this article\n"), "only page furniture");

    [Test]
    public void Twenty_megabytes_are_refused_at_once()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Refused(folder.Write("a.txt", new string('x', 20_000_000)), "too large");
        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan(5));
    }

    [Test]
    public void A_file_over_the_limit_in_characters_is_refused() =>
        Refused(folder.Write("a.txt", string.Concat(Enumerable.Repeat(Sentence, 2_100_000 / Sentence.Length))), "2,000,000");

    [Test]
    public void A_file_of_one_line_gives_a_report_that_says_there_was_nothing_to_compare()
    {
        var run = CommandRun.Of("check", folder.Write("a.txt", "Rubio to meet Bukele on Monday"));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("Only one passage was found"));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void A_file_with_an_encoding_mark_is_read(string encoding)
    {
        var mark = Encoding.GetEncoding(encoding);
        var file = folder.Write("a.txt", [.. mark.GetPreamble(), .. mark.GetBytes("Cangas de Onís was flooded on Monday.")]);
        var json = ReportAssert.IsValid(CommandRun.Of("check", file, "--format", "json").Output);
        Assert.That((int)json.SelectToken("passages[0].length")!, Is.EqualTo(37));
    }

    [Test]
    public void Lone_surrogates_in_memory_give_a_report()
    {
        var report = SharedChecker.Default.Check("Denise Rowan \uD800 said that the ferry sank.", "The ferry \uDC00 did not sink, Denise Rowan said.");
        ReportAssert.IsValid(report);
    }

    [TestCase("Denise Rowan said: \"The ferry sank. Nobody saw it. \"It was \"dark.")]
    [TestCase("“The ferry sank, said Rowan. ‘Nobody saw it. «It was dark.")]
    [TestCase("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")]
    [TestCase("(((((( the ferry [sank {off Port Linden")]
    [TestCase("🚢🌊 Denise Rowan 👩‍✈️ said the ferry 🚢 sank.\uFE0F")]
    public void Unbalanced_marks_give_a_report(string text) =>
        ReportAssert.IsValid(SharedChecker.Default.Check(text, "The ferry sank, Denise Rowan said."));

    [Test]
    public void Five_hundred_passages_give_a_report_within_seconds()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var texts = Enumerable.Range(0, 500).Select(i => FormattableString.Invariant(
            $"Warehouse {i} in Port Linden burned down on Monday. Owner {(char)('A' + (i % 26))}. Harrow said that {i + 3} people had worked there."));
        var report = SharedChecker.Default.Check(texts);
        Assert.That(report.Story.Passages, Has.Length.EqualTo(500));
        Assert.That(report.Status, Is.EqualTo(ClaimCheck.Reports.ReportStatus.Complete), string.Join(' ', report.Notes));
        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan(60));
    }

    [Test]
    [Category("Slow")]
    public void Two_million_characters_are_checked()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 1_990_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Ferry {i} sank off Port Linden on Monday, said Denise Rowan, who saw {i} boats.\n\n");
        var report = SharedChecker.Default.Check(ClaimCheck.Stories.Story.FromText(text.ToString()));
        Assert.That(report.Status, Is.EqualTo(ClaimCheck.Reports.ReportStatus.Complete), string.Join(' ', report.Notes));
    }

    private static void Refused(string path, string reason)
    {
        var run = CommandRun.Of("check", path);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Match("^claimcheck: [^\n]+\n$").And.Contain(reason));
        Assert.That(run.Output, Is.Empty);
    }
}
