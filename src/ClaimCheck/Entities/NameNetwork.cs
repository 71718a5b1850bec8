using System.Numerics;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// A small network that reads a sentence from both ends and says how well each name label fits each word. Immutable
/// and thread-safe once its weights are.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="vectors">Vectors of words in general.</param>
internal sealed class NameNetwork(NetworkWeights weights, WordVectorTable vectors)
{
    private readonly NameLayout layout = NameLayout.Shared;

    /// <summary>The weights.</summary>
    public NetworkWeights Weights => weights;

    /// <summary>The same network for use.</summary>
    public NameNetwork Pack() => new(weights.Pack(layout.Matrices), vectors);

    /// <summary>Reads a network for use.</summary>
    public static NameNetwork Read(ModelReader reader)
    {
        reader.Require(reader.ReadNumber() == NameLayout.Shared.Length);
        return new NameNetwork(NetworkWeights.Read(reader, NameLayout.Shared.Length), WordVectorTable.Shared).Pack();
    }

    /// <summary>Writes a network whose weights are rounded to 16 bits already.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteNumber(NameLayout.Shared.Length);
        NetworkWeights.Write(writer, weights.Values);
    }

    /// <summary>Scores the labels of every word of the sentences that have been read; they stay in <see cref="NameBuffers.Labels"/>.</summary>
    public void Score(NameBuffers buffers)
    {
        for (var layer = 0; layer < NameLayout.Layers; layer++)
            RunLayer(layer, buffers);
        ScoreLabels(buffers);
    }

    /// <summary>Sets the inputs of the first layer for a sentence, whose number among those read in step is <paramref name="sequence"/>.</summary>
    public void Read(ReadOnlySpan<NameWord> words, CapitalUse use, int sequence, NameBuffers buffers)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var input = buffers.Inputs[0].AsSpan(buffers.Batch.Row(sequence, i) * NameLayout.InputSize, NameLayout.InputSize);
            input[..NameLayout.WordSize].Clear();
            DenseMath.AddBytes(vectors.Find(word.Lower, (int)word.Fine), WordVectorTable.Unit, input);
            var rest = input[NameLayout.WordSize..];
            weights.Row(layout.Prefixes, PrefixRow(word)).CopyTo(rest);
            weights.Row(layout.Suffixes, SuffixRow(word)).CopyTo(rest[NameLayout.PartSize..]);
            weights.Row(layout.Shapes, ShapeRow(word)).CopyTo(rest[(2 * NameLayout.PartSize)..]);
            weights.Row(layout.Tags, (int)word.Tag).CopyTo(rest[(3 * NameLayout.PartSize)..]);
            rest = rest[(4 * NameLayout.PartSize)..];
            rest.Clear();
            for (var cues = CueRows(word, use); cues != 0; cues &= cues - 1)
                DenseMath.Add(weights.Row(layout.Cues, BitOperations.TrailingZeroCount(cues)), rest);
        }
    }

    /// <summary>Runs one layer in both directions.</summary>
    public void RunLayer(int layer, NameBuffers buffers)
    {
        var size = layer == 0 ? NameLayout.InputSize : NameLayout.Both;
        var input = new MatrixView(buffers.Inputs[layer], buffers.Batch.Rows, size, size);
        weights.RunLayer(layout.Recurrent[layer, 0], layout.Recurrent[layer, 1], buffers.Batch, input, buffers.Recurrent[layer, 0], buffers.Recurrent[layer, 1], buffers.Inputs[layer + 1]);
    }

    /// <summary>Scores the labels from what the last layer hands on.</summary>
    public void ScoreLabels(NameBuffers buffers) => weights.Apply(
        new(buffers.Inputs[NameLayout.Layers], buffers.Batch.Rows, NameLayout.Both, NameLayout.Both),
        layout.Label,
        layout.LabelBias,
        new(buffers.Labels, buffers.Batch.Rows, NameLayout.Columns, NameLayout.Columns));

    /// <summary>Row of a word's beginning.</summary>
    public static int PrefixRow(in NameWord word) => Affix(word.Text.AsSpan(0, Math.Min(3, word.Text!.Length)));

    /// <summary>Row of a word's ending.</summary>
    public static int SuffixRow(in NameWord word) => Affix(word.Text.AsSpan(Math.Max(0, word.Text!.Length - 3)));

    /// <summary>Row of a word's pattern.</summary>
    public static int ShapeRow(in NameWord word) => (int)(word.Shape % NameLayout.ShapeCount);

    /// <summary>Bit set of the rows of what lists and the document say of a word.</summary>
    public static ulong CueRows(in NameWord word, CapitalUse use) =>
        (ulong)word.Cues
        | (word.Phrase == 0 ? 0 : 1UL << (NameLayout.PhraseStart + (int)word.Phrase))
        | (1UL << (NameLayout.ElsewhereStart + (int)word.Elsewhere))
        | (1UL << (NameLayout.UseStart + (int)use));

    private static int Affix(ReadOnlySpan<char> text) => (int)(FeatureHash.LowerText(text) % NameLayout.AffixCount);
}
