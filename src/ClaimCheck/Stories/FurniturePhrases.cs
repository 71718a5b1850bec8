using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Stories;

/// <summary>The phrases of page furniture, from <c>seeds/lexicons/furniture.tsv</c>.</summary>
internal static class FurniturePhrases
{
    private static readonly FrozenDictionary<string, Phrase> Whole;
    private static readonly FrozenDictionary<string, Phrase[]> Starts;
    private static readonly Phrase[] Parts;

    static FurniturePhrases()
    {
        var table = LexiconTable.OpenLexicon("furniture");
        var (match, kind, words) = (table.Column("match"), table.Column("kind"), table.Column("words"));
        var rows = table.Rows.Select(row => (Match: row[match], Phrase: new Phrase(
            row[0], Enum.Parse<BoilerplateKind>(row[kind].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            int.Parse(row[words], System.Globalization.CultureInfo.InvariantCulture)))).ToList();
        Whole = rows.Where(row => row.Match == "whole").ToFrozenDictionary(row => row.Phrase.Text, row => row.Phrase, StringComparer.Ordinal);
        Starts = rows.Where(row => row.Match == "start").GroupBy(row => FirstWord(row.Phrase.Text), row => row.Phrase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Parts = [.. rows.Where(row => row.Match == "part").Select(row => row.Phrase)];
    }

    /// <summary>What furniture a line is by its words, or null; <paramref name="line"/> is normalised.</summary>
    /// <param name="line">Lower case, straight quotes, single spaces, each run of digits a 0, decoration at both ends taken off.</param>
    /// <param name="wordCount">Number of words in the line.</param>
    public static BoilerplateKind? Find(string line, int wordCount)
    {
        if (line.Length == 0)
            return null;
        if (Whole.TryGetValue(line, out var whole) || Whole.TryGetValue(line.TrimEnd(':', ' '), out whole))
            return whole.Kind;
        if (wordCount > 40)
            return null;
        if (Starts.TryGetValue(FirstWord(line), out var starts))
        {
            foreach (var phrase in starts)
            {
                if (wordCount <= phrase.Words && line.StartsWith(phrase.Text, StringComparison.Ordinal) && EndsWord(line, phrase.Text.Length))
                    return phrase.Kind;
            }
        }

        foreach (var phrase in Parts)
        {
            if (wordCount <= phrase.Words && line.Contains(phrase.Text, StringComparison.Ordinal))
                return phrase.Kind;
        }

        return null;
    }

    private static bool EndsWord(string line, int length) =>
        length == line.Length || !char.IsLetter(line[length]) || !char.IsLetter(line[length - 1]);

    private static string FirstWord(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? line : line[..space];
    }

    private sealed record Phrase(string Text, BoilerplateKind Kind, int Words);
}
