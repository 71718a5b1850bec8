using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Architecture;

/// <summary>The form of the word lists and tables: comments, a header, sorted rows, no duplicates, no blanks.</summary>
public sealed class WordListTests
{
    public static IEnumerable<string> Lists => new[] { "lexicons", "knowledge" }
        .Select(folder => TestFolders.Path("seeds", folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.tsv"))
        .Select(file => Path.GetRelativePath(TestFolders.Path("seeds"), file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Lists))]
    public void A_list_is_sorted_and_has_no_duplicates_or_blanks(string list)
    {
        var lines = File.ReadAllLines(TestFolders.Path("seeds", list));
        var comments = lines.TakeWhile(line => line.StartsWith('#')).Count();
        var rows = lines[(comments + 1)..];
        var columns = lines[comments].Split('\t').Length;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(comments, Is.Positive, "says what it is in # lines before its header");
            Assert.That(rows.Where(row => string.IsNullOrWhiteSpace(row) || row.StartsWith('#')), Is.Empty, "blank or comment between rows");
            Assert.That(rows.Where(row => row.Split('\t').Length > columns), Is.Empty, "more cells than columns");
            Assert.That(rows.Where(row => row.Split('\t').Any(cell => cell != cell.Trim() || cell.Contains("||", StringComparison.Ordinal))), Is.Empty, "white space around a cell, or an empty part");
            Assert.That(rows.Where((row, i) => i > 0 && string.CompareOrdinal(rows[i - 1], row) >= 0), Is.Empty, "out of order or twice");
        }
    }

    [Test]
    public void No_list_has_an_encoding_mark_or_a_carriage_return() =>
        Assert.That(
            Lists.Where(list => File.ReadAllBytes(TestFolders.Path("seeds", list)) is var bytes
                && (bytes.AsSpan().Contains((byte)'\r') || bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]))),
            Is.Empty);
}
