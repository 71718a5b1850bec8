namespace ClaimCheck.Learning;

/// <summary>A matrix that lies in a stretch of numbers: rows of equal length, one behind the other.</summary>
/// <param name="values">The numbers.</param>
/// <param name="rows">Number of rows.</param>
/// <param name="columns">Number of columns that count.</param>
/// <param name="stride">Numbers from the start of one row to the start of the next.</param>
/// <param name="step">Numbers from one column to the next; 1 unless the matrix is turned.</param>
internal readonly ref struct MatrixView(Span<float> values, int rows, int columns, int stride, int step = 1)
{
    /// <summary>The numbers.</summary>
    public Span<float> Values { get; } = values;

    /// <summary>Number of rows.</summary>
    public int Rows { get; } = rows;

    /// <summary>Number of columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>Numbers from row to row.</summary>
    public int Stride { get; } = stride;

    /// <summary>Numbers from column to column.</summary>
    public int Step { get; } = step;

    /// <summary>The same numbers with rows and columns exchanged.</summary>
    public MatrixView Turned => new(Values, Columns, Rows, Step, Stride);

    /// <summary>The rows from <paramref name="first"/> on.</summary>
    public MatrixView From(int first, int count) => new(Values[(first * Stride)..], count, Columns, Stride, Step);

    /// <summary>The numbers of one row; not for turned matrices.</summary>
    public Span<float> Row(int row) => Values.Slice(row * Stride, Columns);

    /// <summary>Sets every row to <paramref name="values"/>.</summary>
    public void FillRows(ReadOnlySpan<float> values)
    {
        for (var i = 0; i < Rows; i++)
            values.CopyTo(Row(i));
    }
}
