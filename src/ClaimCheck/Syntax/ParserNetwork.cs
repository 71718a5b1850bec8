using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// Scores the head of each word and the relation to it: two recurrent layers that read the sentence from both ends,
/// then a product of what each word seeks and what each offers (Dozat and Manning 2017, much smaller). Immutable and
/// thread-safe once its weights are.
/// </summary>
/// <param name="layout">Where its weights lie.</param>
/// <param name="weights">The weights.</param>
/// <param name="ownWords">Rows of the words with vectors of their own, by their key in lower case.</param>
/// <param name="vectors">Vectors of words in general.</param>
internal sealed class ParserNetwork(ParserLayout layout, float[] weights, KeyTable ownWords, WordVectorTable vectors)
{
    private const int Hidden = ParserLayout.Hidden;

    /// <summary>The matrices in half the room; null while they still change.</summary>
    private ushort[]? packed;

    /// <summary>Where the weights lie.</summary>
    public ParserLayout Layout => layout;

    /// <summary>The weights.</summary>
    public float[] Weights => weights;

    /// <summary>The same network for use: its matrices take half the room, so that they stay near the processor.</summary>
    public ParserNetwork Pack()
    {
        var small = new ushort[weights.Length];
        foreach (var block in layout.Matrices)
        {
            for (var i = block.Offset; i < block.Offset + block.Length; i++)
                small[i] = PackedView.Pack(weights[i]);
        }

        return new(layout, weights, ownWords, vectors) { packed = small };
    }

    /// <summary>Row of a word in the vectors of its own; the last row when it has none.</summary>
    public int FindOwn(uint lowerKey)
    {
        var row = ownWords.Find(lowerKey);
        return row < 0 ? layout.WordCount : row;
    }

    /// <summary>Sets the inputs of the first layer from the words and tags of <paramref name="workspace"/>, those from <paramref name="first"/> on.</summary>
    public void Read(SyntaxWorkspace workspace, int first, int count, ParserBuffers buffers)
    {
        buffers.Begin(count, layout);
        for (var i = 0; i < count; i++)
        {
            ref readonly var word = ref workspace.Words[first + i + SyntaxWorkspace.Margin];
            buffers.OwnWords[i] = FindOwn(word.Lower);
            var input = buffers.Inputs[0].AsSpan(i * ParserLayout.InputSize, ParserLayout.InputSize);
            layout.Words.In(weights.AsSpan()).Row(buffers.OwnWords[i]).CopyTo(input);
            AddVector(vectors.Find(word.Lower, (int)word.Fine), input);
            var rest = input[ParserLayout.WordSize..];
            layout.Universal.In(weights.AsSpan()).Row((int)workspace.Tags[first + i]).CopyTo(rest);
            rest = rest[ParserLayout.UniversalSize..];
            layout.Penn.In(weights.AsSpan()).Row((int)workspace.PennTags[first + i]).CopyTo(rest);
            rest = rest[ParserLayout.PennSize..];
            layout.Suffixes.In(weights.AsSpan()).Row(SuffixRow(word)).CopyTo(rest);
            layout.Flags.In(weights.AsSpan()).Row(FlagRow(word, first + i)).CopyTo(rest[ParserLayout.SuffixSize..]);
        }
    }

    /// <summary>Row of a word's suffix.</summary>
    public static int SuffixRow(in WordFeatures word) => (int)(word.Suffix3 >> 21);

    /// <summary>Row of a word's capitals and digits.</summary>
    public static int FlagRow(in WordFeatures word, int index) => (int)word.Flags + (index == 0 ? 32 : 0);

    /// <summary>Runs one layer in both directions.</summary>
    public void RunLayer(int layer, ParserBuffers buffers)
    {
        for (var direction = 0; direction < 2; direction++)
            Run(layer, direction, buffers);
        var target = buffers.Inputs[layer + 1].AsSpan();
        for (var i = 0; i < buffers.Count; i++)
        {
            var row = target.Slice(i * ParserLayout.Both, ParserLayout.Both);
            buffers.Recurrent[layer, 0].Outputs.AsSpan(i * Hidden, Hidden).CopyTo(row);
            buffers.Recurrent[layer, 1].Outputs.AsSpan(i * Hidden, Hidden).CopyTo(row[Hidden..]);
        }
    }

    /// <summary>Scores the pairs of tags of each word.</summary>
    public void ScoreTags(ParserBuffers buffers) =>
        Apply(Rows(buffers.Inputs[ParserLayout.Layers], buffers.Count, ParserLayout.Both), layout.Tag, layout.TagBias, Rows(buffers.Tags, buffers.Count, layout.Tag.Columns));

    /// <summary>What words seek and offer, for heads and for relations.</summary>
    public void Offer(ParserBuffers buffers)
    {
        var count = buffers.Count;
        var input = Rows(buffers.Inputs[ParserLayout.Layers], count, ParserLayout.Both);
        Apply(input, layout.Dependent, layout.DependentBias, Rows(buffers.Dependents, count, ParserLayout.ArcSize));
        Apply(input, layout.Head, layout.HeadBias, Rows(buffers.Heads, count, ParserLayout.ArcSize));
        Bend(buffers.Dependents.AsSpan(0, count * ParserLayout.ArcSize));
        Bend(buffers.Heads.AsSpan(0, count * ParserLayout.ArcSize));
        weights.AsSpan(layout.Root.Offset, layout.Root.Length).CopyTo(buffers.Heads.AsSpan(count * ParserLayout.ArcSize));
        buffers.LabelDependents.AsSpan(0, count * ParserLayout.LabelSize).Clear();
        buffers.LabelHeads.AsSpan(0, count * ParserLayout.LabelSize).Clear();
        Multiply(input, layout.LabelDependent, Rows(buffers.LabelDependents, count, ParserLayout.LabelSize));
        Multiply(input, layout.LabelHead, Rows(buffers.LabelHeads, count, ParserLayout.LabelSize));
        weights.AsSpan(layout.LabelRoot.Offset, layout.LabelRoot.Length).CopyTo(buffers.LabelHeads.AsSpan(count * ParserLayout.LabelSize));
    }

    /// <summary>Scores every head of every word.</summary>
    public void ScoreHeads(ParserBuffers buffers)
    {
        int count = buffers.Count, width = buffers.Width;
        var paired = Rows(buffers.Paired, count, ParserLayout.ArcSize);
        Apply(Rows(buffers.Dependents, count, ParserLayout.ArcSize), layout.Arc, layout.ArcBias, paired);
        var turned = new MatrixView(buffers.TurnedHeads, ParserLayout.ArcSize, width, width);
        turned.Values[..(ParserLayout.ArcSize * width)].Clear();
        for (var i = 0; i <= count; i++)
        {
            for (var k = 0; k < ParserLayout.ArcSize; k++)
                turned.Values[(k * width) + i] = buffers.Heads[(i * ParserLayout.ArcSize) + k];
        }

        var scores = Rows(buffers.Scores, count, width);
        var distances = weights.AsSpan(layout.ArcDistance.Offset, ParserLayout.DistanceCount);
        for (var i = 0; i < count; i++)
        {
            var row = scores.Row(i);
            row.Clear();
            for (var j = 0; j < count; j++)
                row[j] = i == j ? 0 : distances[ParserLayout.Distance(i, j)];
        }

        DenseMath.MultiplyAdd(paired, turned, scores);
    }

    /// <summary>Scores the relation of each word to the head given; the root is the word behind the last.</summary>
    public void ScoreLabels(ReadOnlySpan<int> heads, ParserBuffers buffers)
    {
        var count = buffers.Count;
        var arcs = Rows(buffers.Arcs, count, ParserLayout.LabelSize);
        var distances = layout.LabelDistance.In(weights.AsSpan());
        for (var i = 0; i < count; i++)
        {
            var row = arcs.Row(i);
            buffers.LabelDependents.AsSpan(i * ParserLayout.LabelSize, ParserLayout.LabelSize).CopyTo(row);
            DenseMath.Add(buffers.LabelHeads.AsSpan(heads[i] * ParserLayout.LabelSize, ParserLayout.LabelSize), row);
            if (heads[i] < count)
                DenseMath.Add(distances.Row(ParserLayout.Distance(i, heads[i])), row);
        }

        Bend(buffers.Arcs.AsSpan(0, count * ParserLayout.LabelSize));
        Apply(arcs, layout.Label, layout.LabelBias, Rows(buffers.Labels, count, layout.Label.Columns));
    }

    /// <summary>The first rows of <paramref name="values"/>.</summary>
    public static MatrixView Rows(Span<float> values, int count, int columns) => new(values, count, columns, columns);

    private static void AddVector(ReadOnlySpan<sbyte> vector, Span<float> target)
    {
        for (var i = 0; i < vector.Length; i++)
            target[i] += vector[i] * WordVectorTable.Unit;
    }

    /// <summary>Leaves a tenth of what is negative.</summary>
    private static void Bend(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i < values.Length; i += DenseMath.Lane)
        {
            var x = Vector256.LoadUnsafe(ref first, (nuint)i);
            Vector256.Max(x, x * 0.1f).StoreUnsafe(ref first, (nuint)i);
        }
    }

    private void Apply(MatrixView input, WeightBlock matrix, WeightBlock bias, MatrixView target)
    {
        target.FillRows(weights.AsSpan(bias.Offset, bias.Length));
        Multiply(input, matrix, target);
    }

    private void Multiply(MatrixView input, WeightBlock matrix, MatrixView target)
    {
        if (packed is null)
            DenseMath.MultiplyAdd(input, matrix.In(weights.AsSpan()), target);
        else
            DenseMath.MultiplyAdd(input, matrix.In((ReadOnlySpan<ushort>)packed), target);
    }

    private void Run(int layer, int direction, ParserBuffers buffers)
    {
        var blocks = layout.Recurrent[layer, direction];
        var own = buffers.Recurrent[layer, direction];
        var count = buffers.Count;
        var gates = Rows(own.Gates, count, 3 * Hidden);
        Apply(Rows(buffers.Inputs[layer], count, blocks.Input.Rows), blocks.Input, blocks.Bias, gates);
        var outputs = Rows(own.Outputs, count, Hidden);
        Span<float> nothing = stackalloc float[Hidden];
        nothing.Clear();
        for (var step = 0; step < count; step++)
        {
            var at = direction == 0 ? step : count - 1 - step;
            var before = direction == 0 ? at - 1 : at + 1;
            if (step > 0)
                Multiply(outputs.From(before, 1), blocks.Recurrent, gates.From(at, 1));
            Advance(gates.Row(at), step > 0 ? own.Cells.AsSpan(before * Hidden, Hidden) : nothing, own, at);
        }
    }

    /// <summary>One step of a recurrent layer whose input gate is what the forget gate leaves.</summary>
    private static void Advance(Span<float> gates, ReadOnlySpan<float> before, RecurrentBuffers own, int at)
    {
        ref var gate = ref MemoryMarshal.GetReference(gates);
        ref var last = ref MemoryMarshal.GetReference(before);
        ref var cell = ref own.Cells[at * Hidden];
        ref var bent = ref own.Bent[at * Hidden];
        ref var output = ref own.Outputs[at * Hidden];
        for (nuint i = 0; i < Hidden; i += DenseMath.Lane)
        {
            var keep = DenseMath.Sigmoid(Vector256.LoadUnsafe(ref gate, i));
            var fresh = DenseMath.Tanh(Vector256.LoadUnsafe(ref gate, i + Hidden));
            var open = DenseMath.Sigmoid(Vector256.LoadUnsafe(ref gate, i + (2 * Hidden)));
            var state = Vector256.FusedMultiplyAdd(keep, Vector256.LoadUnsafe(ref last, i) - fresh, fresh);
            var curved = DenseMath.Tanh(state);
            keep.StoreUnsafe(ref gate, i);
            fresh.StoreUnsafe(ref gate, i + Hidden);
            open.StoreUnsafe(ref gate, i + (2 * Hidden));
            state.StoreUnsafe(ref cell, i);
            curved.StoreUnsafe(ref bent, i);
            (open * curved).StoreUnsafe(ref output, i);
        }
    }
}
