using System.Collections.Immutable;
using System.Diagnostics;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Stories;

namespace ClaimCheck.Training.Scoring;

/// <summary>Runs the stages and rules over training pairs and keeps the features of what they propose.</summary>
internal sealed class CandidateHarvest(ClaimChecker checker, ImmutableArray<string> rules)
{
    /// <summary>Harvests every pair; the answers come in the order of <paramref name="pairs"/>.</summary>
    public IReadOnlyList<HarvestedPair> Harvest(IReadOnlyList<TrainingPair> pairs)
    {
        var harvested = new HarvestedPair[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index => harvested[index] = Harvest(pairs[index]));
        return harvested;
    }

    private HarvestedPair Harvest(TrainingPair pair)
    {
        var watch = Stopwatch.StartNew();
        var story = Story.FromDocuments([new StoryDocument("left", pair.Left), new StoryDocument("right", pair.Right)]);
        var comparison = checker.Compare(story);
        var proposals = comparison.Proposals.Where(proposal => proposal.Candidate.Relation == FindingRelation.Contradiction).ToImmutableArray();
        return new(
            pair,
            [.. proposals.Select(proposal => new HarvestedCandidate(
                proposal.Rule.Id, proposal.Severity, InferenceWeight.Strength(proposal.Candidate), Features(proposal), proposal.Candidate.StandsSideBySide))],
            StoryEvidence.Of(comparison.Supports, [.. proposals.Select(proposal => proposal.Candidate)]),
            watch.Elapsed.TotalSeconds);
    }

    private float[] Features(Proposal proposal)
    {
        var features = new float[CandidateScorer.FeatureCount(rules.Length)];
        CandidateScorer.FillFeatures(rules, proposal.Rule.Id, proposal.Candidate, features);
        return features;
    }
}
