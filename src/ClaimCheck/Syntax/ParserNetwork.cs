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
internal sealed class ParserNetwork(ParserLayout layout, NetworkWeights weights, KeyTable ownWords, WordVectorTable vectors)
{
    /// <summary>The way into the first layer; null while the weights still change.</summary>
    private ParserEntry? entry;

    /// <summary>Where the weights lie.</summary>
    public ParserLayout Layout => layout;

    /// <summary>The weights.</summary>
    public NetworkWeights Weights => weights;

    /// <summary>The same network for use.</summary>
    public ParserNetwork Pack() => new(layout, weights.Pack(layout.Matrices), ownWords, vectors) { entry = new(layout, weights) };

    /// <summary>Row of a word in the vectors of its own; the last row when it has none.</summary>
    public int FindOwn(uint lowerKey)
    {
        var row = ownWords.Find(lowerKey);
        return row < 0 ? layout.WordCount : row;
    }

    /// <summary>Sets the inputs of the first layer for the words of a stretch, whose number among those read in step is <paramref name="sequence"/>.</summary>
    public void Read(ParserStretch stretch, int sequence, ParserLayers layers)
    {
        var sentence = stretch.Sentence;
        for (var i = 0; i < stretch.Count; i++)
        {
            var at = stretch.First + i;
            ref readonly var word = ref sentence.Words[at + SyntaxWorkspace.Margin];
            var row = layers.Batch.Row(sequence, i);
            layers.OwnWords[row] = FindOwn(word.Lower);
            var size = entry is null ? ParserLayout.InputSize : ParserEntry.InputSize;
            var input = layers.Inputs[0].AsSpan(row * size, size);
            weights.Row(layout.Words, layers.OwnWords[row]).CopyTo(input);
            DenseMath.AddBytes(vectors.Find(word.Lower, (int)word.Fine), WordVectorTable.Unit, input);
            var rest = input[ParserLayout.WordSize..];
            if (entry is null)
            {
                weights.Row(layout.Universal, (int)sentence.Tags[at]).CopyTo(rest);
                weights.Row(layout.Penn, (int)sentence.PennTags[at]).CopyTo(rest[ParserLayout.UniversalSize..]);
                weights.Row(layout.Flags, FlagRow(word, at)).CopyTo(rest[^ParserLayout.FlagSize..]);
                rest = rest[(ParserLayout.UniversalSize + ParserLayout.PennSize)..];
            }

            layers.Folded[row] = ((byte)sentence.Tags[at], (byte)sentence.PennTags[at], (byte)FlagRow(word, at));
            weights.Row(layout.Suffixes, SuffixRow(word)).CopyTo(rest);
        }
    }

    /// <summary>Row of a word's suffix.</summary>
    public static int SuffixRow(in WordFeatures word) => (int)(word.Suffix3 >> 21);

    /// <summary>Row of a word's capitals and digits.</summary>
    public static int FlagRow(in WordFeatures word, int index) => (int)word.Flags + (index == 0 ? 32 : 0);

    /// <summary>Runs one layer in both directions.</summary>
    public void RunLayer(int layer, ParserLayers layers)
    {
        var (ahead, back) = (layers.Recurrent[layer, 0], layers.Recurrent[layer, 1]);
        var (forwards, backwards) = (layout.Recurrent[layer, 0], layout.Recurrent[layer, 1]);
        var target = layers.Inputs[layer + 1];
        if (layer == 0 && entry is not null)
        {
            entry.Apply(0, layers);
            entry.Apply(1, layers);
            weights.RunGates(forwards, backwards, layers.Batch, ahead, back, target);
            return;
        }

        var input = Rows(layers.Inputs[layer], layers.Batch.Rows, layer == 0 ? ParserLayout.InputSize : ParserLayout.Both);
        weights.RunLayer(forwards, backwards, layers.Batch, input, ahead, back, target);
    }

    /// <summary>Takes what the last layer hands on for one of the sequences that were read in step.</summary>
    public void Take(ParserLayers layers, int sequence, int count, ParserBuffers buffers)
    {
        buffers.Begin(count, layout);
        for (var i = 0; i < count; i++)
            layers.Inputs[ParserLayout.Layers].AsSpan(layers.Batch.Row(sequence, i) * ParserLayout.Both, ParserLayout.Both).CopyTo(buffers.Outputs.AsSpan(i * ParserLayout.Both));
    }

    /// <summary>Scores the pairs of tags of each word.</summary>
    public void ScoreTags(ParserBuffers buffers) =>
        weights.Apply(Rows(buffers.Outputs, buffers.Count, ParserLayout.Both), layout.Tag, layout.TagBias, Rows(buffers.Tags, buffers.Count, layout.Tag.Columns));

    /// <summary>What words seek and offer, for heads and for relations.</summary>
    public void Offer(ParserBuffers buffers)
    {
        var count = buffers.Count;
        var input = Rows(buffers.Outputs, count, ParserLayout.Both);
        weights.Apply(input, layout.Dependent, layout.DependentBias, Rows(buffers.Dependents, count, ParserLayout.ArcSize));
        weights.Apply(input, layout.Head, layout.HeadBias, Rows(buffers.Heads, count, ParserLayout.ArcSize));
        Bend(buffers.Dependents.AsSpan(0, count * ParserLayout.ArcSize));
        Bend(buffers.Heads.AsSpan(0, count * ParserLayout.ArcSize));
        weights.Row(layout.Root, 0).CopyTo(buffers.Heads.AsSpan(count * ParserLayout.ArcSize));
        buffers.LabelDependents.AsSpan(0, count * ParserLayout.LabelSize).Clear();
        buffers.LabelHeads.AsSpan(0, count * ParserLayout.LabelSize).Clear();
        weights.Multiply(input, layout.LabelDependent, Rows(buffers.LabelDependents, count, ParserLayout.LabelSize));
        weights.Multiply(input, layout.LabelHead, Rows(buffers.LabelHeads, count, ParserLayout.LabelSize));
        weights.Row(layout.LabelRoot, 0).CopyTo(buffers.LabelHeads.AsSpan(count * ParserLayout.LabelSize));
    }

    /// <summary>Scores every head of every word.</summary>
    public void ScoreHeads(ParserBuffers buffers)
    {
        int count = buffers.Count, width = buffers.Width;
        var paired = Rows(buffers.Paired, count, ParserLayout.ArcSize);
        weights.Apply(Rows(buffers.Dependents, count, ParserLayout.ArcSize), layout.Arc, layout.ArcBias, paired);
        var turned = new MatrixView(buffers.TurnedHeads, ParserLayout.ArcSize, width, width);
        turned.Values[..(ParserLayout.ArcSize * width)].Clear();
        for (var i = 0; i <= count; i++)
        {
            for (var k = 0; k < ParserLayout.ArcSize; k++)
                turned.Values[(k * width) + i] = buffers.Heads[(i * ParserLayout.ArcSize) + k];
        }

        var scores = Rows(buffers.Scores, count, width);
        var distances = weights.Row(layout.ArcDistance, 0);
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
        for (var i = 0; i < count; i++)
        {
            var row = arcs.Row(i);
            buffers.LabelDependents.AsSpan(i * ParserLayout.LabelSize, ParserLayout.LabelSize).CopyTo(row);
            DenseMath.Add(buffers.LabelHeads.AsSpan(heads[i] * ParserLayout.LabelSize, ParserLayout.LabelSize), row);
            if (heads[i] < count)
                DenseMath.Add(weights.Row(layout.LabelDistance, ParserLayout.Distance(i, heads[i])), row);
        }

        Bend(buffers.Arcs.AsSpan(0, count * ParserLayout.LabelSize));
        weights.Apply(arcs, layout.Label, layout.LabelBias, Rows(buffers.Labels, count, layout.Label.Columns));
    }

    /// <summary>The first rows of <paramref name="values"/>.</summary>
    public static MatrixView Rows(Span<float> values, int count, int columns) => new(values, count, columns, columns);

    /// <summary>Leaves a tenth of what is negative.</summary>
    private static void Bend(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i < values.Length; i += DenseMath.Lane)
        {
            var x = Vector256.LoadUnsafe(ref first, (nuint)i);
            Vector256.MaxNative(x, x * 0.1f).StoreUnsafe(ref first, (nuint)i);
        }
    }
}
