using System.Globalization;
using ClaimCheck.Stories;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Commands;

/// <summary>
/// Reads the documents of a story from files, folders and the standard input (<c>-</c>). A folder gives its .txt files
/// by name; the days of publication in its <c>expected.json</c> are used where there is one.
/// </summary>
internal sealed class StoryFiles(Func<Stream> openInput, int maxCharacters)
{
    private const string InputName = "stdin";

    /// <summary>Reads the story.</summary>
    /// <param name="paths">Files, folders or <c>-</c>.</param>
    /// <param name="published">Day of publication of all documents; null takes what the folders say.</param>
    /// <exception cref="UserErrorException">A file cannot be used; the message names it and says why.</exception>
    public Story Read(IReadOnlyList<string> paths, DateOnly? published)
    {
        var files = paths.SelectMany(Expand).ToList();
        var duplicate = files.GroupBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (duplicate is not null)
            throw new UserErrorException($"{duplicate.First().Path}: given twice");
        var names = files.Select(file => Path.GetFileName(file.Path)).GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var story = Story.FromDocuments(files.Select(file => ReadDocument(file, published, names)).ToList());
        foreach (var document in story.Documents)
        {
            if (document.Source.Length <= maxCharacters && !story.Passages.Any(passage => passage.Document == document))
                throw new UserErrorException($"{document.Id}: no running text, only page furniture");
        }

        return story;
    }

    private StoryDocument ReadDocument(StoryFile file, DateOnly? published, HashSet<string> uniqueNames)
    {
        if (file.Path == "-")
        {
            using var stream = openInput();
            return new StoryDocument(InputName, TextFile.Read(stream, InputName, maxCharacters), published);
        }

        var name = Path.GetFileName(file.Path);
        return new StoryDocument(
            uniqueNames.Contains(name) ? name : file.Path, TextFile.Read(file.Path, maxCharacters), published ?? file.Published);
    }

    private static IEnumerable<StoryFile> Expand(string path)
    {
        if (path == "-" || !Directory.Exists(path))
            return [new StoryFile(path, null)];
        var dates = ReadDates(Path.Combine(path, "expected.json"));
        var files = Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new StoryFile(file, dates.TryGetValue(Path.GetFileName(file), out var day) ? day : null)).ToList();
        return files.Count > 0 ? files : throw new UserErrorException($"{path}: the folder holds no .txt file");
    }

    private static Dictionary<string, DateOnly> ReadDates(string path)
    {
        var dates = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return dates;
        try
        {
            using var reader = new JsonTextReader(new StringReader(File.ReadAllText(path))) { DateParseHandling = DateParseHandling.None };
            foreach (var document in JObject.Load(reader)["documents"]?.OfType<JObject>() ?? [])
            {
                if ((string?)document["file"] is { } file && (string?)document["published"] is { } day)
                    dates[file] = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }
        catch (Exception exception) when (exception is JsonException or FormatException or IOException)
        {
            throw new UserErrorException($"{path}: cannot be read: {exception.Message}");
        }

        return dates;
    }

    private sealed record StoryFile(string Path, DateOnly? Published);
}
