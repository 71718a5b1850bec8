namespace ClaimCheck.Learning;

/// <summary>A matrix of numbers cut to their upper sixteen bits: rows of equal length, one behind the other.</summary>
/// <param name="values">The numbers.</param>
/// <param name="rows">Number of rows.</param>
/// <param name="columns">Number of columns.</param>
internal readonly ref struct PackedView(ReadOnlySpan<ushort> values, int rows, int columns)
{
    /// <summary>The numbers.</summary>
    public ReadOnlySpan<ushort> Values { get; } = values;

    /// <summary>Number of rows.</summary>
    public int Rows { get; } = rows;

    /// <summary>Number of columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>The sixteen bits that come nearest to <paramref name="value"/>.</summary>
    public static ushort Pack(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    /// <summary>The number that <paramref name="bits"/> stand for.</summary>
    public static float Unpack(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);
}
