using System.Collections.Frozen;
using ClaimCheck.Contradictions.Scoring;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ClaimCheck.Training.Scoring;

/// <summary>
/// Learns the story score: a logistic model (Microsoft.ML, L-BFGS) whose weights may not be negative, so that no feature rewards
/// small changes. It sees each pair against its set's own base rate, and each contradiction against the harmless twins
/// of its group.
/// </summary>
internal static class ConflictLearner
{
    /// <summary>Weight of an inference model where none was there to learn it from.</summary>
    private const double UnlearnedInference = 3;

    private const float Ridge = 1f;
    private const double RowsOfSet = 500;

    /// <summary>How much each set counts: news articles and their retellings first.</summary>
    private static readonly FrozenDictionary<string, double> SetWeights = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["bump"] = 6,
        ["summedits-news"] = 3,
        ["summedits-passages"] = 2,
        ["rte3"] = 2,
        ["fever-symmetric"] = 2,
        ["fib-typed-swaps"] = 1.5,
        ["breaking-nli"] = 1,
        ["negation-nli"] = 1,
        [PerturbedArticles.Dataset] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Learns from <paramref name="rows"/>; sets that have only one label are left out.</summary>
    public static ConflictModel Learn(IReadOnlyList<ConflictRow> rows)
    {
        var sets = rows.GroupBy(row => row.Dataset)
            .Where(set => SetWeights.ContainsKey(set.Key) && set.Any(row => row.IsContradiction) && set.Any(row => !row.IsContradiction))
            .OrderBy(set => set.Key, StringComparer.Ordinal)
            .ToList();
        var width = ConflictFeatures.Count + (2 * sets.Count);
        var learned = sets.SelectMany((set, index) => Rows([.. set], index, width)).ToList();
        var hasInference = rows.Any(row => row.Features[^1] > 0);
        return Fit(learned, width, sets.Count, hasInference);
    }

    private static IEnumerable<LabelledRow> Rows(ConflictRow[] set, int index, int width)
    {
        var weight = SetWeights[set[0].Dataset] * RowsOfSet;
        foreach (var row in set)
        {
            var features = new float[width];
            row.Features.CopyTo(features, 0);
            // The base rate of the set, which may lie on either side: two weights that are not negative.
            features[ConflictFeatures.Count + (2 * index)] = 1;
            features[ConflictFeatures.Count + (2 * index) + 1] = -1;
            yield return new() { Features = features, Label = row.IsContradiction, Weight = (float)(weight / set.Count(other => other.IsContradiction == row.IsContradiction)) };
        }

        var groups = set.GroupBy(row => row.Group).Where(group => group.Any(row => row.IsContradiction) && group.Any(row => !row.IsContradiction)).ToList();
        foreach (var group in groups)
        {
            var (contrary, harmless) = (group.Where(row => row.IsContradiction).ToList(), group.Where(row => !row.IsContradiction).ToList());
            var share = (float)(weight / groups.Count / (contrary.Count * harmless.Count * 2));
            foreach (var difference in contrary.SelectMany(_ => harmless, (left, right) => Difference(left.Features, right.Features, width)))
            {
                yield return new() { Features = difference, Label = true, Weight = share };
                yield return new() { Features = [.. difference.Select(value => -value)], Label = false, Weight = share };
            }
        }
    }

    private static float[] Difference(float[] left, float[] right, int width)
    {
        var difference = new float[width];
        for (var i = 0; i < left.Length; i++)
            difference[i] = left[i] - right[i];
        return difference;
    }

    private static ConflictModel Fit(IReadOnlyList<LabelledRow> rows, int width, int sets, bool hasInference)
    {
        var context = new MLContext(TreeLearner.Seed);
        var schema = SchemaDefinition.Create(typeof(LabelledRow));
        schema[nameof(LabelledRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(LabelledRow.Label),
            FeatureColumnName = nameof(LabelledRow.Features),
            ExampleWeightColumnName = nameof(LabelledRow.Weight),
            EnforceNonNegativity = true,
            L1Regularization = 0,
            L2Regularization = Ridge,
            OptimizationTolerance = 1e-6f,
            NumberOfThreads = 1,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel;
        var weights = model.Weights.Take(ConflictFeatures.Count).Select(weight => Math.Max(0, (double)weight)).ToArray();
        if (!hasInference)
            weights[^1] = UnlearnedInference;
        var rates = model.Weights.Skip(ConflictFeatures.Count).Chunk(2).Sum(pair => (double)pair[0] - pair[1]);
        return new([.. weights], model.Bias + (rates / Math.Max(1, sets)));
    }
}

/// <summary>Two passages as the story score sees them.</summary>
/// <param name="Dataset">Where they come from.</param>
/// <param name="Group">Rows that share text share a group.</param>
/// <param name="IsContradiction">Whether they contradict each other.</param>
/// <param name="Features">The features of <see cref="ConflictFeatures"/>.</param>
internal sealed record ConflictRow(string Dataset, string Group, bool IsContradiction, float[] Features);
