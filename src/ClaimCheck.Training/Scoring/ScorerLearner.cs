using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Training.Scoring;

/// <summary>
/// Learns the scorer from harvested pairs. A label says that two passages contradict each other, not where: every candidate
/// of a harmless pair is wrong, and of a contradictory pair the one that the model of the round before holds strongest is
/// taken for right, the others are left out (multiple-instance learning by rounds).
/// </summary>
internal static class ScorerLearner
{
    private const int Rounds = 3;
    private const int InnerFolds = 3;

    /// <summary>Share of harmless pairs that may be flagged, over the sets that read like news.</summary>
    private const double AllowedAlarms = 0.02;

    /// <summary>How much each set counts in all, in thousands of rows, so that large sets of one kind do not drown the news.</summary>
    private static readonly FrozenDictionary<string, double> SetWeights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["bump"] = 4,
        ["bump-passages"] = 2,
        ["summedits-news"] = 3,
        ["summedits-passages"] = 2,
        ["rte3"] = 3,
        ["fever-symmetric"] = 1.5,
        ["fib-typed-swaps"] = 1.5,
        ["numhg"] = 3,
        ["breaking-nli"] = 1,
        ["negation-nli"] = 1,
        ["wikifactcheck-negations"] = 0.5,
        [PerturbedArticles.Dataset] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Sets whose harmless pairs stand for what an editor reads.</summary>
    private static readonly FrozenSet<string> NewsSets =
        new[] { "bump", "summedits-news", "summedits-passages", "numhg", "rte3", PerturbedArticles.Dataset }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fewest pairs with a candidate of a rule from which the rule's own word is replaced by the model's.</summary>
    private const int FewestPairs = 60;

    /// <summary>
    /// The rules that <paramref name="pairs"/> tell enough of. The others, such as those that need dates of publication, which
    /// the pairs do not have, stand on their strength.
    /// </summary>
    private static ImmutableArray<string> KnownRules(IReadOnlyList<HarvestedPair> pairs, ImmutableArray<string> rules) =>
        [.. rules.Where(rule => pairs.Count(pair => pair.Candidates.Any(candidate => candidate.Rule == rule)) >= FewestPairs)];

    /// <summary>
    /// Learns trees and, by folds inside <paramref name="harvested"/>, the threshold of each severity and the story score, which
    /// thus sees candidates weighed by trees that do not know them.
    /// </summary>
    public static CandidateScorer Learn(IReadOnlyList<HarvestedPair> harvested, ImmutableArray<string> rules)
    {
        var trained = KnownRules(harvested, rules);
        var alarms = new List<(Severity Severity, double Score)>();
        var rows = new List<ConflictRow>();
        for (var inner = 0; inner < InnerFolds; inner++)
        {
            var fold = inner;
            var trees = LearnTrees([.. harvested.Where(pair => InnerFold(pair) != fold)], rules, trained);
            foreach (var pair in harvested.Where(pair => InnerFold(pair) == fold))
            {
                if (!pair.Pair.IsContradiction && NewsSets.Contains(pair.Pair.Dataset))
                    alarms.Add(Strongest(pair, trees, trained));
                if (Row(pair, trees, trained) is { } row)
                    rows.Add(row);
            }
        }

        return new CandidateScorer(
            rules, trained, LearnTrees(harvested, rules, trained),
            [.. Enum.GetValues<Severity>().Select(severity => Threshold(alarms, severity))],
            ConflictLearner.Learn(rows), harvested.Any(pair => pair.Evidence.HasInference));
    }

    // A document may be cut into several passages; the two with the most evidence stand for the pair.
    private static ConflictRow? Row(HarvestedPair pair, TreeEnsemble trees, ImmutableArray<string> trained)
    {
        double Probability(int index)
        {
            var candidate = pair.Candidates[index];
            return trained.Contains(candidate.Rule) ? trees.Probability(candidate.Features) : Math.Clamp(candidate.Strength, 0, 1);
        }

        var features = pair.Evidence.Rows(Probability).MaxBy(row => row.Sum());
        return features is null ? null : new(pair.Pair.Dataset, pair.Pair.Group, pair.Pair.IsContradiction, features);
    }

    private static TreeEnsemble LearnTrees(IReadOnlyList<HarvestedPair> harvested, ImmutableArray<string> rules, ImmutableArray<string> trained)
    {
        var pairs = harvested
            .Select(pair => pair with { Candidates = [.. pair.Candidates.Where(candidate => trained.Contains(candidate.Rule))] })
            .ToList();
        var width = CandidateScorer.FeatureCount(rules.Length);
        var counts = pairs.CountBy(pair => (pair.Pair.Dataset, pair.Pair.IsContradiction)).ToDictionary();
        TreeEnsemble? trees = null;
        for (var round = 0; round < Rounds; round++)
        {
            var rows = new List<LabelledRow>();
            foreach (var pair in pairs.Where(pair => !pair.Candidates.IsEmpty))
            {
                var both = counts.GetValueOrDefault((pair.Pair.Dataset, true)) > 0 && counts.GetValueOrDefault((pair.Pair.Dataset, false)) > 0;
                var share = (both ? 0.5 : 1) * 1000 * SetWeights.GetValueOrDefault(pair.Pair.Dataset, 1) / counts[(pair.Pair.Dataset, pair.Pair.IsContradiction)];
                AddRows(rows, pair, trees, share);
            }

            trees = TreeLearner.Learn(rows, width);
        }

        return trees!;
    }

    private static void AddRows(List<LabelledRow> rows, HarvestedPair pair, TreeEnsemble? trees, double share)
    {
        var chosen = pair.Candidates.AsEnumerable();
        if (pair.Pair.IsContradiction)
            chosen = [pair.Candidates.MaxBy(candidate => trees?.Probability(candidate.Features) ?? candidate.Strength)!];
        foreach (var candidate in chosen)
            rows.Add(new LabelledRow { Features = candidate.Features, Label = pair.Pair.IsContradiction, Weight = (float)share });
    }

    private static (Severity, double) Strongest(HarvestedPair pair, TreeEnsemble trees, ImmutableArray<string> trained)
    {
        var strongest = (Severity: Severity.Low, Score: 0.0);
        foreach (var candidate in pair.Candidates.Where(candidate => candidate.Strength >= CandidateScorer.CertainStrength && trained.Contains(candidate.Rule)))
        {
            var score = trees.Probability(candidate.Features);
            if (score > strongest.Score)
                strongest = (candidate.Severity, score);
        }

        return strongest;
    }

    /// <summary>The lowest probability at which no more than the allowed share of harmless pairs is flagged at this severity.</summary>
    private static double Threshold(List<(Severity Severity, double Score)> alarms, Severity severity)
    {
        var scores = alarms.Where(alarm => alarm.Severity == severity).Select(alarm => alarm.Score).OrderDescending().ToList();
        var allowed = (int)(AllowedAlarms / Enum.GetValues<Severity>().Length * alarms.Count);
        return Math.Clamp(allowed < scores.Count ? scores[allowed] + 1e-6 : 0.2, 0.2, 0.6);
    }

    private static int InnerFold(HarvestedPair pair) => PairSets.FoldOf(pair.Pair.Group + "/inner") % InnerFolds;
}
