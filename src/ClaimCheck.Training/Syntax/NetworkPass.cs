using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// One way forward and back through the parser's network, a sentence at a time: gradients are added up in
/// <see cref="Gradients"/>. What is dropped hangs on the seed that comes with each sentence. By one thread at a time.
/// </summary>
internal sealed class NetworkPass(ParserNetwork network)
{
    private const double DropOwnWord = 0.2;
    private const double DropWord = 0.12;
    private const double DropTag = 0.12;
    private const double DropSuffix = 0.12;
    private const double DropState = 0.2;
    private const double DropOffer = 0.2;
    private const float TagShare = 0.3f;
    private readonly ParserLayers layers = new();
    private readonly ParserBuffers buffers = new();
    private readonly ParserLayout layout = network.Layout;
    private readonly SyntaxWorkspace workspace = new();
    private readonly float[][] inputGradients = [[], [], []];
    private readonly float[][] masks = [new float[ParserLayout.Both], new float[ParserLayout.Both], new float[ParserLayout.ArcSize], new float[ParserLayout.ArcSize], new float[ParserLayout.LabelSize]];
    private float[] scratch = [];
    private float[] arcGradients = [];
    private bool[,] dropped = new bool[0, 4];

    /// <summary>The gradients.</summary>
    public NetworkGradients Gradients { get; } = new(network.Layout.Length);

    /// <summary>Learns one sentence; returns what is lost.</summary>
    public NetworkLoss Learn(NetworkExample example, int seed)
    {
        var random = new Random(seed);
        var count = example.Words.Length;
        Prepare(example, random);
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
        {
            network.RunLayer(layer, layers);
            NetworkMath.ApplyMask(layers.Inputs[layer + 1], masks[layer], count);
        }

        network.Take(layers, 0, count, buffers);
        network.ScoreTags(buffers);
        network.Offer(buffers);
        NetworkMath.ApplyMask(buffers.Dependents, masks[2], count);
        NetworkMath.ApplyMask(buffers.Heads, masks[3], count + 1);
        network.ScoreHeads(buffers);
        network.ScoreLabels(example.Heads, buffers);
        Array.Clear(inputGradients[ParserLayout.Layers], 0, count * ParserLayout.Both);
        var tags = BackTags(example);
        var labels = BackLabels(example);
        var heads = BackHeads(example);
        for (var layer = ParserLayout.Layers - 1; layer >= 0; layer--)
            BackLayer(layer);
        BackInput(example);
        return new(tags, heads, labels);
    }

    private static MatrixView Rows(Span<float> values, int count, int columns) => ParserNetwork.Rows(values, count, columns);

    private void Prepare(NetworkExample example, Random random)
    {
        var count = example.Words.Length;
        workspace.Begin(count);
        for (var i = 0; i < count; i++)
        {
            workspace.SetWord(i, example.Words[i]);
            (workspace.Tags[i], workspace.PennTags[i]) = (example.Tags[i].Tag, example.Tags[i].Penn);
        }

        layers.Begin(count);
        network.Read(new(workspace, 0, count), 0, layers);
        Grow(count);
        for (var i = 0; i < count; i++)
            DropInput(example, i, random);
        foreach (var mask in masks.AsSpan(0, 2))
            NetworkMath.FillMask(mask, DropState, random);
        foreach (var mask in masks.AsSpan(2, 3))
            NetworkMath.FillMask(mask, DropOffer, random);
    }

    private void DropInput(NetworkExample example, int i, Random random)
    {
        var input = layers.Inputs[0].AsSpan(i * ParserLayout.InputSize, ParserLayout.InputSize);
        dropped[i, 0] = random.NextDouble() < DropOwnWord;
        dropped[i, 1] = random.NextDouble() < DropWord;
        dropped[i, 2] = random.NextDouble() < DropTag;
        dropped[i, 3] = random.NextDouble() < DropSuffix;
        if (dropped[i, 1])
        {
            input[..ParserLayout.WordSize].Clear();
        }
        else if (dropped[i, 0] && layers.OwnWords[i] < layout.WordCount)
        {
            var other = network.Weights.Row(layout.Words, layout.WordCount);
            var mine = network.Weights.Row(layout.Words, layers.OwnWords[i]);
            for (var k = 0; k < ParserLayout.WordSize; k++)
                input[k] += other[k] - mine[k];
            layers.OwnWords[i] = layout.WordCount;
        }

        if (dropped[i, 2])
            input.Slice(ParserLayout.WordSize, ParserLayout.UniversalSize + ParserLayout.PennSize).Clear();
        if (dropped[i, 3])
            input[(ParserLayout.WordSize + ParserLayout.UniversalSize + ParserLayout.PennSize)..].Clear();
    }

    private void Grow(int count)
    {
        if (dropped.GetLength(0) >= count)
            return;
        var capacity = Math.Max(64, count * 2);
        var width = DenseMath.Padded(capacity + 1);
        dropped = new bool[capacity, 4];
        inputGradients[0] = new float[capacity * ParserLayout.InputSize];
        for (var layer = 1; layer <= ParserLayout.Layers; layer++)
            inputGradients[layer] = new float[capacity * ParserLayout.Both];
        arcGradients = new float[width * ParserLayout.LabelSize];
        scratch = new float[width * Math.Max(width, ParserLayout.LabelSize)];
    }

    private double BackTags(NetworkExample example)
    {
        int count = example.Words.Length, columns = layout.Tag.Columns;
        var loss = 0.0;
        for (var i = 0; i < count; i++)
        {
            var row = buffers.Tags.AsSpan(i * columns, columns);
            if (example.RightTags[i] < 0)
            {
                row.Clear();
                continue;
            }

            loss += TagShare * NetworkMath.Softmax(row, layout.TagCount, example.RightTags[i], -1);
            for (var k = 0; k < columns; k++)
                row[k] *= TagShare;
        }

        BackOffer(Rows(buffers.Tags, count, columns), layout.Tag, layout.TagBias);
        return loss;
    }

    private double BackLabels(NetworkExample example)
    {
        int count = example.Words.Length, columns = layout.Label.Columns;
        var loss = 0.0;
        for (var i = 0; i < count; i++)
        {
            var row = buffers.Labels.AsSpan(i * columns, columns);
            loss += NetworkMath.Softmax(row, layout.RelationCount, example.Labels[i] - 1, -1);
        }

        var labels = Rows(buffers.Labels, count, columns);
        var arcs = Rows(buffers.Arcs, count, ParserLayout.LabelSize);
        DenseMath.MultiplyAdd(arcs.Turned, labels, layout.Label.In(Gradients.Values));
        Gradients.AddRows(labels, layout.LabelBias);
        var gradient = Rows(arcGradients, count, ParserLayout.LabelSize);
        gradient.Values[..(count * ParserLayout.LabelSize)].Clear();
        DenseMath.MultiplyAdd(labels, Gradients.TurnedBlock(layout.Label), gradient);
        NetworkMath.Unbend(buffers.Arcs, arcGradients, count * ParserLayout.LabelSize);
        var heads = Rows(scratch, count, ParserLayout.LabelSize);
        heads.Values[..(count * ParserLayout.LabelSize)].Clear();
        for (var i = 0; i < count; i++)
        {
            var head = example.Heads[i];
            DenseMath.Add(gradient.Row(i), head < count ? heads.Row(head) : Gradients.Row(layout.LabelRoot, 0));
            if (head < count)
                DenseMath.Add(gradient.Row(i), Gradients.Row(layout.LabelDistance, ParserLayout.Distance(i, head)));
        }

        BackOffer(gradient, layout.LabelDependent, null);
        BackOffer(heads, layout.LabelHead, null);
        return loss;
    }

    private double BackHeads(NetworkExample example)
    {
        int count = example.Words.Length, width = buffers.Width;
        var loss = 0.0;
        var distances = Gradients.Row(layout.ArcDistance, 0);
        for (var i = 0; i < count; i++)
        {
            var row = buffers.Scores.AsSpan(i * width, width);
            loss += NetworkMath.Softmax(row, count + 1, example.Heads[i], i);
            for (var j = 0; j < count; j++)
            {
                if (j != i)
                    distances[ParserLayout.Distance(i, j)] += row[j];
            }
        }

        var scores = new MatrixView(buffers.Scores, count, count + 1, width);
        var paired = Rows(scratch, count, ParserLayout.ArcSize);
        paired.Values[..(count * ParserLayout.ArcSize)].Clear();
        DenseMath.MultiplyAdd(scores, Rows(buffers.Heads, count + 1, ParserLayout.ArcSize), paired);
        var heads = Rows(arcGradients, count + 1, ParserLayout.ArcSize);
        heads.Values[..((count + 1) * ParserLayout.ArcSize)].Clear();
        DenseMath.MultiplyAdd(scores.Turned, Rows(buffers.Paired, count, ParserLayout.ArcSize), heads);
        NetworkMath.ApplyMask(heads.Values, masks[3], count + 1);
        DenseMath.Add(heads.Row(count), Gradients.Row(layout.Root, 0));
        NetworkMath.Unbend(buffers.Heads, arcGradients, count * ParserLayout.ArcSize);
        BackOffer(Rows(arcGradients, count, ParserLayout.ArcSize), layout.Head, layout.HeadBias);
        DenseMath.MultiplyAdd(Rows(buffers.Dependents, count, ParserLayout.ArcSize).Turned, paired, layout.Arc.In(Gradients.Values));
        Gradients.AddRows(paired, layout.ArcBias);
        var dependents = Rows(arcGradients, count, ParserLayout.ArcSize);
        dependents.Values[..(count * ParserLayout.ArcSize)].Clear();
        DenseMath.MultiplyAdd(paired, Gradients.TurnedBlock(layout.Arc), dependents);
        NetworkMath.ApplyMask(dependents.Values, masks[2], count);
        NetworkMath.Unbend(buffers.Dependents, arcGradients, count * ParserLayout.ArcSize);
        BackOffer(dependents, layout.Dependent, layout.DependentBias);
        return loss;
    }

    private void BackOffer(MatrixView gradient, WeightBlock matrix, WeightBlock? bias)
    {
        var count = buffers.Count;
        Gradients.BackMatrix(Rows(buffers.Outputs, count, ParserLayout.Both), gradient, matrix, Rows(inputGradients[ParserLayout.Layers], count, ParserLayout.Both));
        if (bias is { } block)
            Gradients.AddRows(gradient, block);
    }

    private void BackLayer(int layer)
    {
        var count = buffers.Count;
        var size = layer == 0 ? ParserLayout.InputSize : ParserLayout.Both;
        NetworkMath.ApplyMask(inputGradients[layer + 1], masks[layer], count);
        Array.Clear(inputGradients[layer], 0, count * size);
        for (var direction = 0; direction < 2; direction++)
        {
            Gradients.BackLayer(
                layout.Recurrent[layer, direction],
                layers.Recurrent[layer, direction],
                direction,
                Rows(layers.Inputs[layer], count, size),
                Rows(inputGradients[layer + 1], count, ParserLayout.Both),
                Rows(inputGradients[layer], count, size));
        }
    }

    private void BackInput(NetworkExample example)
    {
        for (var i = 0; i < example.Words.Length; i++)
        {
            var gradient = inputGradients[0].AsSpan(i * ParserLayout.InputSize, ParserLayout.InputSize);
            if (!dropped[i, 1])
                DenseMath.Add(gradient[..ParserLayout.WordSize], Gradients.Row(layout.Words, layers.OwnWords[i]));
            var rest = gradient[ParserLayout.WordSize..];
            if (!dropped[i, 2])
            {
                DenseMath.Add(rest[..ParserLayout.UniversalSize], Gradients.Row(layout.Universal, (int)example.Tags[i].Tag));
                DenseMath.Add(rest.Slice(ParserLayout.UniversalSize, ParserLayout.PennSize), Gradients.Row(layout.Penn, (int)example.Tags[i].Penn));
            }

            rest = rest[(ParserLayout.UniversalSize + ParserLayout.PennSize)..];
            if (dropped[i, 3])
                continue;
            DenseMath.Add(rest[..ParserLayout.SuffixSize], Gradients.Row(layout.Suffixes, ParserNetwork.SuffixRow(example.Words[i])));
            DenseMath.Add(rest[ParserLayout.SuffixSize..], Gradients.Row(layout.Flags, ParserNetwork.FlagRow(example.Words[i], i)));
        }
    }
}
