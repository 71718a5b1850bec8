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

/// <summary>Counts the capitals of a sentence, word by word.</summary>
internal struct CapitalCount
{
    private const int LongestSmall = 4;
    private int words;
    private int capitals;
    private int shouted;
    private int longSmall;

    /// <summary>How the words so far use capitals.</summary>
    public readonly CapitalUse Use
    {
        get
        {
            if (words < 3)
                return CapitalUse.Ordinary;
            if (shouted * 4 >= words * 3)
                return CapitalUse.Shouted;
            if (capitals == 0)
                return CapitalUse.None;
            return longSmall == 0 && capitals * 3 >= words * 2 && words > 3 ? CapitalUse.Titled : CapitalUse.Ordinary;
        }
    }

    /// <summary>Counts one word; what begins with no letter does not count.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (!char.IsLetter(word[0]))
            return;
        words++;
        if (!char.IsUpper(word[0]))
        {
            longSmall += word.Length > LongestSmall ? 1 : 0;
            return;
        }

        capitals++;
        shouted += word.Length > 1 && char.IsUpper(word[^1]) ? 1 : 0;
    }
}
