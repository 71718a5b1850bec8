using System.Collections.Immutable;
using ClaimCheck.Contradictions;

namespace ClaimCheck.Training.Scoring;

/// <summary>A training pair with what the rules propose for it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Candidates">The candidates, features only.</param>
internal sealed record HarvestedPair(TrainingPair Pair, ImmutableArray<HarvestedCandidate> Candidates);

/// <summary>A candidate as the scorer sees it.</summary>
/// <param name="Rule">Id of its rule.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Features">Its features, laid out by <see cref="Contradictions.Scoring.CandidateScorer.FillFeatures"/>.</param>
internal sealed record HarvestedCandidate(string Rule, Severity Severity, float[] Features);
