namespace ClaimCheck.Syntax;

/// <summary>How a sentence uses capitals.</summary>
internal enum CapitalUse
{
    /// <summary>At its start and for names.</summary>
    Ordinary,

    /// <summary>For all words that count, as in headlines.</summary>
    Titled,

    /// <summary>FOR ALL LETTERS.</summary>
    Shouted,

    /// <summary>for none.</summary>
    None,
}

/// <summary>The capitals of a sentence, counted word by word.</summary>
/// <param name="Words">Words that begin with a letter.</param>
/// <param name="Capitals">Those that begin with a capital.</param>
/// <param name="Shouted">Those that end with one too.</param>
/// <param name="LongSmall">Those that begin small although they are long.</param>
internal readonly record struct CapitalCount(int Words, int Capitals, int Shouted, int LongSmall)
{
    private const int LongestSmall = 4;

    /// <summary>How the words so far use capitals.</summary>
    public CapitalUse Use
    {
        get
        {
            if (Words < 3)
                return CapitalUse.Ordinary;
            if (Shouted * 4 >= Words * 3)
                return CapitalUse.Shouted;
            if (Capitals == 0)
                return CapitalUse.None;
            return LongSmall == 0 && Capitals * 3 >= Words * 2 && Words > 3 ? CapitalUse.Titled : CapitalUse.Ordinary;
        }
    }

    /// <summary>Counts the words of a sentence.</summary>
    public static CapitalCount Of(Sentence sentence)
    {
        var count = default(CapitalCount);
        foreach (var token in sentence.Tokens)
            count = count.With(token.Text);
        return count;
    }

    /// <summary>One word more; what begins with no letter does not count.</summary>
    public CapitalCount With(ReadOnlySpan<char> word)
    {
        if (!char.IsLetter(word[0]))
            return this;
        return char.IsUpper(word[0])
            ? new(Words + 1, Capitals + 1, Shouted + (word.Length > 1 && char.IsUpper(word[^1]) ? 1 : 0), LongSmall)
            : this with { Words = Words + 1, LongSmall = LongSmall + (word.Length > LongestSmall ? 1 : 0) };
    }
}
