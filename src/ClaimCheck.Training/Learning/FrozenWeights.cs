using System.Runtime.InteropServices;
using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>Averaged and rounded weights on their way into a model file or a model.</summary>
internal sealed class FrozenWeights(int classCount)
{
    private readonly List<uint> keys = [];
    private readonly List<int> starts = [0];
    private readonly List<byte> classes = [];
    private readonly List<short> weights = [];
    private uint current;
    private bool hasWeight;

    /// <summary>Number of features with a weight.</summary>
    public int FeatureCount => keys.Count;

    /// <summary>Number of weights.</summary>
    public int WeightCount => weights.Count;

    /// <summary>Starts the next feature; keys come in rising order.</summary>
    public void BeginFeature(uint key) => (current, hasWeight) = (key, false);

    /// <summary>Adds a weight to the feature begun last; zero is left out.</summary>
    public void Add(byte target, int weight)
    {
        if (weight == 0)
            return;
        if (!hasWeight)
        {
            keys.Add(current);
            starts.Add(starts[^1]);
            hasWeight = true;
        }

        classes.Add(target);
        weights.Add((short)Math.Clamp(weight, short.MinValue, short.MaxValue));
        starts[^1]++;
    }

    /// <summary>Writes them as a <see cref="SparseModel"/>.</summary>
    public void Write(ModelWriter writer) =>
        SparseModelWriter.Write(writer, classCount, CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(starts), CollectionsMarshal.AsSpan(classes), CollectionsMarshal.AsSpan(weights));

    /// <summary>The model for use at once.</summary>
    public SparseModel ToModel() =>
        new(classCount, CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(starts), CollectionsMarshal.AsSpan(classes), CollectionsMarshal.AsSpan(weights));
}
