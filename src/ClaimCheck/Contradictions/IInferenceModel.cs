using System.Collections.Immutable;

namespace ClaimCheck.Contradictions;

/// <summary>
/// A user's own model of textual inference, asked about open-class differences on which the rules stay silent.
/// Its answers enter the scorer as features. Safe to call from several threads at once.
/// </summary>
public interface IInferenceModel
{
    /// <summary>Judges each pair of texts; the answers come in the order of <paramref name="pairs"/>.</summary>
    ImmutableArray<InferenceScore> Infer(IReadOnlyList<(string Premise, string Hypothesis)> pairs, CancellationToken cancellationToken = default);
}

/// <summary>What an inference model says of two texts; the three add up to 1.</summary>
/// <param name="Contradiction">Probability that both cannot be true.</param>
/// <param name="Neutral">Probability that the second is neither stated nor denied by the first.</param>
/// <param name="Entailment">Probability that the second follows from the first.</param>
public readonly record struct InferenceScore(double Contradiction, double Neutral, double Entailment);
