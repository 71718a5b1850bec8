using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// Boosted regression trees with a logistic calibration, as Microsoft.ML's FastTree trains them, exported so that scoring
/// needs neither that package nor a pool of prediction engines. Immutable and thread-safe.
/// </summary>
internal sealed class TreeEnsemble
{
    private readonly ImmutableArray<TreeNode> nodes;
    private readonly ImmutableArray<int> roots;
    private readonly double slope;
    private readonly double offset;

    /// <summary>Builds an ensemble.</summary>
    /// <param name="nodes">The nodes of all trees.</param>
    /// <param name="roots">Index of each tree's first node.</param>
    /// <param name="slope">Slope of the calibration.</param>
    /// <param name="offset">Offset of the calibration.</param>
    public TreeEnsemble(ImmutableArray<TreeNode> nodes, ImmutableArray<int> roots, double slope, double offset)
    {
        this.nodes = nodes;
        this.roots = roots;
        this.slope = slope;
        this.offset = offset;
    }

    /// <summary>Number of trees.</summary>
    public int TreeCount => roots.Length;

    /// <summary>Reads an ensemble that <see cref="Write"/> wrote.</summary>
    public static TreeEnsemble Read(ModelReader reader)
    {
        var slope = ReadDouble(reader);
        var offset = ReadDouble(reader);
        var nodes = ImmutableArray.CreateBuilder<TreeNode>();
        var count = reader.ReadNumber();
        for (var i = 0; i < count; i++)
        {
            var node = new TreeNode(reader.ReadSigned(), ReadSingle(reader), reader.ReadNumber(), reader.ReadNumber());
            reader.Require(node.Feature < 0 || (node.Low > i && node.High > i && node.Low < count && node.High < count));
            nodes.Add(node);
        }

        var roots = ImmutableArray.CreateBuilder<int>();
        for (var left = reader.ReadNumber(); left > 0; left--)
        {
            roots.Add(reader.ReadNumber());
            reader.Require(roots[^1] >= 0 && roots[^1] < count);
        }

        return new(nodes.ToImmutable(), roots.ToImmutable(), slope, offset);
    }

    /// <summary>Writes the ensemble into a model's content.</summary>
    public void Write(ModelWriter writer)
    {
        WriteDouble(writer, slope);
        WriteDouble(writer, offset);
        writer.WriteNumber(nodes.Length);
        foreach (var node in nodes)
        {
            writer.WriteSigned(node.Feature);
            writer.WriteNumber(BitConverter.SingleToInt32Bits(node.Value));
            writer.WriteNumber(node.Low);
            writer.WriteNumber(node.High);
        }

        writer.WriteNumber(roots.Length);
        foreach (var root in roots)
            writer.WriteNumber(root);
    }

    /// <summary>Calibrated probability, 0 to 1, for a row of features.</summary>
    public double Probability(ReadOnlySpan<float> features)
    {
        var sum = 0.0;
        var all = nodes.AsSpan();
        foreach (var root in roots)
        {
            ref readonly var node = ref all[root];
            while (node.Feature >= 0)
                node = ref all[features[node.Feature] <= node.Value ? node.Low : node.High];
            sum += node.Value;
        }

        return 1 / (1 + Math.Exp((slope * sum) + offset));
    }

    private static double ReadDouble(ModelReader reader) =>
        BitConverter.Int64BitsToDouble((long)(((ulong)(uint)reader.ReadNumber() << 32) | (uint)reader.ReadNumber()));

    private static float ReadSingle(ModelReader reader) => BitConverter.Int32BitsToSingle(reader.ReadNumber());

    private static void WriteDouble(ModelWriter writer, double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        writer.WriteNumber((int)(bits >> 32));
        writer.WriteNumber((int)bits);
    }
}

/// <summary>A node of a tree: a question where <paramref name="Feature"/> is 0 or more, else a leaf.</summary>
/// <param name="Feature">Index of the feature that is asked for, or -1 for a leaf.</param>
/// <param name="Value">Threshold of a question, output of a leaf.</param>
/// <param name="Low">Node for values up to the threshold.</param>
/// <param name="High">Node for values above it.</param>
internal readonly record struct TreeNode(int Feature, float Value, int Low, int High);
