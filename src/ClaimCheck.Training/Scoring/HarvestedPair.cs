using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Training.Scoring;

/// <summary>A training pair with what the rules propose for it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Candidates">The candidates that count as contradictions.</param>
/// <param name="Evidence">What the story score is made of; it knows the candidates by their index.</param>
/// <param name="Seconds">Time that reading and comparing took.</param>
internal sealed record HarvestedPair(
    TrainingPair Pair, ImmutableArray<HarvestedCandidate> Candidates, StoryEvidence Evidence, double Seconds)
{
    /// <summary>The story score by <paramref name="scorer"/>.</summary>
    public double Score(CandidateScorer scorer) => Evidence.Score(
        scorer.Conflict, index => Candidates[index].Score(scorer), index => Candidates[index].IsFinding(scorer));
}

/// <summary>A candidate as the scorer sees it.</summary>
/// <param name="Rule">Id of its rule.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Strength">Its rule's own word on it.</param>
/// <param name="Features">Its features, laid out by <see cref="Contradictions.Scoring.CandidateScorer.FillFeatures"/>.</param>
/// <param name="StandsSideBySide">Whether its sentences stand side by side in one passage.</param>
internal sealed record HarvestedCandidate(string Rule, Severity Severity, double Strength, float[] Features, bool StandsSideBySide)
{
    /// <summary>What <paramref name="scorer"/> makes of it.</summary>
    public double Score(CandidateScorer scorer) => scorer.Knows(Rule) ? scorer.Probability(Features) : Math.Clamp(Strength, 0, 1);

    /// <summary>Whether <paramref name="scorer"/> shows it to an editor.</summary>
    public bool IsFinding(CandidateScorer scorer) => !StandsSideBySide && scorer.IsFinding(Rule, Strength, Score(scorer), Severity);
}
