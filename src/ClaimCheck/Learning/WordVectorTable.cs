using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimCheck.Learning;

/// <summary>
/// Vectors of frequent words in bytes, and for the rest those of their clusters' centres. Words are looked up in
/// lower case by a 32-bit key. Immutable and thread-safe.
/// </summary>
internal sealed class WordVectorTable
{
    /// <summary>Length of a vector.</summary>
    public const int Dimensions = 64;

    /// <summary>What a byte counts.</summary>
    public const float Unit = 1f / 48;

    private static readonly Lazy<WordVectorTable> Instance = new(static () => Read(ModelResources.Open("word-vectors")));

    private readonly ulong[] slots;
    private readonly sbyte[] words;
    private readonly sbyte[] clusters;
    private readonly int shift;

    private WordVectorTable(ReadOnlySpan<uint> keys, sbyte[] words, sbyte[] clusters)
    {
        this.words = words;
        this.clusters = clusters;
        var bits = BitOperations.Log2((uint)Math.Max(8, keys.Length)) + 2;
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] >> shift);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ((ulong)keys[i] << 32) | (uint)(i + 1);
        }
    }

    /// <summary>The table that is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    public static WordVectorTable Shared => Instance.Value;

    /// <summary>Number of words.</summary>
    public int Count => words.Length / Dimensions;

    /// <summary>The vector of the word whose <see cref="FeatureHash.LowerText"/> is <paramref name="lowerKey"/>, or of its fine cluster.</summary>
    public ReadOnlySpan<sbyte> Find(uint lowerKey, int fineCluster)
    {
        var slot = (int)(lowerKey >> shift);
        while (true)
        {
            var entry = slots[slot];
            if (entry == 0)
                return clusters.AsSpan(fineCluster * Dimensions, Dimensions);
            if ((uint)(entry >> 32) == lowerKey)
                return words.AsSpan(((int)(uint)entry - 1) * Dimensions, Dimensions);
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    public static WordVectorTable Read(ModelReader reader)
    {
        var count = reader.ReadNumber();
        var clusterCount = reader.ReadNumber();
        reader.Require(count >= 0 && clusterCount > 0 && (long)(count + clusterCount) * Dimensions <= reader.Remaining);
        var keys = new uint[count];
        var key = 0u;
        for (var i = 0; i < count; i++)
            keys[i] = key += (uint)reader.ReadNumber();
        var words = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(count * Dimensions)).ToArray();
        return new(keys, words, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(clusterCount * Dimensions)).ToArray());
    }

    /// <summary>Writes a table: sorted keys of words with their vectors, then the vectors of the clusters, that of the unknown one first.</summary>
    public static void Write(ModelWriter writer, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> words, ReadOnlySpan<sbyte> clusters)
    {
        writer.WriteNumber(keys.Length);
        writer.WriteNumber(clusters.Length / Dimensions);
        var last = 0u;
        foreach (var key in keys)
        {
            writer.WriteNumber((int)(key - last));
            last = key;
        }

        writer.WriteBytes(MemoryMarshal.Cast<sbyte, byte>(words));
        writer.WriteBytes(MemoryMarshal.Cast<sbyte, byte>(clusters));
    }
}
