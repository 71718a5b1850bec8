namespace ClaimCheck.Contradictions.Support;

/// <summary>
/// How far a longer passage bears out sentences of a shorter one, and what speaks against them. Weights are sums over the
/// sentences, the strongest of each sort of contrary evidence is kept. Nothing in it grows when fewer words differ.
/// </summary>
internal readonly record struct SupportEvidence
{
    /// <summary>Weight of all units: names, numbers, times, content words.</summary>
    public double Units { get; init; }

    /// <summary>Weight of the names, numbers, times and nouns that stand nowhere in the longer passage.</summary>
    public double Missing { get; init; }

    /// <summary>Weight of the names that it has, but nowhere beside the words that they stand with here.</summary>
    public double Displaced { get; init; }

    /// <summary>Weight of all content words.</summary>
    public double Words { get; init; }

    /// <summary>Weight of the content words that the best sentence of the longer passage does not answer.</summary>
    public double Unanswered { get; init; }

    /// <summary>Surest place, 0 to 1, with another number, time or name, an opposite or an exclusive word.</summary>
    public double Rival { get; init; }

    /// <summary>Share of a sentence, 0 to 1, that is answered by one in which an answering word is denied and here is not, or the other way round.</summary>
    public double Denied { get; init; }

    /// <summary>Whether a sentence has a "not" that its best answer lacks.</summary>
    public double LoneNegation { get; init; }

    /// <summary>Whether the best answer has a "not" that the sentence lacks.</summary>
    public double OtherNegation { get; init; }

    /// <summary>Weight of all ties between words; the values of ties are 0 where the shorter passage need not draw on the longer one.</summary>
    public double Ties { get; init; }

    /// <summary>Weight of the ties between words that stand farther from each other in the longer passage, or not there at all.</summary>
    public double Untied { get; init; }

    /// <summary>Weight, 0 to 1, of the one tie of a name that is torn most: both words stand in the longer passage, but apart.</summary>
    public double Torn { get; init; }

    /// <summary>Weight of all words that can be tied.</summary>
    public double TieUnits { get; init; }

    /// <summary>Weight of those that no one sentence of the longer passage has together, in any order.</summary>
    public double Uncovered { get; init; }

    /// <summary>Highest probability of contradiction by an inference model; 0 without one.</summary>
    public double Inferred { get; init; }

    /// <summary>The evidence of both together.</summary>
    public SupportEvidence With(in SupportEvidence other) => new()
    {
        Units = Units + other.Units,
        Missing = Missing + other.Missing,
        Displaced = Displaced + other.Displaced,
        Words = Words + other.Words,
        Unanswered = Unanswered + other.Unanswered,
        Rival = Math.Max(Rival, other.Rival),
        Denied = Math.Max(Denied, other.Denied),
        LoneNegation = Math.Max(LoneNegation, other.LoneNegation),
        OtherNegation = Math.Max(OtherNegation, other.OtherNegation),
        Ties = Ties + other.Ties,
        Untied = Untied + other.Untied,
        Torn = Math.Max(Torn, other.Torn),
        TieUnits = TieUnits + other.TieUnits,
        Uncovered = Uncovered + other.Uncovered,
        Inferred = Math.Max(Inferred, other.Inferred),
    };
}
