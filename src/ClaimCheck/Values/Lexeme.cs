namespace ClaimCheck.Values;

/// <summary>All that the word lists say about one lower-case word. Immutable once the lexicon is built.</summary>
internal sealed class Lexeme
{
    private readonly double[] values;
    private readonly ulong roles;

    /// <summary>Makes the entry of <paramref name="word"/>.</summary>
    public Lexeme(string word, IReadOnlyList<(WordRole Role, double Value)> entries, Phrase[] phrases)
    {
        Word = word;
        Phrases = phrases;
        values = new double[(int)WordRole.TimeZone + 1];
        foreach (var (role, value) in entries)
        {
            roles |= 1UL << (int)role;
            values[(int)role] = value;
        }
    }

    /// <summary>The word in lower case.</summary>
    public string Word { get; }

    /// <summary>Wordings that begin with the word, the longest first.</summary>
    public Phrase[] Phrases { get; }

    /// <summary>Whether the word can play <paramref name="role"/>.</summary>
    public bool Has(WordRole role) => (roles & (1UL << (int)role)) != 0;

    /// <summary>The number that goes with <paramref name="role"/>.</summary>
    public double Value(WordRole role) => values[(int)role];
}

/// <summary>A wording of one or more parts.</summary>
/// <param name="Table">The list that holds it.</param>
/// <param name="Parts">Its lower-case parts as atoms.</param>
/// <param name="Cells">The row.</param>
internal sealed record Phrase(PhraseTable Table, string[] Parts, string[] Cells)
{
    /// <summary>Numbers of the row, parsed once: factors of an approximator, a currency or a unit, days of a vague time.</summary>
    public double First { get; init; }

    /// <summary>The second number of the row.</summary>
    public double Second { get; init; }
}
