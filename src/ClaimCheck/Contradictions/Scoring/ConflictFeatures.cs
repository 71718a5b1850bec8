using ClaimCheck.Contradictions.Support;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// What speaks for a conflict between two passages, as the story score weighs it. Every feature is evidence against agreement and
/// its weight is never negative; none of them rewards that few words differ.
/// </summary>
internal static class ConflictFeatures
{
    /// <summary>Number of features.</summary>
    public const int Count = 9;

    private const int ShortCandidate = 6;
    private const int LongCandidate = 7;

    /// <summary>Names of the features in their order, for the model card.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "missing names, numbers, times and nouns", "unanswered words of a summary", "displaced names", "rival in one place",
        "denied answer", "lone negation", "strongest candidate, texts of like length", "strongest candidate, summary", "inference model",
    ];

    /// <summary>
    /// How far the shorter passage must draw on the longer one, 0 to 1: a summary can only tell what its article tells, while
    /// of two tellings of like length each may know more than the other.
    /// </summary>
    public static double Drawn(double lengthRatio) => Math.Clamp((0.5 - lengthRatio) / 0.3, 0, 1);

    /// <summary>Writes the features of <paramref name="support"/>, those of the candidates left out.</summary>
    public static float[] Of(PassageSupport support)
    {
        var evidence = support.Evidence;
        var units = Math.Max(1, evidence.Units);
        return
        [
            (float)(evidence.Missing / units),
            (float)(Drawn(support.LengthRatio) * evidence.Unanswered / Math.Max(0.5, evidence.Words)),
            (float)(evidence.Displaced / units),
            (float)evidence.Rival,
            (float)evidence.Denied,
            (float)evidence.LoneNegation,
            0,
            0,
            (float)evidence.Inferred,
        ];
    }

    /// <summary>A copy of <paramref name="features"/> with the strongest candidate between the two passages.</summary>
    public static float[] WithCandidate(float[] features, double lengthRatio, double probability)
    {
        var row = (float[])features.Clone();
        row[ShortCandidate] = (float)(probability * (1 - Drawn(lengthRatio)));
        row[LongCandidate] = (float)(probability * Drawn(lengthRatio));
        return row;
    }
}
