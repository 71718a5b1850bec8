using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Stories;

/// <summary>Tells headline grammar from prose by the words that headlines leave out.</summary>
internal static class HeadlineWords
{
    private static readonly FrozenSet<string> Prose = Load("prose-words");
    private static readonly FrozenSet<string> Common = Load("layout-common-words");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ProseLookup =
        Prose.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonLookup =
        Common.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word says nothing about the matter of a text; <paramref name="word"/> is lower case.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => CommonLookup.Contains(word);

    /// <summary>Whether a line could be a headline: no final stop, no final word that asks for more.</summary>
    public static bool ReadsAsHeadline(ReadOnlySpan<char> line)
    {
        if (ParagraphJoiner.EndsSentence(line) || line.EndsWith(",", StringComparison.Ordinal))
            return line.EndsWith("?", StringComparison.Ordinal);
        var last = line.LastIndexOf(' ');
        return last > 0 && !IsProse(line[(last + 1)..]) && CountProseWords(line) <= 4;
    }

    /// <summary>Number of words in <paramref name="line"/> that headlines tend to leave out.</summary>
    public static int CountProseWords(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var range in line.Split(' '))
        {
            if (IsProse(line[range]))
                count++;
        }

        return count;
    }

    /// <summary>Whether the first word is a capitalised function word, which only a sentence start has.</summary>
    public static bool StartsWithCommonWord(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        if (space is <= 0 or > 15 || !char.IsUpper(line[0]))
            return false;
        Span<char> lower = stackalloc char[16];
        var length = line[..space].ToLowerInvariant(lower);
        return length > 0 && CommonLookup.Contains(lower[..length]);
    }

    private static bool IsProse(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 15)
            return false;
        Span<char> lower = stackalloc char[16];
        var length = word.ToLowerInvariant(lower);
        return ProseLookup.Contains(lower[..length]);
    }

    private static FrozenSet<string> Load(string name)
    {
        var table = LexiconTable.OpenLexicon(name);
        return table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }
}
