using System.Numerics;

namespace ClaimCheck.Learning;

/// <summary>
/// Clusters of words that are used alike, made from word vectors: fine ones, and these grouped into medium ones and, anew, into
/// coarse ones. Words are looked up in lower case by a 32-bit key, so that an unknown word gets a foreign cluster once
/// in ten thousand times. Immutable and thread-safe.
/// </summary>
internal sealed class WordClusterTable
{
    /// <summary>Cluster of a word that is not in the table.</summary>
    public const int Unknown = 0;

    private static readonly Lazy<WordClusterTable> Instance = new(static () => Read(ModelResources.Open("word-clusters")));

    private readonly uint[] keys;
    private readonly ushort[] clusters;
    private readonly ushort[] medium;
    private readonly ushort[] coarse;
    private readonly int shift;

    private WordClusterTable(ReadOnlySpan<uint> words, ReadOnlySpan<ushort> fine, ushort[] medium, ushort[] coarse)
    {
        this.medium = medium;
        this.coarse = coarse;
        var bits = BitOperations.Log2((uint)Math.Max(8, words.Length)) + 2;
        shift = 32 - bits;
        keys = new uint[1 << bits];
        clusters = new ushort[1 << bits];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = (int)(words[i] >> shift);
            while (clusters[slot] != Unknown)
                slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = words[i];
            clusters[slot] = fine[i];
        }
    }

    /// <summary>The table that is built into the assembly.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    public static WordClusterTable Shared => Instance.Value;

    /// <summary>Number of fine clusters, the unknown one among them.</summary>
    public int FineCount => medium.Length;

    /// <summary>Fine cluster of <paramref name="word"/>, whatever its case; <see cref="Unknown"/> when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(FeatureHash.LowerText(word));

    /// <summary>Fine cluster of the word whose <see cref="FeatureHash.LowerText"/> is <paramref name="lowerKey"/>.</summary>
    public int Find(uint lowerKey)
    {
        var slot = (int)(lowerKey >> shift);
        while (clusters[slot] != Unknown && keys[slot] != lowerKey)
            slot = (slot + 1) & (keys.Length - 1);
        return clusters[slot];
    }

    /// <summary>Medium cluster that holds the fine cluster <paramref name="fine"/>.</summary>
    public int Medium(int fine) => medium[fine];

    /// <summary>Coarse cluster that holds the fine cluster <paramref name="fine"/>.</summary>
    public int Coarse(int fine) => coarse[fine];

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    public static WordClusterTable Read(ModelReader reader)
    {
        var wordCount = reader.ReadNumber();
        var fineCount = reader.ReadNumber();
        reader.Require(wordCount >= 0 && fineCount is > 0 and <= ushort.MaxValue && wordCount <= reader.Remaining);
        var words = new uint[wordCount];
        var key = 0u;
        for (var i = 0; i < wordCount; i++)
            words[i] = key += (uint)reader.ReadNumber();
        var fine = ReadPlanes(reader, wordCount, fineCount);
        return new WordClusterTable(words, fine, ReadPlanes(reader, fineCount, fineCount), ReadPlanes(reader, fineCount, fineCount));
    }

    /// <summary>Writes a table; <paramref name="words"/> are sorted, cluster 0 is the unknown one at every granularity.</summary>
    public static void Write(ModelWriter writer, ReadOnlySpan<uint> words, ReadOnlySpan<ushort> fine, ReadOnlySpan<ushort> medium, ReadOnlySpan<ushort> coarse)
    {
        writer.WriteNumber(words.Length);
        writer.WriteNumber(medium.Length);
        var last = 0u;
        foreach (var word in words)
        {
            writer.WriteNumber((int)(word - last));
            last = word;
        }

        WritePlanes(writer, fine);
        WritePlanes(writer, medium);
        WritePlanes(writer, coarse);
    }

    private static ushort[] ReadPlanes(ModelReader reader, int count, int limit)
    {
        var low = reader.ReadBytes(count);
        var high = reader.ReadBytes(count);
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = (ushort)(low[i] | (high[i] << 8));
            reader.Require(values[i] < limit);
        }

        return values;
    }

    private static void WritePlanes(ModelWriter writer, ReadOnlySpan<ushort> values)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            bytes[i] = (byte)values[i];
            bytes[values.Length + i] = (byte)(values[i] >> 8);
        }

        writer.WriteBytes(bytes);
    }
}
