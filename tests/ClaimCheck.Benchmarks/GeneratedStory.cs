using System.Globalization;
using System.Text;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Stories of any number of passages: our own tellings in turn, each round with other numbers, so that passages of a round
/// differ from those of the rounds before and all of them can be compared.
/// </summary>
internal static class GeneratedStory
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

    // Numbers of one to three digits that stand alone grow by the round; clocks, dates, years and decimals stay.
    private static string Vary(string text, int round)
    {
        if (round == 0)
            return text;
        var varied = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end == i)
            {
                varied.Append(text[i++]);
                continue;
            }

            var number = text[i..end];
            if (number.Length <= 3 && !IsJoined(text, i - 1) && !IsJoined(text, end))
                number = (int.Parse(number, CultureInfo.InvariantCulture) + round).ToString(CultureInfo.InvariantCulture);
            varied.Append(number);
            i = end;
        }

        return varied.ToString();
    }

    private static bool IsJoined(string text, int at) => at >= 0 && at < text.Length && (text[at] is '.' or ',' or ':' or '-' || char.IsLetter(text[at]));
}
