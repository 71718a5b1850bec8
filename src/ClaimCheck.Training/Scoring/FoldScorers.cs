using System.Collections.Immutable;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Training.Scoring;

/// <summary>A scorer for each fold, learned on the others: what it says of a pair of its fold is out of fold. Immutable.</summary>
internal sealed class FoldScorers
{
    private readonly ImmutableArray<CandidateScorer> scorers;

    private FoldScorers(ImmutableArray<CandidateScorer> scorers)
    {
        this.scorers = scorers;
    }

    /// <summary>Learns the scorers, each on the pairs of <paramref name="harvested"/> outside its fold.</summary>
    public static FoldScorers Learn(IReadOnlyCollection<HarvestedPair> harvested, ImmutableArray<string> rules)
    {
        var learned = new CandidateScorer[PairSets.Folds];
        Parallel.For(0, PairSets.Folds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, fold =>
            learned[fold] = ScorerLearner.Learn([.. harvested.Where(pair => PairSets.FoldOf(pair.Pair.Group) != fold)], rules));
        return new([.. learned]);
    }

    /// <summary>The scorer that has not seen the group of <paramref name="pair"/>.</summary>
    public CandidateScorer For(TrainingPair pair) => scorers[PairSets.FoldOf(pair.Group)];

    /// <summary>Figures out of fold of every set in <paramref name="harvested"/>: contradictions flagged, harmless pairs flagged, rank of the story score.</summary>
    public IEnumerable<(string Set, string Measure, double Value)> Figures(IEnumerable<HarvestedPair> harvested)
    {
        foreach (var set in harvested.GroupBy(pair => pair.Pair.Dataset))
        {
            var flagged = set.ToLookup(pair => pair.Pair.IsContradiction, pair => pair.Candidates.Any(candidate => candidate.IsFinding(For(pair.Pair))));
            if (flagged.Contains(true))
                yield return (set.Key, "contradictions flagged, out of fold", flagged[true].Average(found => found ? 1 : 0));
            if (flagged.Contains(false))
                yield return (set.Key, "harmless pairs flagged, out of fold", flagged[false].Average(found => found ? 1 : 0));
            if (flagged.Count == 2)
                yield return (set.Key, "ROC AUC of the story score, out of fold", RankingCurve.Auc(set.Select(pair => (pair.Score(For(pair.Pair)), pair.Pair.IsContradiction))));
        }
    }
}
