namespace ClaimCheck.Learning;

/// <summary>Where one matrix of a network lies in its weights.</summary>
/// <param name="Offset">Its first number.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
internal readonly record struct WeightBlock(int Offset, int Rows, int Columns)
{
    /// <summary>Number of numbers.</summary>
    public int Length => Rows * Columns;

    /// <summary>The matrix in packed weights.</summary>
    public PackedView In(ReadOnlySpan<ushort> weights) => new(weights.Slice(Offset, Length), Rows, Columns);

    /// <summary>The matrix in <paramref name="weights"/>.</summary>
    public MatrixView In(Span<float> weights) => new(weights.Slice(Offset, Length), Rows, Columns, Columns);
}

/// <summary>The blocks of one direction of a recurrent layer.</summary>
/// <param name="Input">From the layer below to the three gates.</param>
/// <param name="Recurrent">From the place before to the three gates.</param>
/// <param name="Bias">Of the gates.</param>
internal readonly record struct RecurrentBlocks(WeightBlock Input, WeightBlock Recurrent, WeightBlock Bias);
