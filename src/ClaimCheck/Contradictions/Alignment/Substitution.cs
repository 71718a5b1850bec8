namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Different words in one place of two aligned sentences. Word positions are indices into the sentences, ends included.</summary>
/// <param name="Left">The unit of the left sentence.</param>
/// <param name="Right">The unit of the right sentence.</param>
/// <param name="Slot">What makes it one place.</param>
/// <param name="Units">Number of different units in the gap that holds it: 2 for one against one, 0 for a place found by the tree.</param>
internal sealed record Substitution(SentenceUnit Left, SentenceUnit Right, SubstitutionSlot Slot, int Units);

/// <summary>A stretch of words that is taken as one: a name, number, time or single word.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Head">Index of its head word.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct SentenceUnit(int First, int Last, int Head, UnitKind Kind)
{
    /// <summary>A single word.</summary>
    public static SentenceUnit OfWord(int token, UnitKind kind = UnitKind.Other) => new(token, token, token, kind);
}

/// <summary>What makes two places of two sentences one.</summary>
internal enum SubstitutionSlot
{
    /// <summary>The same neighbours on both sides.</summary>
    Neighbours,

    /// <summary>The same neighbour on one side and the same head in the trees.</summary>
    NeighbourAndHead,

    /// <summary>The same relation to aligned heads.</summary>
    Head,

    /// <summary>The same dependents.</summary>
    Dependents,

    /// <summary>The only unanswered names, numbers or times of their sort in two sentences that answer each other otherwise.</summary>
    Rival,

    /// <summary>A gap between aligned words, not side by side.</summary>
    Gap,
}

/// <summary>Sorts of units.</summary>
internal enum UnitKind
{
    /// <summary>A word of another class.</summary>
    Other,

    /// <summary>A number with its unit.</summary>
    Quantity,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A personal or possessive pronoun.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,
}
