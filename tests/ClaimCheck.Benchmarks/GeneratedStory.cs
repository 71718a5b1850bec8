using System.Globalization;
using System.Text.RegularExpressions;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Stories of any number of passages: our own tellings in turn, each round with other numbers, so that passages of a round
/// differ from those of the rounds before and all of them can be compared.
/// </summary>
internal static partial class GeneratedStory
{
    /// <summary>A story of <paramref name="passages"/> tellings; the same number gives the same story.</summary>
    public static Story Make(int passages)
    {
        var texts = BenchmarkText.OwnTellings();
        return Story.FromDocuments(Enumerable.Range(0, passages).Select(i => new StoryDocument(
            string.Create(CultureInfo.InvariantCulture, $"d{i + 1}"), Vary(texts[i % texts.Count], i / texts.Count))));
    }

    /// <summary>Number of runs without white space in all documents.</summary>
    public static int CountWords(Story story) =>
        story.Documents.Sum(document => document.Source.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Vary(string text, int round) => round == 0 ? text : Number().Replace(
        text, match => (int.Parse(match.Value, CultureInfo.InvariantCulture) + round).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<![\d.,:-])[1-9]\d{1,2}(?![\d.,:-])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
