using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>
/// Phrases of one or more words, found in a sentence by their first word, the longest one first.
/// A hyphenated word is found as one word and as its parts; both apostrophes are one. Immutable; look-ups do not allocate.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<string, Entry[]> byFirst;
    private readonly StringComparison comparison;

    /// <summary>Indexes phrases; of two equal phrases the first stays.</summary>
    /// <param name="phrases">The phrases, words parted by spaces.</param>
    /// <param name="ignoreCase">Whether case does not matter.</param>
    public PhraseIndex(IEnumerable<(string Phrase, T Value)> phrases, bool ignoreCase)
    {
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var groups = new Dictionary<string, List<Entry>>(comparer);
        var seen = new HashSet<string>(comparer);
        foreach (var (phrase, value) in phrases)
        {
            foreach (var words in Readings(phrase))
            {
                if (words.Length == 0 || !seen.Add(string.Join(' ', words)))
                    continue;
                if (!groups.TryGetValue(words[0], out var list))
                    groups[words[0]] = list = [];
                list.Add(new Entry(words, value));
            }
        }

        byFirst = groups.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.OrderByDescending(entry => entry.Words.Length).ToArray(), comparer);
    }

    /// <summary>Number of words of the longest phrase that begins at <paramref name="start"/>, or 0.</summary>
    public int Match(ReadOnlySpan<string> words, int start, out T? value)
    {
        if (byFirst.TryGetValue(words[start], out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.Words.Length <= words.Length - start && Fits(words[start..], entry.Words))
                {
                    value = entry.Value;
                    return entry.Words.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    /// <summary>What a whole phrase stands for.</summary>
    public bool TryGet(ReadOnlySpan<string> words, out T? value)
    {
        value = default;
        return words.Length > 0 && Match(words, 0, out value) == words.Length;
    }

    /// <summary>The words of a phrase as the analyzer cuts them: hyphens and a possessive ending apart.</summary>
    public static string[] Cut(string phrase)
    {
        var words = new List<string>();
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            CutWord(word, words);
        return [.. words];
    }

    private static IEnumerable<string[]> Readings(string phrase)
    {
        var cut = Cut(phrase);
        yield return cut;
        if (phrase.Contains('-', StringComparison.Ordinal))
            yield return phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(cut, word => word.Contains('\'', StringComparison.Ordinal)))
            yield return Array.ConvertAll(cut, word => word.Replace('\'', '’'));
    }

    private static void CutWord(string word, List<string> words)
    {
        var end = word.Length;
        string? ending = null;
        if (word.EndsWith("'s", StringComparison.Ordinal) && word.Length > 2)
        {
            ending = "'s";
            end -= 2;
        }

        var from = 0;
        for (var i = 0; i < end; i++)
        {
            if (word[i] != '-' || i == 0 || i == end - 1)
                continue;
            words.Add(word[from..i]);
            words.Add("-");
            from = i + 1;
        }

        words.Add(word[from..end]);
        if (ending is not null)
            words.Add(ending);
    }

    private bool Fits(ReadOnlySpan<string> words, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!words[i].Equals(phrase[i], comparison))
                return false;
        }

        return true;
    }

    private readonly record struct Entry(string[] Words, T Value);
}
