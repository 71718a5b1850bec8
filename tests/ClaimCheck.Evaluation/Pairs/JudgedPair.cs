using System.Collections.Immutable;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>A pair with what ClaimCheck said of it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Score">The report's conflict score.</param>
/// <param name="Findings">The findings of relation <c>contradiction</c>, as <c>rule: explanation</c>.</param>
/// <param name="Rules">Their rules.</param>
/// <param name="Seconds">Time that the check took.</param>
internal sealed record JudgedPair(
    PassagePair Pair, double Score, ImmutableArray<string> Findings, ImmutableArray<string> Rules, double Seconds)
{
    /// <summary>Whether anything was flagged to the editor.</summary>
    public bool Flagged => !Rules.IsEmpty;

    /// <summary>Whether people call it a contradiction.</summary>
    public bool IsPositive => Pair.Label == PairLabel.Contradiction;
}
