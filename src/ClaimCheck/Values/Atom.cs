namespace ClaimCheck.Values;

/// <summary>
/// A run of letters, a run of figures or one other character: what readers walk over. Finer than a token, so that
/// "34-year-old", "$5m" and "7:56pm" read the same however the analyzer cuts them.
/// </summary>
/// <param name="Start">First code unit in the document.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="Token">Index of the token that holds it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Spaced">Whether something stands between it and the atom before.</param>
/// <param name="Number">Value of a run of figures.</param>
/// <param name="Lexeme">What the word lists say, or null.</param>
internal readonly record struct Atom(int Start, int End, int Token, AtomKind Kind, bool Spaced, double Number, Lexeme? Lexeme)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}

/// <summary>What an atom is made of.</summary>
internal enum AtomKind
{
    /// <summary>Behind the last or before the first atom.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Figures.</summary>
    Figures,

    /// <summary>One other character.</summary>
    Sign,
}
