using ClaimCheck.Contradictions.Support;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// What speaks for a conflict between two passages, as the story score weighs it. Every feature is evidence against agreement and
/// its weight is never negative; none of them rewards that few words differ.
/// </summary>
internal static class ConflictFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = 10;

    private const int ShortCandidate = 7;
    private const int LongCandidate = 8;

    /// <summary>Names of the features in their order, for the model card.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "missing names, numbers, times and nouns", "unsupported words and ties of a summary",
        "displaced names", "torn tie of a name in a summary", "rival in one place", "denied answer", "lone negation",
        "strongest candidate, texts of like length", "strongest candidate, summary", "inference model",
    ];

    /// <summary>Writes the features of <paramref name="support"/>, those of the candidates left out.</summary>
    public static float[] Of(PassageSupport support)
    {
        var evidence = support.Evidence;
        var units = Math.Max(1, evidence.Units);
        var drawn = PassageSupport.Drawn(support.LengthRatio);
        return
        [
            (float)(evidence.Missing / units),
            (float)(drawn * Unsupported(evidence)),
            (float)(evidence.Displaced / units),
            (float)(drawn * evidence.Torn),
            (float)evidence.Rival,
            (float)evidence.Denied,
            (float)Math.Max(evidence.LoneNegation, (1 - drawn) * evidence.OtherNegation),
            0,
            0,
            (float)evidence.Inferred,
        ];
    }

    /// <summary>A copy of <paramref name="features"/> with the strongest candidate between the two passages.</summary>
    public static float[] WithCandidate(float[] features, double lengthRatio, double probability)
    {
        var row = (float[])features.Clone();
        var drawn = PassageSupport.Drawn(lengthRatio);
        row[ShortCandidate] = (float)(probability * (1 - drawn));
        row[LongCandidate] = (float)(probability * drawn);
        return row;
    }

    // An article that denies more than its summary is no evidence, a "not" of the summary's own is. Words that the best
    // sentence does not answer, ties that the article does not have, words that no sentence of it has together.
    private static double Unsupported(in SupportEvidence evidence) =>
        ((2 * evidence.Unanswered / Math.Max(0.5, evidence.Words)) + (evidence.Untied / Math.Max(1, evidence.Ties))
            + (evidence.Uncovered / Math.Max(1, evidence.TieUnits))) / 4;
}
