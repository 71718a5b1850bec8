using System.Collections.Immutable;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>The text that benchmarks read: a file given, or the project's own stories over and over.</summary>
internal static class BenchmarkText
{
    /// <summary>The file's text as one passage, a block a paragraph; without a file about 25,000 words of our own stories.</summary>
    public static Passage Read(string? file)
    {
        var text = file is null ? OwnStories() : File.ReadAllText(file);
        var document = new StoryDocument("text", text);
        var blocks = new List<PassageBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(start, end - start).Trim().Length > 0)
                blocks.Add(new(new(start, end - start), PassageBlockKind.Paragraph));
            start = end + 2;
        }

        return new("p1", document, new(0, text.Length), null, [.. blocks], null);
    }

    /// <summary>The file as one story; without one our own stories, a folder a story.</summary>
    public static ImmutableArray<Story> ReadStories(string? file)
    {
        if (file is not null)
            return [Story.FromText(File.ReadAllText(file))];
        var seeds = Path.Combine(FindRepository(), "seeds");
        return
        [
            .. new[] { "stories", "clean-stories" }
                .SelectMany(folder => Directory.GetDirectories(Path.Combine(seeds, folder)).Order(StringComparer.Ordinal))
                .Select(folder => Story.FromTexts(Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText))),
        ];
    }

    /// <summary>The folder above the program that holds ClaimCheck.sln.</summary>
    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimCheck.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("ClaimCheck.sln is in no folder above the program.");
    }

    /// <summary>The tellings of our own stories in name order.</summary>
    public static IReadOnlyList<string> OwnTellings() =>
    [
        .. Directory.GetFiles(Path.Combine(FindRepository(), "seeds", "stories"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    private static string OwnStories()
    {
        var once = string.Join("\n\n", OwnTellings()).ReplaceLineEndings("\n") + "\n\n";
        var words = once.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return string.Concat(Enumerable.Repeat(once, Math.Max(1, 25_000 / Math.Max(1, words))));
    }
}
