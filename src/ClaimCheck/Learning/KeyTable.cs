using System.Numerics;

namespace ClaimCheck.Learning;

/// <summary>A frozen table from 32-bit keys, such as hashes of words, to small numbers. Immutable and thread-safe.</summary>
internal sealed class KeyTable
{
    /// <summary>Key in the high half, value plus 1 in the low half; 0 marks a free slot.</summary>
    private readonly ulong[] slots;
    private readonly int shift;

    /// <summary>Builds the table; each key stands there once.</summary>
    public KeyTable(IReadOnlyCollection<KeyValuePair<uint, int>> pairs)
    {
        Count = pairs.Count;
        var bits = BitOperations.Log2((uint)Math.Max(8, pairs.Count)) + 2;
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        foreach (var (key, value) in pairs)
        {
            var slot = (int)(key >> shift);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ((ulong)key << 32) | ((uint)value + 1);
        }
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; }

    /// <summary>The number that stands for <paramref name="key"/>, or -1.</summary>
    public int Find(uint key)
    {
        var slot = (int)(key >> shift);
        while (true)
        {
            var entry = slots[slot];
            if (entry == 0 || (uint)(entry >> 32) == key)
                return (int)(uint)entry - 1;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>Reads a table that <see cref="Write"/> wrote; every value is below <paramref name="limit"/>.</summary>
    public static KeyTable Read(ModelReader reader, int limit)
    {
        var count = reader.ReadNumber();
        reader.Require(count >= 0 && count <= reader.Remaining);
        var keys = new uint[count];
        var key = 0u;
        for (var i = 0; i < count; i++)
            keys[i] = key += (uint)reader.ReadNumber();
        var pairs = new KeyValuePair<uint, int>[count];
        for (var i = 0; i < count; i++)
        {
            var value = reader.ReadNumber();
            reader.Require(value >= 0 && value < limit);
            pairs[i] = new(keys[i], value);
        }

        return new(pairs);
    }

    /// <summary>Writes a table.</summary>
    public static void Write(ModelWriter writer, IEnumerable<KeyValuePair<uint, int>> pairs)
    {
        var sorted = pairs.OrderBy(pair => pair.Key).ToList();
        writer.WriteNumber(sorted.Count);
        var last = 0u;
        foreach (var (key, _) in sorted)
        {
            writer.WriteNumber((int)(key - last));
            last = key;
        }

        foreach (var (_, value) in sorted)
            writer.WriteNumber(value);
    }
}
