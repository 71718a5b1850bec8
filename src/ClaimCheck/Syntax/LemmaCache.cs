namespace ClaimCheck.Syntax;

/// <summary>
/// Remembers the strings of words lately seen and their lemmas, so that frequent words cost no allocation.
/// Used by one thread at a time; what it holds never changes a result.
/// </summary>
internal sealed class LemmaCache
{
    private const int Size = 1 << 13;
    private readonly string?[] texts = new string?[Size];
    private readonly Entry[] lemmas = new Entry[Size];

    /// <summary>A string equal to <paramref name="word"/>, the one of earlier when it is still here.</summary>
    public string Intern(ReadOnlySpan<char> word, uint hash)
    {
        ref var text = ref texts[hash & (Size - 1)];
        if (text is null || !word.SequenceEqual(text))
            text = word.ToString();
        return text;
    }

    /// <summary>The lemma remembered for a word with its tags, or null.</summary>
    public string? Find(string word, TagPair tags, uint key)
    {
        ref readonly var entry = ref lemmas[key & (Size - 1)];
        return entry.Tags == tags && string.Equals(entry.Word, word, StringComparison.Ordinal) ? entry.Lemma : null;
    }

    /// <summary>Remembers a lemma.</summary>
    public void Add(string word, TagPair tags, uint key, string lemma) => lemmas[key & (Size - 1)] = new(word, tags, lemma);

    private readonly record struct Entry(string? Word, TagPair Tags, string? Lemma);
}
