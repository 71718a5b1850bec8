namespace ClaimCheck.Stories;

/// <summary>A word that says something about the matter of a text, as a number that two wordings share.</summary>
/// <param name="Stem">Hash of the word's first letters, so that "deport" and "deporting" are one.</param>
/// <param name="Form">Hash of the whole word in lower case, a possessive ending left out.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
/// <param name="FollowsCapitalised">Whether a capitalised word stands directly before it.</param>
internal readonly record struct ContentWord(ulong Stem, ulong Form, bool IsCapitalised, bool FollowsCapitalised)
{
    private const int StemLength = 5;

    /// <summary>Adds the content words of <paramref name="text"/> to <paramref name="words"/>, stopping at <paramref name="most"/>.</summary>
    public static void Read(ReadOnlySpan<char> text, List<ContentWord> words, int most)
    {
        Span<char> lower = stackalloc char[24];
        var afterCapitalised = false;
        for (var i = 0; i < text.Length && words.Count < most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                afterCapitalised &= text[i] is ' ' or '\n' or '\r';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '’' or '\'' or '.' or ',' && IsInside(text, i))))
                i++;
            var word = text[start..Math.Min(i, start + lower.Length)];
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
                word = word[..^2];
            var length = word.ToLowerInvariant(lower);
            var capitalised = char.IsUpper(word[0]);
            if (length > 0 && (length > 1 || char.IsDigit(word[0])) && !HeadlineWords.IsCommon(lower[..length]))
            {
                words.Add(new(Hash(lower[..Math.Min(length, StemLength)]), Hash(lower[..length]), capitalised, afterCapitalised));
                afterCapitalised = capitalised;
            }
            else
                afterCapitalised = false;
        }
    }

    private static bool IsInside(ReadOnlySpan<char> text, int i) =>
        i + 1 < text.Length && (text[i] is '.' or ',' ? char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) : char.IsLetter(text[i + 1]));

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
