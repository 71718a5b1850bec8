using System.Numerics;
using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>
/// A linear-chain conditional random field over name labels, trained by AdaGrad on the likelihood of all label
/// sequences that a sentence's marks allow (so that partly known sentences teach what they can). Not thread-safe.
/// </summary>
/// <param name="keys">The features, sorted.</param>
internal sealed class NameField(uint[] keys)
{
    private const int Labels = NameLabels.Count;
    private const int Width = 24;
    private const double Rate = 0.1;

    private readonly float[] weights = new float[keys.Length * Width];
    private readonly float[] squares = new float[keys.Length * Width];
    private readonly double[] pairs = new double[Labels * Labels];
    private readonly double[] pairSquares = new double[Labels * Labels];
    private readonly NameLattice allowed = new();
    private readonly NameLattice all = new();
    private readonly float[] change = new float[Width];

    /// <summary>Learns from one stretch; returns the likelihood's logarithm.</summary>
    /// <param name="features">Indices of the features of each word.</param>
    /// <param name="masks">Bit set of the labels that each word may have.</param>
    /// <param name="random">Leaves some features out, so that none is relied on alone; null leaves out none.</param>
    /// <param name="dropped">How many of a hundred features are left out.</param>
    public double Learn(int[][] features, int[] masks, Random? random, int dropped)
    {
        var kept = random is null ? features : Array.ConvertAll(features, word => Array.FindAll(word, _ => random.Next(100) >= dropped));
        all.Begin(features.Length, pairs);
        for (var i = 0; i < kept.Length; i++)
            Score(kept[i], all.Scores(i));
        allowed.Begin(features.Length, pairs);
        for (var i = 0; i < kept.Length; i++)
            all.Scores(i).CopyTo(allowed.Scores(i));
        var likelihood = allowed.Run(masks) - all.Run(null);
        for (var i = 0; i < kept.Length; i++)
            Update(kept[i], i);
        UpdatePairs();
        return likelihood;
    }

    /// <summary>Makes all weights smaller by a share, which keeps them from growing on rare features.</summary>
    public void Decay(float share)
    {
        foreach (ref var weight in weights.AsSpan())
            weight *= 1 - share;
    }

    /// <summary>The weights as whole numbers: multiplied by a scale, small ones left out.</summary>
    /// <param name="scale">By what the weights are multiplied.</param>
    /// <param name="minimum">Weights nearer to zero are left out.</param>
    /// <param name="favour">How much less, in weight, it takes for a word to be part of a name of a person, an organisation or a place.</param>
    public FrozenWeights Freeze(double scale, double minimum, double favour)
    {
        var rows = new SortedDictionary<uint, Func<int, double>>();
        for (var i = 0; i < keys.Length; i++)
        {
            var start = i * Width;
            var less = keys[i] == FeatureHash.Template(0) ? favour : 0;
            rows[keys[i]] = label => weights[start + label] - (label == NameLabels.Outside || NameLabels.Kind(label) == NameLabels.OtherKind ? less : 0);
        }

        for (var last = 0; last < Labels; last++)
        {
            var start = last * Labels;
            rows[NameDecoder.TransitionKey(last)] = label => pairs[start + label];
        }

        var frozen = new FrozenWeights(Labels);
        foreach (var (key, weight) in rows)
        {
            frozen.BeginFeature(key);
            for (var label = 0; label < Labels; label++)
            {
                if (Math.Abs(weight(label)) >= minimum)
                    frozen.Add((byte)label, (int)Math.Round(weight(label) * scale));
            }
        }

        return frozen;
    }

    private void Score(int[] features, Span<double> scores)
    {
        Span<float> sums = stackalloc float[Width];
        sums.Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan(feature * Width, Width);
            for (var i = 0; i < Width; i += Vector<float>.Count)
                (new Vector<float>(sums[i..]) + new Vector<float>(row[i..])).CopyTo(sums[i..]);
        }

        for (var label = 0; label < Labels; label++)
            scores[label] = sums[label];
    }

    private void Update(int[] features, int word)
    {
        var most = 0.0;
        for (var label = 0; label < Labels; label++)
        {
            var difference = allowed.Share(word, label) - all.Share(word, label);
            change[label] = (float)difference;
            most = Math.Max(most, Math.Abs(difference));
        }

        if (most < 0.001)
            return;
        foreach (var feature in features)
        {
            var row = weights.AsSpan(feature * Width, Width);
            var square = squares.AsSpan(feature * Width, Width);
            for (var i = 0; i < Width; i += Vector<float>.Count)
            {
                var step = new Vector<float>(change, i);
                var sum = new Vector<float>(square[i..]) + (step * step);
                sum.CopyTo(square[i..]);
                (new Vector<float>(row[i..]) + (step * (float)Rate / (Vector.SquareRoot(sum) + new Vector<float>(0.05f)))).CopyTo(row[i..]);
            }
        }
    }

    private void UpdatePairs()
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            var step = allowed.PairShare(i) - all.PairShare(i);
            if (Math.Abs(step) < 1e-6)
                continue;
            pairSquares[i] += step * step;
            pairs[i] += step * Rate / (Math.Sqrt(pairSquares[i]) + 0.05);
        }
    }
}
