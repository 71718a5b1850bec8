namespace ClaimCheck.Learning;

/// <summary>Writes the rows of a <see cref="SparseModel"/>: sorted keys as differences, then counts, classes, weights.</summary>
internal static class SparseModelWriter
{
    /// <summary>Writes one model; the parts are those of the constructor of <see cref="SparseModel"/>, keys sorted.</summary>
    public static void Write(ModelWriter writer, int classCount, ReadOnlySpan<uint> keys, ReadOnlySpan<int> starts, ReadOnlySpan<byte> classes, ReadOnlySpan<short> weights)
    {
        writer.WriteNumber(classCount);
        writer.WriteNumber(keys.Length);
        writer.WriteNumber(classes.Length);
        var last = 0u;
        foreach (var key in keys)
        {
            writer.WriteNumber((int)(key - last));
            last = key;
        }

        for (var i = 0; i < keys.Length; i++)
            writer.WriteNumber(starts[i + 1] - starts[i]);
        writer.WriteBytes(classes);
        foreach (var weight in weights)
            writer.WriteSigned(weight);
    }
}
