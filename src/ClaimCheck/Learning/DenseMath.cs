using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Learning;

/// <summary>
/// Arithmetic of small networks. Every result is summed in one fixed order by fused steps, so that it is the same to
/// the last bit whatever vectors the machine has. Lengths are multiples of <see cref="Lane"/>.
/// </summary>
internal static class DenseMath
{
    /// <summary>Numbers are worked on eight at a time.</summary>
    public const int Lane = 8;

    /// <summary><paramref name="count"/> rounded up to whole lanes.</summary>
    public static int Padded(int count) => (count + Lane - 1) / Lane * Lane;

    /// <summary>Adds the product of <paramref name="left"/> and <paramref name="right"/> to <paramref name="target"/>.</summary>
    public static void MultiplyAdd(MatrixView left, MatrixView right, MatrixView target)
    {
        Debug.Assert(left.Columns == right.Rows && right.Columns == target.Columns && right.Step == 1, "The matrices do not fit.");
        MultiplyAdd(left, ref MemoryMarshal.GetReference(right.Values), right.Stride, target);
    }

    /// <summary>Adds the product of <paramref name="left"/> and <paramref name="right"/> to <paramref name="target"/>.</summary>
    public static void MultiplyAdd(MatrixView left, PackedView right, MatrixView target)
    {
        Debug.Assert(left.Columns == right.Rows && right.Columns == target.Columns, "The matrices do not fit.");
        MultiplyAdd(left, ref MemoryMarshal.GetReference(right.Values), right.Columns, target);
    }

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target[..source.Length]);
        for (var i = 0; i < source.Length; i += Lane)
            (Vector256.LoadUnsafe(ref to, (nuint)i) + Vector256.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
    }

    /// <summary>Sets <paramref name="target"/> to the sum of three rows.</summary>
    public static void Sum(ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> third, Span<float> target)
    {
        ref var a = ref MemoryMarshal.GetReference(first);
        ref var b = ref MemoryMarshal.GetReference(second[..first.Length]);
        ref var c = ref MemoryMarshal.GetReference(third[..first.Length]);
        ref var to = ref MemoryMarshal.GetReference(target[..first.Length]);
        for (nuint i = 0; i < (nuint)first.Length; i += Lane)
            (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i) + Vector256.LoadUnsafe(ref c, i)).StoreUnsafe(ref to, i);
    }

    /// <summary>Adds bytes, each <paramref name="unit"/> times, to <paramref name="target"/>.</summary>
    public static void AddBytes(ReadOnlySpan<sbyte> source, float unit, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target[..source.Length]);
        for (nuint i = 0; i < (nuint)source.Length; i += 2 * Lane)
        {
            var (low, high) = Vector256.Widen(Vector256.WidenLower(Vector128.LoadUnsafe(ref from, i).ToVector256Unsafe()));
            (Vector256.LoadUnsafe(ref to, i) + (Vector256.ConvertToSingle(low) * unit)).StoreUnsafe(ref to, i);
            (Vector256.LoadUnsafe(ref to, i + Lane) + (Vector256.ConvertToSingle(high) * unit)).StoreUnsafe(ref to, i + Lane);
        }
    }

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void Add(ReadOnlySpan<int> source, Span<int> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target[..source.Length]);
        for (var i = 0; i < source.Length; i += Lane)
            (Vector256.LoadUnsafe(ref to, (nuint)i) + Vector256.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
    }

    /// <summary>e to the power of each number, right to about seven digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Round(x * 1.44269504f);
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = (Vector256.ConvertToInt32Native(n) + Vector256.Create(127)) << 23;
        return p * power.AsSingle();
    }

    /// <summary>The logistic function of each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent of each number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256<float>.One - (Vector256.Create(2f) / (Vector256<float>.One + Exp(x + x)));

    private static void MultiplyAdd<TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target)
        where TNumber : unmanaged
    {
        Debug.Assert(left.Rows == target.Rows && target.Step == 1 && target.Columns % Lane == 0, "The matrices do not fit.");
        var column = 0;
        if (Vector512.IsHardwareAccelerated)
            column = MultiplyBlocks<WideLanes, TNumber>(left, ref right, stride, target, column);
        column = MultiplyBlocks<NarrowLanes, TNumber>(left, ref right, stride, target, column);
        for (; column < target.Columns; column += Lane)
        {
            for (var row = 0; row < left.Rows; row++)
                MultiplyLane(left, ref right, stride, target, row, column);
        }
    }

    /// <summary>Multiplies by blocks of columns from <paramref name="column"/> on; returns the first column that is left.</summary>
    private static int MultiplyBlocks<TLanes, TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target, int column)
        where TLanes : struct, ILanes<TLanes>
        where TNumber : unmanaged
    {
        var width = 2 * TLanes.Count;
        if (left.Rows < 4)
        {
            for (; column + (2 * width) <= target.Columns; column += 2 * width)
            {
                for (var row = 0; row < left.Rows; row++)
                    MultiplyRow<TLanes, TNumber>(left, ref right, stride, target, row, column);
            }
        }

        for (; column + width <= target.Columns; column += width)
        {
            var row = 0;
            for (; row + 4 <= left.Rows; row += 4)
                MultiplyFour<TLanes, TNumber>(left, ref right, stride, target, row, column);
            for (; row < left.Rows; row++)
                MultiplyOne<TLanes, TNumber>(left, ref right, stride, target, row, column);
        }

        return column;
    }

    /// <summary>Four rows by two vectors of columns.</summary>
    private static void MultiplyFour<TLanes, TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target, int row, int column)
        where TLanes : struct, ILanes<TLanes>
        where TNumber : unmanaged
    {
        ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left.Values), row * left.Stride);
        ref var b = ref Unsafe.Add(ref right, column);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(target.Values), (row * target.Stride) + column);
        ref var d = ref Unsafe.Add(ref c, target.Stride);
        ref var e = ref Unsafe.Add(ref d, target.Stride);
        ref var f = ref Unsafe.Add(ref e, target.Stride);
        nint step = left.Step, down = left.Stride, next = stride, half = TLanes.Count;
        TLanes c1 = TLanes.Load(ref c), c2 = TLanes.Load(ref Unsafe.Add(ref c, half));
        TLanes d1 = TLanes.Load(ref d), d2 = TLanes.Load(ref Unsafe.Add(ref d, half));
        TLanes e1 = TLanes.Load(ref e), e2 = TLanes.Load(ref Unsafe.Add(ref e, half));
        TLanes f1 = TLanes.Load(ref f), f2 = TLanes.Load(ref Unsafe.Add(ref f, half));
        for (var k = 0; k < left.Columns; k++)
        {
            TLanes b1 = TLanes.Load(ref b), b2 = TLanes.Load(ref Unsafe.Add(ref b, half));
            var v = TLanes.Fill(a);
            c1 = c1.AddProduct(v, b1);
            c2 = c2.AddProduct(v, b2);
            v = TLanes.Fill(Unsafe.Add(ref a, down));
            d1 = d1.AddProduct(v, b1);
            d2 = d2.AddProduct(v, b2);
            v = TLanes.Fill(Unsafe.Add(ref a, down * 2));
            e1 = e1.AddProduct(v, b1);
            e2 = e2.AddProduct(v, b2);
            v = TLanes.Fill(Unsafe.Add(ref a, down * 3));
            f1 = f1.AddProduct(v, b1);
            f2 = f2.AddProduct(v, b2);
            a = ref Unsafe.Add(ref a, step);
            b = ref Unsafe.Add(ref b, next);
        }

        c1.Store(ref c);
        c2.Store(ref Unsafe.Add(ref c, half));
        d1.Store(ref d);
        d2.Store(ref Unsafe.Add(ref d, half));
        e1.Store(ref e);
        e2.Store(ref Unsafe.Add(ref e, half));
        f1.Store(ref f);
        f2.Store(ref Unsafe.Add(ref f, half));
    }

    /// <summary>One row by four vectors of columns.</summary>
    private static void MultiplyRow<TLanes, TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target, int row, int column)
        where TLanes : struct, ILanes<TLanes>
        where TNumber : unmanaged
    {
        ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left.Values), row * left.Stride);
        ref var b = ref Unsafe.Add(ref right, column);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(target.Values), (row * target.Stride) + column);
        nint step = left.Step, next = stride, one = TLanes.Count, two = 2 * one, three = 3 * one;
        TLanes c1 = TLanes.Load(ref c), c2 = TLanes.Load(ref Unsafe.Add(ref c, one));
        TLanes c3 = TLanes.Load(ref Unsafe.Add(ref c, two)), c4 = TLanes.Load(ref Unsafe.Add(ref c, three));
        for (var k = 0; k < left.Columns; k++)
        {
            var v = TLanes.Fill(a);
            c1 = c1.AddProduct(v, TLanes.Load(ref b));
            c2 = c2.AddProduct(v, TLanes.Load(ref Unsafe.Add(ref b, one)));
            c3 = c3.AddProduct(v, TLanes.Load(ref Unsafe.Add(ref b, two)));
            c4 = c4.AddProduct(v, TLanes.Load(ref Unsafe.Add(ref b, three)));
            a = ref Unsafe.Add(ref a, step);
            b = ref Unsafe.Add(ref b, next);
        }

        c1.Store(ref c);
        c2.Store(ref Unsafe.Add(ref c, one));
        c3.Store(ref Unsafe.Add(ref c, two));
        c4.Store(ref Unsafe.Add(ref c, three));
    }

    /// <summary>One row by two vectors of columns.</summary>
    private static void MultiplyOne<TLanes, TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target, int row, int column)
        where TLanes : struct, ILanes<TLanes>
        where TNumber : unmanaged
    {
        ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left.Values), row * left.Stride);
        ref var b = ref Unsafe.Add(ref right, column);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(target.Values), (row * target.Stride) + column);
        nint step = left.Step, next = stride, half = TLanes.Count;
        TLanes c1 = TLanes.Load(ref c), c2 = TLanes.Load(ref Unsafe.Add(ref c, half));
        for (var k = 0; k < left.Columns; k++)
        {
            var v = TLanes.Fill(a);
            c1 = c1.AddProduct(v, TLanes.Load(ref b));
            c2 = c2.AddProduct(v, TLanes.Load(ref Unsafe.Add(ref b, half)));
            a = ref Unsafe.Add(ref a, step);
            b = ref Unsafe.Add(ref b, next);
        }

        c1.Store(ref c);
        c2.Store(ref Unsafe.Add(ref c, half));
    }

    /// <summary>One row by the last eight columns.</summary>
    private static void MultiplyLane<TNumber>(MatrixView left, ref TNumber right, int stride, MatrixView target, int row, int column)
        where TNumber : unmanaged
    {
        ref var a = ref Unsafe.Add(ref MemoryMarshal.GetReference(left.Values), row * left.Stride);
        ref var b = ref Unsafe.Add(ref right, column);
        ref var c = ref Unsafe.Add(ref MemoryMarshal.GetReference(target.Values), (row * target.Stride) + column);
        var sum = NarrowLanes.Load(ref c);
        for (var k = 0; k < left.Columns; k++)
        {
            sum = sum.AddProduct(NarrowLanes.Fill(a), NarrowLanes.Load(ref b));
            a = ref Unsafe.Add(ref a, left.Step);
            b = ref Unsafe.Add(ref b, stride);
        }

        sum.Store(ref c);
    }
}
