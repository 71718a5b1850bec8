namespace ClaimCheck.Evaluation.Pairs;

/// <summary>Recall and real false-positive rate at thresholds that were read off the other folds.</summary>
/// <param name="Recall">Share of contradictions above the threshold.</param>
/// <param name="FalsePositiveRate">Share of everything else above it.</param>
internal readonly record struct OperatingPoint(double Recall, double FalsePositiveRate)
{
    /// <summary>
    /// For each fold the lowest threshold that keeps the other folds' false-positive rate at or below <paramref name="rate"/>.
    /// With <paramref name="type"/> only contradictions of that type count for the recall.
    /// </summary>
    public static OperatingPoint AtFalsePositiveRate(IReadOnlyList<JudgedPair> items, double rate, string? type = null) =>
        Measure(items, others => ThresholdAtRate(others, rate), type);

    /// <summary>Balanced accuracy with each fold's threshold chosen for balanced accuracy on the other folds.</summary>
    public static double Balanced(IReadOnlyList<JudgedPair> items)
    {
        var point = Measure(items, BalancedThreshold, null);
        return (point.Recall + 1 - point.FalsePositiveRate) / 2;
    }

    private static OperatingPoint Measure(IReadOnlyList<JudgedPair> items, Func<List<JudgedPair>, double> choose, string? type)
    {
        double positives = 0, negatives = 0, hits = 0, alarms = 0;
        for (var fold = 0; fold < PassagePair.Folds; fold++)
        {
            var threshold = choose([.. items.Where(item => item.Pair.Fold != fold)]);
            foreach (var item in items.Where(item => item.Pair.Fold == fold))
            {
                var above = item.Score > threshold ? 1 : 0;
                if (!item.IsPositive)
                    (negatives, alarms) = (negatives + 1, alarms + above);
                else if (type is null || item.Pair.Type == type)
                    (positives, hits) = (positives + 1, hits + above);
            }
        }

        return new(positives == 0 || negatives == 0 ? double.NaN : hits / positives, negatives == 0 ? double.NaN : alarms / negatives);
    }

    private static double ThresholdAtRate(List<JudgedPair> items, double rate)
    {
        var negatives = items.Where(item => !item.IsPositive).Select(item => item.Score).OrderDescending().ToList();
        var allowed = (int)Math.Floor(rate * negatives.Count);
        return negatives.Count == 0 ? double.PositiveInfinity : negatives[Math.Min(allowed, negatives.Count - 1)];
    }

    private static double BalancedThreshold(List<JudgedPair> items)
    {
        var positives = (double)items.Count(item => item.IsPositive);
        var negatives = items.Count - positives;
        if (positives == 0 || negatives == 0)
            return double.PositiveInfinity;
        double hits = 0, alarms = 0, best = 0.5, threshold = double.PositiveInfinity;
        foreach (var step in items.GroupBy(item => item.Score).OrderByDescending(step => step.Key))
        {
            if ((hits / positives) + 1 - (alarms / negatives) > 2 * best)
                (best, threshold) = (((hits / positives) + 1 - (alarms / negatives)) / 2, step.Key);
            hits += step.Count(item => item.IsPositive);
            alarms += step.Count(item => !item.IsPositive);
        }

        return threshold;
    }
}
