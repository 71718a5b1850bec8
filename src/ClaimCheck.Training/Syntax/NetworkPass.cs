using System.Runtime.Intrinsics;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// One way forward and back through the parser's network, a sentence at a time: gradients are added up in
/// <see cref="Gradients"/>. What is dropped hangs on the seed that comes with each sentence. By one thread at a time.
/// </summary>
internal sealed class NetworkPass(ParserNetwork network)
{
    private const int Hidden = ParserLayout.Hidden;
    private const double DropOwnWord = 0.2;
    private const double DropWord = 0.12;
    private const double DropTag = 0.12;
    private const double DropSuffix = 0.12;
    private const double DropState = 0.2;
    private const double DropOffer = 0.2;
    private const float TagShare = 0.3f;
    private readonly ParserBuffers buffers = new();
    private readonly ParserLayout layout = network.Layout;
    private readonly SyntaxWorkspace workspace = new();
    private readonly float[][] inputGradients = [[], [], []];
    private readonly float[][] masks = [new float[ParserLayout.Both], new float[ParserLayout.Both], new float[ParserLayout.ArcSize], new float[ParserLayout.ArcSize], new float[ParserLayout.LabelSize]];
    private float[] scratch = [];
    private float[] gateGradients = [];
    private float[] arcGradients = [];
    private float[] turned = [];
    private bool[,] dropped = new bool[0, 4];

    /// <summary>The sum of the gradients so far.</summary>
    public float[] Gradients { get; } = new float[network.Layout.Length];

    /// <summary>The matrices turned, at the same places as the weights.</summary>
    public float[] Turned { get => turned; set => turned = value; }

    /// <summary>Learns one sentence; returns what is lost.</summary>
    public NetworkLoss Learn(NetworkExample example, int seed)
    {
        var random = new Random(seed);
        var count = example.Words.Length;
        Prepare(example, random);
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
        {
            network.RunLayer(layer, buffers);
            NetworkMath.ApplyMask(buffers.Inputs[layer + 1], masks[layer], count);
        }

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

        network.Read(workspace, 0, count, buffers);
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
        var input = buffers.Inputs[0].AsSpan(i * ParserLayout.InputSize, ParserLayout.InputSize);
        dropped[i, 0] = random.NextDouble() < DropOwnWord;
        dropped[i, 1] = random.NextDouble() < DropWord;
        dropped[i, 2] = random.NextDouble() < DropTag;
        dropped[i, 3] = random.NextDouble() < DropSuffix;
        if (dropped[i, 1])
        {
            input[..ParserLayout.WordSize].Clear();
        }
        else if (dropped[i, 0] && buffers.OwnWords[i] < layout.WordCount)
        {
            var own = layout.Words.In(network.Weights);
            var other = own.Row(layout.WordCount);
            var mine = own.Row(buffers.OwnWords[i]);
            for (var k = 0; k < ParserLayout.WordSize; k++)
                input[k] += other[k] - mine[k];
            buffers.OwnWords[i] = layout.WordCount;
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
        gateGradients = new float[capacity * 3 * Hidden];
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
        DenseMath.MultiplyAdd(arcs.Turned, labels, layout.Label.In(Gradients));
        AddRows(labels, layout.LabelBias);
        var gradient = Rows(arcGradients, count, ParserLayout.LabelSize);
        gradient.Values[..(count * ParserLayout.LabelSize)].Clear();
        DenseMath.MultiplyAdd(labels, TurnedBlock(layout.Label), gradient);
        NetworkMath.Unbend(buffers.Arcs, arcGradients, count * ParserLayout.LabelSize);
        var heads = Rows(scratch, count, ParserLayout.LabelSize);
        heads.Values[..(count * ParserLayout.LabelSize)].Clear();
        var distances = layout.LabelDistance.In(Gradients);
        for (var i = 0; i < count; i++)
        {
            var head = example.Heads[i];
            DenseMath.Add(gradient.Row(i), head < count ? heads.Row(head) : layout.LabelRoot.In(Gradients).Row(0));
            if (head < count)
                DenseMath.Add(gradient.Row(i), distances.Row(ParserLayout.Distance(i, head)));
        }

        BackOffer(gradient, layout.LabelDependent, null);
        BackOffer(heads, layout.LabelHead, null);
        return loss;
    }

    private double BackHeads(NetworkExample example)
    {
        int count = example.Words.Length, width = buffers.Width;
        var loss = 0.0;
        var distances = layout.ArcDistance.In(Gradients).Row(0);
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
        DenseMath.Add(heads.Row(count), layout.Root.In(Gradients).Row(0));
        NetworkMath.Unbend(buffers.Heads, arcGradients, count * ParserLayout.ArcSize);
        BackOffer(Rows(arcGradients, count, ParserLayout.ArcSize), layout.Head, layout.HeadBias);
        DenseMath.MultiplyAdd(Rows(buffers.Dependents, count, ParserLayout.ArcSize).Turned, paired, layout.Arc.In(Gradients));
        AddRows(paired, layout.ArcBias);
        var dependents = Rows(arcGradients, count, ParserLayout.ArcSize);
        dependents.Values[..(count * ParserLayout.ArcSize)].Clear();
        DenseMath.MultiplyAdd(paired, TurnedBlock(layout.Arc), dependents);
        NetworkMath.ApplyMask(dependents.Values, masks[2], count);
        NetworkMath.Unbend(buffers.Dependents, arcGradients, count * ParserLayout.ArcSize);
        BackOffer(dependents, layout.Dependent, layout.DependentBias);
        return loss;
    }

    private MatrixView TurnedBlock(WeightBlock block) => new(Turned.AsSpan(block.Offset, block.Length), block.Columns, block.Rows, block.Rows);

    private void AddRows(MatrixView rows, WeightBlock bias)
    {
        var target = bias.In(Gradients).Row(0);
        for (var i = 0; i < rows.Rows; i++)
            DenseMath.Add(rows.Row(i), target);
    }

    private void BackOffer(MatrixView gradient, WeightBlock matrix, WeightBlock? bias)
    {
        var count = buffers.Count;
        DenseMath.MultiplyAdd(Rows(buffers.Inputs[ParserLayout.Layers], count, ParserLayout.Both).Turned, gradient, matrix.In(Gradients));
        if (bias is { } block)
            AddRows(gradient, block);
        DenseMath.MultiplyAdd(gradient, TurnedBlock(matrix), Rows(inputGradients[ParserLayout.Layers], count, ParserLayout.Both));
    }

    private void BackLayer(int layer)
    {
        var count = buffers.Count;
        var size = layer == 0 ? ParserLayout.InputSize : ParserLayout.Both;
        NetworkMath.ApplyMask(inputGradients[layer + 1], masks[layer], count);
        Array.Clear(inputGradients[layer], 0, count * size);
        for (var direction = 0; direction < 2; direction++)
        {
            BackGates(layer, direction);
            var blocks = layout.Recurrent[layer, direction];
            var gates = Rows(gateGradients, count, 3 * Hidden);
            var outputs = Rows(buffers.Recurrent[layer, direction].Outputs, count, Hidden);
            DenseMath.MultiplyAdd(Rows(buffers.Inputs[layer], count, size).Turned, gates, blocks.Input.In(Gradients));
            if (count > 1)
                DenseMath.MultiplyAdd(outputs.From(direction, count - 1).Turned, gates.From(1 - direction, count - 1), blocks.Recurrent.In(Gradients));
            AddRows(gates, blocks.Bias);
            DenseMath.MultiplyAdd(gates, TurnedBlock(blocks.Input), Rows(inputGradients[layer], count, size));
        }
    }

    private void BackGates(int layer, int direction)
    {
        var own = buffers.Recurrent[layer, direction];
        var count = buffers.Count;
        var recurrent = TurnedBlock(layout.Recurrent[layer, direction].Recurrent);
        Span<float> output = stackalloc float[Hidden];
        Span<float> state = stackalloc float[Hidden];
        output.Clear();
        state.Clear();
        for (var step = count - 1; step >= 0; step--)
        {
            var at = direction == 0 ? step : count - 1 - step;
            var before = direction == 0 ? at - 1 : at + 1;
            DenseMath.Add(inputGradients[layer + 1].AsSpan((at * ParserLayout.Both) + (direction * Hidden), Hidden), output);
            var gates = gateGradients.AsSpan(at * 3 * Hidden, 3 * Hidden);
            BackStep(own, at, step > 0 ? before : -1, output, state, gates);
            output.Clear();
            DenseMath.MultiplyAdd(Rows(gates, 1, 3 * Hidden), recurrent, Rows(output, 1, Hidden));
        }
    }

    private static void BackStep(RecurrentBuffers own, int at, int before, Span<float> output, Span<float> state, Span<float> gates)
    {
        var one = Vector256<float>.One;
        for (var i = 0; i < Hidden; i += 8)
        {
            var keep = Vector256.Create(own.Gates, (at * 3 * Hidden) + i);
            var fresh = Vector256.Create(own.Gates, (at * 3 * Hidden) + Hidden + i);
            var open = Vector256.Create(own.Gates, (at * 3 * Hidden) + (2 * Hidden) + i);
            var bent = Vector256.Create(own.Bent, (at * Hidden) + i);
            var last = before < 0 ? Vector256<float>.Zero : Vector256.Create(own.Cells, (before * Hidden) + i);
            var dOutput = Vector256.Create<float>(output[i..]);
            var dState = Vector256.Create<float>(state[i..]) + (dOutput * open * (one - (bent * bent)));
            (dState * (last - fresh) * keep * (one - keep)).CopyTo(gates[i..]);
            (dState * (one - keep) * (one - (fresh * fresh))).CopyTo(gates[(Hidden + i)..]);
            (dOutput * bent * open * (one - open)).CopyTo(gates[((2 * Hidden) + i)..]);
            (dState * keep).CopyTo(state[i..]);
        }
    }

    private void BackInput(NetworkExample example)
    {
        for (var i = 0; i < example.Words.Length; i++)
        {
            var gradient = inputGradients[0].AsSpan(i * ParserLayout.InputSize, ParserLayout.InputSize);
            if (!dropped[i, 1])
                DenseMath.Add(gradient[..ParserLayout.WordSize], layout.Words.In(Gradients).Row(buffers.OwnWords[i]));
            var rest = gradient[ParserLayout.WordSize..];
            if (!dropped[i, 2])
            {
                DenseMath.Add(rest[..ParserLayout.UniversalSize], layout.Universal.In(Gradients).Row((int)example.Tags[i].Tag));
                DenseMath.Add(rest.Slice(ParserLayout.UniversalSize, ParserLayout.PennSize), layout.Penn.In(Gradients).Row((int)example.Tags[i].Penn));
            }

            rest = rest[(ParserLayout.UniversalSize + ParserLayout.PennSize)..];
            if (dropped[i, 3])
                continue;
            DenseMath.Add(rest[..ParserLayout.SuffixSize], layout.Suffixes.In(Gradients).Row(ParserNetwork.SuffixRow(example.Words[i])));
            DenseMath.Add(rest[ParserLayout.SuffixSize..], layout.Flags.In(Gradients).Row(ParserNetwork.FlagRow(example.Words[i], i)));
        }
    }
}
