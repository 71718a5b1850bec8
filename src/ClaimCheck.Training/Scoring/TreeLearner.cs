using System.Collections.Immutable;
using ClaimCheck.Contradictions.Scoring;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace ClaimCheck.Training.Scoring;

/// <summary>Trains boosted trees with Microsoft.ML and exports them. The same rows give the same trees.</summary>
internal static class TreeLearner
{
    /// <summary>Seed of the training.</summary>
    public const int Seed = 20250131;

    /// <summary>
    /// So many forests are grown, each on another share of the rows and features, and averaged: one alone changes its mind about
    /// many pairs when a few candidates change.
    /// </summary>
    private const int Forests = 3;

    /// <summary>Trains on <paramref name="rows"/>, each with <paramref name="width"/> features.</summary>
    public static TreeEnsemble Learn(IReadOnlyList<LabelledRow> rows, int width)
    {
        var nodes = ImmutableArray.CreateBuilder<TreeNode>();
        var roots = ImmutableArray.CreateBuilder<int>();
        var (slope, offset) = (0d, 0d);
        for (var forest = 0; forest < Forests; forest++)
        {
            var model = Train(rows, width, Seed + forest);
            var ensemble = model.SubModel.TrainedTreeEnsemble;
            for (var i = 0; i < ensemble.Trees.Count; i++)
            {
                roots.Add(nodes.Count);
                Export(ensemble.Trees[i], ensemble.TreeWeights[i] / Forests, 0, nodes);
            }

            slope += model.Calibrator.Slope / Forests;
            offset += model.Calibrator.Offset / Forests;
        }

        return new TreeEnsemble(nodes.ToImmutable(), roots.ToImmutable(), slope, offset);
    }

    private static CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator> Train(IReadOnlyList<LabelledRow> rows, int width, int seed)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(LabelledRow));
        schema[nameof(LabelledRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var trainer = context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(LabelledRow.Label),
            FeatureColumnName = nameof(LabelledRow.Features),
            ExampleWeightColumnName = nameof(LabelledRow.Weight),
            NumberOfTrees = 120,
            NumberOfLeaves = 12,
            MinimumExampleCountPerLeaf = 25,
            LearningRate = 0.08,
            BaggingSize = 1,
            BaggingExampleFraction = 0.8,
            FeatureFraction = 0.7,
            NumberOfThreads = 1,
            Seed = seed,
            FeatureSelectionSeed = seed,
        });
        return trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
    }

    private static int Export(RegressionTree tree, double weight, int index, ImmutableArray<TreeNode>.Builder nodes)
    {
        var place = nodes.Count;
        if (index < 0 || tree.NumberOfNodes == 0)
        {
            nodes.Add(new TreeNode(-1, (float)(weight * tree.LeafValues[index < 0 ? ~index : 0]), 0, 0));
            return place;
        }

        nodes.Add(default);
        var low = Export(tree, weight, tree.LeftChild[index], nodes);
        var high = Export(tree, weight, tree.RightChild[index], nodes);
        nodes[place] = new TreeNode(tree.NumericalSplitFeatureIndexes[index], tree.NumericalSplitThresholds[index], low, high);
        return place;
    }
}

/// <summary>One candidate with what is known of it.</summary>
internal sealed class LabelledRow
{
    /// <summary>Its features.</summary>
    public float[] Features { get; init; } = [];

    /// <summary>Whether it is right.</summary>
    public bool Label { get; set; }

    /// <summary>How much it counts.</summary>
    public float Weight { get; set; } = 1;
}
