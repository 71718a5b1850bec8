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

    /// <summary>Trains on <paramref name="rows"/>, each with <paramref name="width"/> features.</summary>
    public static TreeEnsemble Learn(IReadOnlyList<LabelledRow> rows, int width)
    {
        var context = new MLContext(Seed);
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
            NumberOfThreads = 1,
            Seed = Seed,
        });
        var model = trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model;
        return Export(model);
    }

    private static TreeEnsemble Export(CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator> model)
    {
        var nodes = ImmutableArray.CreateBuilder<TreeNode>();
        var roots = ImmutableArray.CreateBuilder<int>();
        var ensemble = model.SubModel.TrainedTreeEnsemble;
        for (var i = 0; i < ensemble.Trees.Count; i++)
        {
            roots.Add(nodes.Count);
            Export(ensemble.Trees[i], ensemble.TreeWeights[i], 0, nodes);
        }

        return new TreeEnsemble(nodes.ToImmutable(), roots.ToImmutable(), model.Calibrator.Slope, model.Calibrator.Offset);
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
