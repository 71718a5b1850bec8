using System.Collections.Concurrent;

namespace ClaimCheck.Lexicons;

/// <summary>
/// How two words stand to each other by the word lists: synonyms, derivations, everyday news ideas, wider words,
/// opposites, mutually exclusive words. Thread-safe; entries are built on demand and kept.
/// </summary>
internal sealed class WordRelations
{
    private static readonly Lazy<WordRelations> Shared = new(() => new WordRelations());

    private readonly WordTables tables = new();
    private readonly ConcurrentDictionary<string, WordEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The relations of the embedded lists.</summary>
    public static WordRelations Default => Shared.Value;

    /// <summary>What the lists know of <paramref name="lemma"/>; never null.</summary>
    public WordEntry Entry(string lemma)
    {
        if (entries.TryGetValue(lemma, out var known))
            return known;
        var built = tables.Build(Normalize(lemma));
        if (entries.Count < MaxEntries)
            entries.TryAdd(lemma, built);
        return built;
    }

    /// <summary>Whether the two words say the same by the lists; <see cref="WordRelation.None"/> when they do not.</summary>
    public static WordRelation Alike(WordEntry left, WordEntry right)
    {
        if (left.Number == right.Number)
            return WordRelation.Same;
        if ((left.Signature & right.Signature) == 0 || OppositeGrade(left, right) > 0)
            return WordRelation.None;
        if (Shares(left.Synonyms, right.Synonyms))
            return WordRelation.Synonym;
        if (Shares(left.Stems, right.Stems))
            return WordRelation.Derivation;
        return left.Concept >= 0 && left.Concept == right.Concept ? WordRelation.SameIdea : WordRelation.None;
    }

    /// <summary>How <paramref name="left"/> stands to <paramref name="right"/>: the closest relation that the lists give.</summary>
    public static WordRelation Compare(WordEntry left, WordEntry right)
    {
        var alike = Alike(left, right);
        if (alike != WordRelation.None)
            return alike;
        if (OppositeGrade(left, right) > 0)
            return WordRelation.Opposite;
        if (Array.BinarySearch(left.Wider, right.Number) >= 0)
            return WordRelation.Narrower;
        if (Array.BinarySearch(right.Wider, left.Number) >= 0)
            return WordRelation.Wider;
        return AreExclusive(left, right) ? WordRelation.Exclusive : WordRelation.None;
    }

    /// <summary>1 for opposites of the hand-made list, 2 and 3 for weaker ones, 0 for none.</summary>
    public static int OppositeGrade(WordEntry left, WordEntry right) =>
        left.Opposites.TryGetValue(right.Number, out var grade) ? grade
            : NegativePrefix.Denies(left.Word, right.Word) || NegativePrefix.Denies(right.Word, left.Word) ? 2 : 0;

    /// <summary>Whether both are in one class of mutually exclusive words and neither can stand for the other there: a taxi is a car.</summary>
    public static bool AreExclusive(WordEntry left, WordEntry right)
    {
        if (left.Classes.Length == 0 || right.Classes.Length == 0 || left.Number == right.Number)
            return false;
        foreach (var mine in left.Classes)
        {
            foreach (var theirs in right.Classes)
            {
                if (mine.Class == theirs.Class && !Shares(mine.Members, theirs.Members))
                    return true;
            }
        }

        return false;
    }

    /// <summary>British spellings brought to the American form, lower case; only for comparison.</summary>
    public static string Normalize(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.Length < 5)
            return lower;
        if (lower.EndsWith("ise", StringComparison.Ordinal))
            return string.Concat(lower.AsSpan(0, lower.Length - 3), "ize");
        if (lower.EndsWith("tre", StringComparison.Ordinal))
            return string.Concat(lower.AsSpan(0, lower.Length - 2), "er");
        if (lower.Contains("our", StringComparison.Ordinal) && lower.Length > 5)
            lower = lower.Replace("our", "or", StringComparison.Ordinal);
        if (lower.Contains("isation", StringComparison.Ordinal))
            lower = lower.Replace("isation", "ization", StringComparison.Ordinal);
        return lower;
    }

    private const int MaxEntries = 200_000;

    private static bool Shares(int[] left, int[] right)
    {
        var i = 0;
        var j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] == right[j])
                return true;
            if (left[i] < right[j])
                i++;
            else
                j++;
        }

        return false;
    }
}

/// <summary>How two words stand to each other.</summary>
internal enum WordRelation
{
    /// <summary>The lists know nothing.</summary>
    None,

    /// <summary>One word.</summary>
    Same,

    /// <summary>They share a synonym set.</summary>
    Synonym,

    /// <summary>They come from one verb.</summary>
    Derivation,

    /// <summary>They name one everyday news idea.</summary>
    SameIdea,

    /// <summary>The left word is the narrower one.</summary>
    Narrower,

    /// <summary>The left word is the wider one.</summary>
    Wider,

    /// <summary>Both cannot be true of one thing at once.</summary>
    Exclusive,

    /// <summary>Opposites.</summary>
    Opposite,
}
