namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// What the answer of a user's inference model counts for a candidate: contradiction speaks for it and entailment against it.
/// The log odds of a scorer that was trained without such a model are shifted by a fixed weight; one that was trained with a
/// model has the answers among its features. Without an answer nothing changes.
/// </summary>
internal static class InferenceWeight
{
    /// <summary>Log odds that a sure answer counts.</summary>
    private const double LogOdds = 3;

    /// <summary>Share of the doubt about a rule's word that a sure contradiction takes away, and of its strength that a sure entailment takes away.</summary>
    private const double Trust = 0.7;

    /// <summary>The probability with the answer weighed in.</summary>
    public static double Shift(double probability, CandidateFeatures? features)
    {
        if (features is not { HasInference: true })
            return probability;
        var odds = Math.Log(Math.Max(1e-9, probability) / Math.Max(1e-9, 1 - probability));
        return 1 / (1 + Math.Exp(-odds - (LogOdds * (features.InferredContradiction - features.InferredEntailment))));
    }

    /// <summary>The rule's own word on a candidate with the answer weighed in.</summary>
    public static double Strength(Candidate candidate)
    {
        if (candidate.Features is not { HasInference: true } features)
            return candidate.Strength;
        var doubt = (1 - candidate.Strength) * (1 - (Trust * features.InferredContradiction));
        return (1 - doubt) * (1 - (Trust * features.InferredEntailment));
    }
}
