using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Stories;

/// <summary>Tells headline grammar from prose by the words that headlines leave out.</summary>
internal static class HeadlineWords
{
    private static readonly FrozenSet<string> Prose = Load("prose-words");
    private static readonly FrozenSet<string> Common = Load("layout-common-words");
    private static readonly FrozenSet<string> Labels = Load("label-words");
    private static readonly FrozenSet<string> Open = LoadOpen();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelLookup =
        Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenLookup =
        Open.GetAlternateLookup<ReadOnlySpan<char>>();

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
        return last > 0 && !IsOpen(line[(last + 1)..]) && CountProseWords(line) <= Math.Max(4, line.Count(' ') / 2);
    }

    /// <summary>Whether a line begins as a caption or a label does: "Figure 1", "Image:", "Source:".</summary>
    public static bool IsLabel(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', ':', '.');
        return end > 0 && Contains(LabelLookup, line[..end]);
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
        return space > 0 && char.IsUpper(line[0]) && Contains(CommonLookup, line[..space]);
    }

    private static bool IsProse(ReadOnlySpan<char> word) => Contains(ProseLookup, word);

    private static bool IsOpen(ReadOnlySpan<char> word) => Contains(OpenLookup, word);

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 15)
            return false;
        Span<char> lower = stackalloc char[16];
        var length = word.ToLowerInvariant(lower);
        return words.Contains(lower[..length]);
    }

    private static FrozenSet<string> LoadOpen()
    {
        var table = LexiconTable.OpenLexicon("prose-words");
        var end = table.Column("end");
        return table.Rows.Where(row => row[end] == "no").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Load(string name)
    {
        var table = LexiconTable.OpenLexicon(name);
        return table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }
}
