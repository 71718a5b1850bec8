using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>Takes surface tokens apart into syntactic words: "don't" into "do" and "n't", "Bush's" into "Bush" and "'s".</summary>
internal static class ContractionSplitter
{
    /// <summary>
    /// Appends the words of <paramref name="token"/>. With <paramref name="endsSentence"/> the full stop of an
    /// abbreviation closes the sentence too and stands alone, as the treebanks have it; "U.S." keeps its own.
    /// </summary>
    public static void Split(string text, SurfaceToken token, bool endsSentence, SegmentationLexicon lexicon, ImmutableArray<SegmentedWord>.Builder into)
    {
        if (token.Kind == SurfaceKind.Abbreviation && endsSentence && !IsShortAcronym(text, token))
        {
            Add(into, token.Start, token.End - 1, false);
            Add(into, token.End - 1, token.End, false);
            return;
        }

        if (token.Kind is SurfaceKind.Word or SurfaceKind.Number or SurfaceKind.Link)
            SplitWord(text, token.Start, token.End, lexicon, into);
        else
            Add(into, token.Start, token.End, false);
    }

    private static bool IsShortAcronym(string text, SurfaceToken token) =>
        token.Length == 4 && char.IsUpper(text[token.Start]) && text[token.Start + 1] == '.' && char.IsUpper(text[token.Start + 2]);

    private static void SplitWord(string text, int start, int end, SegmentationLexicon lexicon, ImmutableArray<SegmentedWord>.Builder into)
    {
        var word = text.AsSpan(start, end - start);
        if (word.IndexOfAny('\'', '’', '`') < 0)
        {
            AddParts(into, start, end, lexicon.Contraction(word));
            return;
        }

        Span<int> cuts = stackalloc int[4];
        var count = 0;
        var head = word.Length;
        while (count < cuts.Length && SuffixLength(word[..head]) is var length && length > 0 && length < head)
        {
            head -= length;
            cuts[count++] = start + head;
        }

        var position = start;
        for (var i = count - 1; i >= 0; i--)
        {
            Add(into, position, cuts[i], position > start);
            position = cuts[i];
        }

        Add(into, position, end, position > start);
    }

    /// <summary>Length of the clitic that ends <paramref name="word"/>, or 0.</summary>
    private static int SuffixLength(ReadOnlySpan<char> word)
    {
        var last = word[^1];
        if (last is '\'' or '’')
            return word.Length > 1 && word[^2] is 's' or 'S' ? 1 : 0;
        if (word.Length >= 3 && IsApostrophe(word[^2]))
        {
            if (last is 't' or 'T')
                return word.Length > 3 && word[^3] is 'n' or 'N' ? 3 : 0;
            return last is 's' or 'S' or 'm' or 'M' or 'd' or 'D' ? 2 : 0;
        }

        if (word.Length < 4 || !IsApostrophe(word[^3]))
            return 0;
        var tail = word[^2..];
        return tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ll", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '`';

    private static void AddParts(ImmutableArray<SegmentedWord>.Builder into, int start, int end, ImmutableArray<int> lengths)
    {
        var position = start;
        foreach (var length in lengths)
        {
            Add(into, position, position + length, position > start);
            position += length;
        }

        if (position < end)
            Add(into, position, end, position > start);
    }

    private static void Add(ImmutableArray<SegmentedWord>.Builder into, int start, int end, bool joined) =>
        into.Add(new SegmentedWord(TextSpan.FromBounds(start, end), joined));
}
