using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>A folder with the tellings of one story and, for our own stories, what is expected of them.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Story">The story that its text files make.</param>
/// <param name="Conflicts">Conflicts that must be found.</param>
/// <param name="Harmless">Pairs of places on which nothing may be flagged.</param>
internal sealed record StoryFolder(string Name, Story Story, ImmutableArray<ExpectedFinding> Conflicts, ImmutableArray<ExpectedFinding> Harmless)
{
    /// <summary>Words of all documents.</summary>
    public int Words => Story.Documents.Sum(document => document.Source.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>The story folders below <paramref name="root"/>, in name order.</summary>
    public static IEnumerable<StoryFolder> ReadAll(string root) =>
        Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal).Select(Read);

    /// <summary>Reads one folder; every file but JSON is a telling, and <c>expected.json</c> is optional.</summary>
    public static StoryFolder Read(string folder)
    {
        var file = Path.Combine(folder, "expected.json");
        var expected = File.Exists(file) ? JObject.Parse(File.ReadAllText(file)) : [];
        var published = (expected["documents"] as JArray ?? []).ToDictionary(
            row => (string)row["file"]!,
            row => DateOnly.Parse((string)row["published"]!, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
        var documents = Directory.EnumerateFiles(folder)
            .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new StoryDocument(
                Path.GetFileName(path), File.ReadAllText(path), published.TryGetValue(Path.GetFileName(path), out var day) ? day : null))
            .ToImmutableArray();
        return new StoryFolder(
            Path.GetFileName(folder), Story.FromDocuments(documents),
            ReadFindings(expected["conflicts"], documents), ReadFindings(expected["harmless"], documents));
    }

    private static ImmutableArray<ExpectedFinding> ReadFindings(JToken? rows, ImmutableArray<StoryDocument> documents) =>
        [.. (rows as JArray ?? []).Select(row => new ExpectedFinding(
            (string?)row["rule"] ?? "",
            (string?)row["relation"] ?? "contradiction",
            (bool?)row["required"] ?? true,
            Place(row["left"]!, documents),
            row["right"] is JObject right ? Place(right, documents) : null,
            (string?)row["why"] ?? ""))];

    private static ExpectedPlace Place(JToken row, ImmutableArray<StoryDocument> documents)
    {
        var document = documents.Single(document => document.Id == (string)row["file"]!);
        var quote = (string)row["quote"]!;
        var start = document.Source.Value.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidDataException($"{document.Id} does not hold «{quote}»");
        return new ExpectedPlace(document.Id, new TextSpan(start, quote.Length));
    }
}
