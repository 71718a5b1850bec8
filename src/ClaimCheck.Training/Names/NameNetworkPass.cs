using System.Numerics;
using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>
/// One way forward and back through the name recogniser's network, a sentence at a time: what counts is the likelihood
/// of all label sequences that the sentence's marks allow. By one thread at a time.
/// </summary>
internal sealed class NameNetworkPass(NameNetwork network)
{
    private const double DropPart = 0.3;
    private const double DropState = 0.5;

    private readonly NameLayout layout = NameLayout.Shared;
    private readonly NameBuffers buffers = new();
    private readonly NameLattice allowed = new();
    private readonly NameLattice all = new();
    private readonly double[] pairs = new double[NameLabels.Count * NameLabels.Count];
    private readonly float[][] masks = [new float[NameLayout.Both], new float[NameLayout.Both]];
    private readonly float[][] inputGradients = [[], [], []];
    private float[] labelGradients = [];
    private bool[,] dropped = new bool[0, 6];

    /// <summary>The gradients.</summary>
    public NetworkGradients Gradients { get; } = new(NameLayout.Shared.Length);

    /// <summary>Learns one sentence; returns the likelihood's logarithm.</summary>
    public double Learn(NameNetworkExample example, int seed)
    {
        var random = new Random(seed);
        var count = example.Words.Length;
        buffers.Begin(count);
        network.Read(example.Words, example.Use, 0, buffers);
        Grow(count);
        for (var i = 0; i < count; i++)
            DropInput(i, random);
        for (var layer = 0; layer < NameLayout.Layers; layer++)
        {
            NetworkMath.FillMask(masks[layer], DropState, random);
            network.RunLayer(layer, buffers);
            NetworkMath.ApplyMask(buffers.Inputs[layer + 1], masks[layer], count);
        }

        network.ScoreLabels(buffers);
        var likelihood = Compare(example);
        Back(example);
        return likelihood;
    }

    private void Grow(int count)
    {
        if (dropped.GetLength(0) >= count)
            return;
        var capacity = Math.Max(64, count * 2);
        dropped = new bool[capacity, 6];
        labelGradients = new float[capacity * NameLayout.Columns];
        inputGradients[0] = new float[capacity * NameLayout.InputSize];
        for (var layer = 1; layer <= NameLayout.Layers; layer++)
            inputGradients[layer] = new float[capacity * NameLayout.Both];
    }

    /// <summary>Leaves some of what is known of a word out: its vector, one of its parts or its cues.</summary>
    private void DropInput(int i, Random random)
    {
        var input = buffers.Inputs[0].AsSpan(i * NameLayout.InputSize, NameLayout.InputSize);
        for (var part = 0; part < 6; part++)
        {
            dropped[i, part] = random.NextDouble() < DropPart;
            if (dropped[i, part])
                Part(input, part).Clear();
        }
    }

    private static Span<float> Part(Span<float> input, int part) => part switch
    {
        0 => input[..NameLayout.WordSize],
        5 => input[^NameLayout.CueSize..],
        _ => input.Slice(NameLayout.WordSize + ((part - 1) * NameLayout.PartSize), NameLayout.PartSize),
    };

    /// <summary>Sets the gradients of the labels' scores, stretch by stretch.</summary>
    private double Compare(NameNetworkExample example)
    {
        Array.Clear(labelGradients, 0, example.Words.Length * NameLayout.Columns);
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = network.Weights.Row(layout.Pairs, i / NameLabels.Count)[i % NameLabels.Count];
        var likelihood = 0.0;
        for (var start = 0; start < example.Words.Length;)
        {
            var stop = start + 1;
            while (example.Words[start].IsLive && stop < example.Words.Length && example.Words[stop].IsLive)
                stop++;
            if (example.Words[start].IsLive)
                likelihood += Compare(example.Masks[start..stop], start);
            start = stop;
        }

        return likelihood;
    }

    private double Compare(int[] marks, int start)
    {
        all.Begin(marks.Length, pairs);
        allowed.Begin(marks.Length, pairs);
        for (var i = 0; i < marks.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
                all.Scores(i)[label] = buffers.Labels[((start + i) * NameLayout.Columns) + label];
            all.Scores(i).CopyTo(allowed.Scores(i));
        }

        var likelihood = allowed.Run(marks) - all.Run(null);
        for (var i = 0; i < marks.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
                labelGradients[((start + i) * NameLayout.Columns) + label] = (float)(all.Share(i, label) - allowed.Share(i, label));
        }

        for (var i = 0; i < pairs.Length; i++)
            Gradients.Row(layout.Pairs, i / NameLabels.Count)[i % NameLabels.Count] += (float)(all.PairShare(i) - allowed.PairShare(i));
        return likelihood;
    }

    private void Back(NameNetworkExample example)
    {
        var count = example.Words.Length;
        var labels = Rows(labelGradients, count, NameLayout.Columns);
        Array.Clear(inputGradients[NameLayout.Layers], 0, count * NameLayout.Both);
        Gradients.BackMatrix(Rows(buffers.Inputs[NameLayout.Layers], count, NameLayout.Both), labels, layout.Label, Rows(inputGradients[NameLayout.Layers], count, NameLayout.Both));
        Gradients.AddRows(labels, layout.LabelBias);
        for (var layer = NameLayout.Layers - 1; layer >= 0; layer--)
        {
            var size = layer == 0 ? NameLayout.InputSize : NameLayout.Both;
            NetworkMath.ApplyMask(inputGradients[layer + 1], masks[layer], count);
            Array.Clear(inputGradients[layer], 0, count * size);
            for (var direction = 0; direction < 2; direction++)
            {
                Gradients.BackLayer(
                    layout.Recurrent[layer, direction],
                    buffers.Recurrent[layer, direction],
                    direction,
                    Rows(buffers.Inputs[layer], count, size),
                    Rows(inputGradients[layer + 1], count, NameLayout.Both),
                    Rows(inputGradients[layer], count, size));
            }
        }

        for (var i = 0; i < count; i++)
            BackInput(example.Words[i], example.Use, i);
    }

    private void BackInput(in NameWord word, CapitalUse use, int i)
    {
        var gradient = inputGradients[0].AsSpan(i * NameLayout.InputSize, NameLayout.InputSize);
        if (!dropped[i, 1])
            DenseMath.Add(Part(gradient, 1), Gradients.Row(layout.Prefixes, NameNetwork.PrefixRow(word)));
        if (!dropped[i, 2])
            DenseMath.Add(Part(gradient, 2), Gradients.Row(layout.Suffixes, NameNetwork.SuffixRow(word)));
        if (!dropped[i, 3])
            DenseMath.Add(Part(gradient, 3), Gradients.Row(layout.Shapes, NameNetwork.ShapeRow(word)));
        if (!dropped[i, 4])
            DenseMath.Add(Part(gradient, 4), Gradients.Row(layout.Tags, (int)word.Tag));
        if (dropped[i, 5])
            return;
        for (var cues = NameNetwork.CueRows(word, use); cues != 0; cues &= cues - 1)
            DenseMath.Add(Part(gradient, 5), Gradients.Row(layout.Cues, BitOperations.TrailingZeroCount(cues)));
    }

    private static MatrixView Rows(Span<float> values, int count, int columns) => new(values, count, columns, columns);
}
