using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>
/// The way into the parser's first recurrent layer, for use: what a word's tags and its capitals and digits add to the
/// gates is reckoned ahead, row by row, so that only its vector and its ending need to be multiplied. Immutable and thread-safe.
/// </summary>
internal sealed class ParserEntry
{
    private const int Multiplied = ParserLayout.WordSize + ParserLayout.SuffixSize;
    private const int Gates = 3 * ParserLayout.Hidden;
    private const int TagStart = ParserLayout.WordSize;
    private const int SuffixStart = TagStart + ParserLayout.UniversalSize + ParserLayout.PennSize;

    private readonly ushort[][] matrices;
    private readonly float[][] universal;
    private readonly float[][] penn;
    private readonly float[][] flags;

    /// <summary>Reckons the tables.</summary>
    public ParserEntry(ParserLayout layout, NetworkWeights weights)
    {
        matrices = [PackMatrix(layout, weights, 0), PackMatrix(layout, weights, 1)];
        universal = Fold(layout, weights, layout.Universal, TagStart);
        penn = Fold(layout, weights, layout.Penn, TagStart + ParserLayout.UniversalSize);
        flags = Fold(layout, weights, layout.Flags, SuffixStart + ParserLayout.SuffixSize);
        for (var direction = 0; direction < 2; direction++)
        {
            for (var row = 0; row < layout.Universal.Rows; row++)
                DenseMath.Add(weights.Row(layout.Recurrent[0, direction].Bias, 0), universal[direction].AsSpan(row * Gates, Gates));
        }
    }

    /// <summary>Length of a word's input here.</summary>
    public static int InputSize => Multiplied;

    /// <summary>Sets the gates of the first layer in one direction, from the inputs and the rows of the tables that are in <paramref name="layers"/>.</summary>
    public void Apply(int direction, ParserLayers layers)
    {
        var count = layers.Batch.Rows;
        var gates = new MatrixView(layers.Recurrent[0, direction].Gates, count, Gates, Gates);
        for (var i = 0; i < count; i++)
        {
            var (first, second, third) = layers.Folded[i];
            DenseMath.Sum(universal[direction].AsSpan(first * Gates, Gates), penn[direction].AsSpan(second * Gates, Gates), flags[direction].AsSpan(third * Gates, Gates), gates.Row(i));
        }

        DenseMath.MultiplyAdd(new(layers.Inputs[0], count, Multiplied, Multiplied), new PackedView(matrices[direction], Multiplied, Gates), gates);
    }

    /// <summary>The rows of the input matrix that belong to the word's vector and to its ending.</summary>
    private static ushort[] PackMatrix(ParserLayout layout, NetworkWeights weights, int direction)
    {
        var input = layout.Recurrent[0, direction].Input;
        var packed = new ushort[Multiplied * Gates];
        for (var i = 0; i < Multiplied; i++)
        {
            var row = weights.Row(input, i < ParserLayout.WordSize ? i : i - ParserLayout.WordSize + SuffixStart);
            for (var k = 0; k < Gates; k++)
                packed[(i * Gates) + k] = PackedView.Pack(row[k]);
        }

        return packed;
    }

    /// <summary>What each vector of <paramref name="block"/>, which stands at <paramref name="start"/> in the input, adds to the gates.</summary>
    private static float[][] Fold(ParserLayout layout, NetworkWeights weights, WeightBlock block, int start)
    {
        var tables = new float[2][];
        for (var direction = 0; direction < 2; direction++)
        {
            tables[direction] = new float[block.Rows * Gates];
            var input = layout.Recurrent[0, direction].Input;
            var part = Array.ConvertAll(weights.Values[(input.Offset + (start * Gates))..(input.Offset + ((start + block.Columns) * Gates))], PackedView.Pack);
            DenseMath.MultiplyAdd(block.In(weights.Values.AsSpan()), new PackedView(part, block.Columns, Gates), new(tables[direction], block.Rows, Gates, Gates));
        }

        return tables;
    }
}
