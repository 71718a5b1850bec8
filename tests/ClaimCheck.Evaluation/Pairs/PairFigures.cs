using System.Collections.Immutable;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>The figures of one pair set, as design §8 names them.</summary>
internal static class PairFigures
{
    /// <summary>Computes every figure of the set called <paramref name="name"/>.</summary>
    public static FigureSet Compute(string name, IReadOnlyList<JudgedPair> items)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        void Held(string key, double value, Direction direction, double tolerance) => figures.Add(new(key, value, direction, tolerance));
        var fprConsistent = Rate(items.Where(item => item.Pair.Label == PairLabel.Consistent));
        var at5 = OperatingPoint.AtFalsePositiveRate(items, 0.05);
        Held("precision", Precision(items), Direction.Higher, 0.03);
        Held("recall", Recall(items), Direction.Higher, 0.02);
        figures.Add(new("f1", Harmonic(Precision(items), Recall(items))));
        Held("fprConsistent", fprConsistent, Direction.Lower, 0.01);
        Held("fprNeutral", Rate(items.Where(item => item.Pair.Label == PairLabel.Neutral)), Direction.Lower, 0.01);
        Held("balancedAccuracy", Balanced(items), Direction.Higher, 0.02);
        Held("balancedAccuracyAtThreshold", OperatingPoint.Balanced(items), Direction.Higher, 0.02);
        Held("auc", Auc(items), Direction.Higher, 0.02);
        Held("recallAt5", at5.Recall, Direction.Higher, 0.03);
        figures.Add(new("rateAt5", at5.FalsePositiveRate));
        Held("pairedConsistency", PairedConsistency(items), Direction.Higher, 0.03);
        figures.Add(new("pairs", items.Count));
        figures.Add(new("wordsPerSecond", items.Sum(item => (double)item.Pair.Words) / Math.Max(1e-9, items.Sum(item => item.Seconds))));
        AddByType(figures, items);
        AddByRule(figures, items);
        Bootstrap.AddIntervals(figures, items);
        return new FigureSet(name, figures.ToImmutable());
    }

    /// <summary>Share of contradictions that are flagged.</summary>
    public static double Recall(IReadOnlyList<JudgedPair> items) => Rate(items.Where(item => item.IsPositive));

    /// <summary>Mean of recall and of the share of the rest that is not flagged.</summary>
    public static double Balanced(IReadOnlyList<JudgedPair> items) =>
        (Recall(items) + 1 - Rate(items.Where(item => !item.IsPositive))) / 2;

    /// <summary>Share of flagged items among <paramref name="items"/>; NaN when there are none.</summary>
    public static double Rate(IEnumerable<JudgedPair> items)
    {
        var (all, flagged) = (0, 0);
        foreach (var item in items)
        {
            all++;
            flagged += item.Flagged ? 1 : 0;
        }

        return all == 0 ? double.NaN : (double)flagged / all;
    }

    /// <summary>
    /// Share of contradictions that score above their consistent twin: the consistent pair of the same left text,
    /// the one closest in words to the right text when there are several.
    /// </summary>
    public static double PairedConsistency(IReadOnlyList<JudgedPair> items)
    {
        var twins = items.Where(item => item.Pair.Label == PairLabel.Consistent).ToLookup(item => item.Pair.Left, StringComparer.Ordinal);
        var (all, above) = (0, 0);
        foreach (var item in items.Where(item => item.IsPositive && twins.Contains(item.Pair.Left)))
        {
            var twin = twins[item.Pair.Left].MinBy(other => WordDistance(other.Pair.Right, item.Pair.Right))!;
            all++;
            above += item.Score > twin.Score ? 1 : 0;
        }

        return all == 0 ? double.NaN : (double)above / all;
    }

    /// <summary>Area under the ROC curve of the conflict score.</summary>
    public static double Auc(IReadOnlyList<JudgedPair> items) => RankingCurve.Auc(items.Select(item => (item.Score, item.IsPositive)));

    private static double Precision(IReadOnlyList<JudgedPair> items)
    {
        var flagged = items.Count(item => item.Flagged);
        return flagged == 0 ? double.NaN : (double)items.Count(item => item.Flagged && item.IsPositive) / flagged;
    }

    private static double Harmonic(double precision, double recall) =>
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : double.NaN;

    private static void AddByType(ImmutableArray<Figure>.Builder figures, IReadOnlyList<JudgedPair> items)
    {
        var types = items.Where(item => item.IsPositive && item.Pair.Type.Length > 0).Select(item => item.Pair.Type).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var type in types)
        {
            var ofType = items.Where(item => item.Pair.Type == type || !item.IsPositive).ToList();
            figures.Add(new($"recall:{type}", Rate(ofType.Where(item => item.IsPositive))));
            figures.Add(new($"recallAt5:{type}", OperatingPoint.AtFalsePositiveRate(items, 0.05, type).Recall));
            figures.Add(new($"auc:{type}", Auc(ofType)));
            figures.Add(new($"auc:-{type}", Auc([.. items.Where(item => item.Pair.Type != type || !item.IsPositive)])));
        }
    }

    private static void AddByRule(ImmutableArray<Figure>.Builder figures, IReadOnlyList<JudgedPair> items)
    {
        var consistent = items.Where(item => item.Pair.Label == PairLabel.Consistent).ToList();
        foreach (var rule in consistent.SelectMany(item => item.Rules).Distinct().Order(StringComparer.Ordinal))
            figures.Add(new($"fprConsistent:{rule}", (double)consistent.Count(item => item.Rules.Contains(rule)) / consistent.Count));
        foreach (var rule in items.Where(item => item.IsPositive).SelectMany(item => item.Rules).Distinct().Order(StringComparer.Ordinal))
            figures.Add(new($"hits:{rule}", items.Count(item => item.IsPositive && item.Rules.Contains(rule))));
    }

    private static int WordDistance(string left, string right)
    {
        var words = left.Split(' ').ToHashSet(StringComparer.Ordinal);
        words.SymmetricExceptWith(right.Split(' '));
        return words.Count;
    }
}
