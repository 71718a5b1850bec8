using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Learning;

/// <summary>
/// A frozen linear model over hashed features. The weights of a feature are one row in a packed array of 16-bit
/// numbers: pairs of class and weight, or, where most classes have one, a dense row. Immutable and thread-safe.
/// </summary>
internal sealed class SparseModel : IFeatureScorer
{
    private const int Lane = 16;

    /// <summary>Key in the high and row offset in the low half; offset 0 marks a free slot.</summary>
    private readonly ulong[] slots;
    private readonly short[] rows;
    private readonly int shift;

    /// <summary>Builds the model from its rows.</summary>
    /// <param name="classCount">Number of classes.</param>
    /// <param name="keys">Feature keys, each once.</param>
    /// <param name="starts">For each key the place of its first pair; one more for the end.</param>
    /// <param name="classes">Classes of the pairs.</param>
    /// <param name="weights">Weights of the pairs.</param>
    public SparseModel(int classCount, ReadOnlySpan<uint> keys, ReadOnlySpan<int> starts, ReadOnlySpan<byte> classes, ReadOnlySpan<short> weights)
    {
        ClassCount = classCount;
        FeatureCount = keys.Length;
        var padded = PaddedLength(classCount);
        var bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, keys.Length)) + 2);
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        rows = new short[RowLength(starts, padded)];
        var next = 1;
        for (var i = 0; i < keys.Length; i++)
        {
            Insert(keys[i], next);
            var row = starts[i]..starts[i + 1];
            next = Pack(classes[row], weights[row], next, padded);
        }
    }

    /// <inheritdoc/>
    public int ClassCount { get; }

    /// <summary>Number of features that have a weight.</summary>
    public int FeatureCount { get; }

    /// <summary>Length of a score buffer for <paramref name="classCount"/> classes: rounded up to whole vector lanes.</summary>
    public static int PaddedLength(int classCount) => (classCount + Lane - 1) / Lane * Lane;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var padded = PaddedLength(ClassCount);
        scores[..padded].Clear();
        Span<int> offsets = stackalloc int[128];
        while (features.Length > 0)
        {
            var part = features[..Math.Min(features.Length, offsets.Length)];
            var found = 0;
            foreach (var feature in part)
            {
                var offset = Find(feature);
                offsets[found] = offset;
                found += offset == 0 ? 0 : 1;
            }

            foreach (var offset in offsets[..found])
                AddRow(offset, scores, padded);
            features = features[part.Length..];
        }
    }

    /// <summary>Adds the weights of one feature to <paramref name="scores"/>.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        var offset = Find(feature);
        if (offset != 0)
            AddRow(offset, scores, PaddedLength(ClassCount));
    }

    /// <summary>Reads a model that <see cref="SparseModelWriter"/> wrote.</summary>
    public static SparseModel Read(ModelReader reader)
    {
        var classCount = reader.ReadNumber();
        var featureCount = reader.ReadNumber();
        var pairCount = reader.ReadNumber();
        reader.Require(classCount is > 0 and <= 256 && featureCount >= 0 && pairCount >= 0 && (long)featureCount + pairCount <= reader.Remaining);
        var keys = new uint[featureCount];
        var starts = new int[featureCount + 1];
        var key = 0u;
        for (var i = 0; i < featureCount; i++)
        {
            key += (uint)reader.ReadNumber();
            keys[i] = key;
        }

        for (var i = 0; i < featureCount; i++)
        {
            var count = reader.ReadNumber();
            reader.Require(count >= 0 && count <= pairCount - starts[i]);
            starts[i + 1] = starts[i] + count;
        }

        reader.Require(starts[featureCount] == pairCount);
        var classes = reader.ReadBytes(pairCount);
        var weights = new short[pairCount];
        for (var i = 0; i < pairCount; i++)
        {
            reader.Require(classes[i] < classCount);
            weights[i] = (short)reader.ReadSigned();
        }

        return new SparseModel(classCount, keys, starts, classes, weights);
    }

    private static bool IsDense(int count, int padded) => count * 3 > padded;

    private static int RowLength(ReadOnlySpan<int> starts, int padded)
    {
        var length = 1;
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            var count = starts[i + 1] - starts[i];
            length += 1 + (IsDense(count, padded) ? padded : count * 2);
        }

        return length;
    }

    private void Insert(uint key, int offset)
    {
        var slot = (int)(key >> shift);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = ((ulong)key << 32) | (uint)offset;
    }

    private int Pack(ReadOnlySpan<byte> classes, ReadOnlySpan<short> weights, int next, int padded)
    {
        if (IsDense(classes.Length, padded))
        {
            rows[next++] = -1;
            for (var i = 0; i < classes.Length; i++)
                rows[next + classes[i]] = weights[i];
            return next + padded;
        }

        rows[next++] = (short)classes.Length;
        for (var i = 0; i < classes.Length; i++)
        {
            rows[next++] = classes[i];
            rows[next++] = weights[i];
        }

        return next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint key)
    {
        var slot = (nint)(key >> shift);
        ref var first = ref MemoryMarshal.GetArrayDataReference(slots);
        while (true)
        {
            var entry = Unsafe.Add(ref first, slot);
            if ((uint)(entry >> 32) == key || entry == 0)
                return (int)(uint)entry;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(int offset, Span<int> scores, int padded)
    {
        Debug.Assert(scores.Length >= padded, "The score buffer is too short.");
        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(rows), offset);
        ref var target = ref MemoryMarshal.GetReference(scores);
        int count = row;
        if (count < 0)
        {
            AddDense(ref Unsafe.Add(ref row, 1), ref target, padded);
            return;
        }

        for (var i = 1; i <= count * 2; i += 2)
            Unsafe.Add(ref target, Unsafe.Add(ref row, i)) += Unsafe.Add(ref row, i + 1);
    }

    private static void AddDense(ref short row, ref int target, int padded)
    {
        for (var i = 0; i < padded; i += Lane)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref row, (nuint)i));
            (Vector256.LoadUnsafe(ref target, (nuint)i) + low).StoreUnsafe(ref target, (nuint)i);
            (Vector256.LoadUnsafe(ref target, (nuint)i + 8) + high).StoreUnsafe(ref target, (nuint)i + 8);
        }
    }
}
