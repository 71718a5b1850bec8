using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Stories;

/// <summary>
/// Knows a byline: "By" with names and roles ("By Jaspreet Doyle, City Hall reporter"), or names with their outlet
/// behind a comma ("Jane Doe and John Roe, CNN").
/// </summary>
internal static class BylineRecognizer
{
    private const int LongestByline = 16;

    private static readonly FrozenDictionary<string, string> Words = LoadWords();

    /// <summary>Whether a line is a byline and nothing else.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > 160)
            return false;
        if (line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("BY ", StringComparison.Ordinal)
            || line.StartsWith("by ", StringComparison.Ordinal))
            return IsNames(line[3..].Trim(), 0);
        var comma = line.LastIndexOf(',');
        if (comma <= 0)
            return false;
        var before = line[..comma];
        var behind = line[(comma + 1)..].Trim();
        return (DatelineRecognizer.IsSource(behind) && IsNames(before, 2))
            || (DatelineRecognizer.IsSource(before) && IsName(behind) && line.Length < 40);
    }

    /// <summary>Whether a line is a name and nothing else: one to three capitalised words.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.ContainsAny(",:;!?") || word.ContainsAnyInRange('0', '9'))
                return false;
            words++;
        }

        return words is > 0 and <= 3;
    }

    private static bool IsNames(ReadOnlySpan<char> names, int leastCapitals)
    {
        if (names.IsEmpty || ParagraphJoiner.EndsSentence(names) && !EndsWithInitial(names))
            return false;
        var (words, capitals, unknown, role) = (0, 0, 0, false);
        foreach (var range in names.Split(' '))
        {
            var word = names[range].Trim(",|()").ToString();
            if (word.Length == 0)
                continue;
            words++;
            var known = Words.GetValueOrDefault(word.ToLowerInvariant());
            role |= known == "role";
            if (words == 1 && DatelineRecognizer.StampRole(word.ToLowerInvariant()) is not null)
                return false;
            if (char.IsUpper(word[0]))
                capitals++;
            else if (known is null)
                unknown++;
        }

        return words <= LongestByline && capitals > 0 && capitals >= leastCapitals && (unknown == 0 || (role && unknown <= 3));
    }

    private static bool EndsWithInitial(ReadOnlySpan<char> names) =>
        names.Length > 2 && names[^1] == '.' && (names[^3] == ' ' || names.EndsWith("Jr.", StringComparison.Ordinal) || names.EndsWith("Sr.", StringComparison.Ordinal));

    private static FrozenDictionary<string, string> LoadWords()
    {
        var table = LexiconTable.OpenLexicon("byline-words");
        var role = table.Column("role");
        return table.Rows.ToFrozenDictionary(row => row[0], row => row[role], StringComparer.Ordinal);
    }
}
