using System.Collections.Immutable;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>90% bootstrap intervals by group (the percentile method, 200 draws, fixed seed).</summary>
internal static class Bootstrap
{
    private const int Draws = 200;
    private const int LargestSet = 3000;

    /// <summary>Adds <c>NAME:low</c> and <c>NAME:high</c> for the figures that bars are set on; sets too large to need it are passed over.</summary>
    public static void AddIntervals(ImmutableArray<Figure>.Builder figures, IReadOnlyList<JudgedPair> items)
    {
        if (items.Count > LargestSet)
            return;
        var groups = items.GroupBy(item => item.Pair.Group, StringComparer.Ordinal).Select(group => group.ToArray()).ToArray();
        var random = new Random(20250131);
        var samples = Enumerable.Range(0, Draws).Select(_ => Draw(groups, random)).ToList();
        Add("auc", PairFigures.Auc);
        Add("recall", PairFigures.Recall);
        Add("balancedAccuracy", PairFigures.Balanced);
        Add("pairedConsistency", PairFigures.PairedConsistency);
        Add("recallAt5", sample => OperatingPoint.AtFalsePositiveRate(sample, 0.05).Recall);

        void Add(string name, Func<IReadOnlyList<JudgedPair>, double> figure)
        {
            var values = samples.Select(figure).Where(value => !double.IsNaN(value)).Order().ToList();
            if (values.Count == 0)
                return;
            figures.Add(new($"{name}:low", values[(int)(0.05 * (values.Count - 1))]));
            figures.Add(new($"{name}:high", values[(int)Math.Ceiling(0.95 * (values.Count - 1))]));
        }
    }

    private static List<JudgedPair> Draw(JudgedPair[][] groups, Random random)
    {
        var sample = new List<JudgedPair>();
        for (var i = 0; i < groups.Length; i++)
            sample.AddRange(groups[random.Next(groups.Length)]);
        return sample;
    }
}
