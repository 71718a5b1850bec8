using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Learning;

/// <summary>Some numbers that are worked on at once, as many as a vector of the machine holds.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many numbers.</summary>
    static abstract int Count { get; }

    /// <summary>The numbers from <paramref name="first"/> on: <see cref="float"/>, or the upper halves of such in <see cref="ushort"/>.</summary>
    static abstract TSelf Load<TNumber>(ref TNumber first)
        where TNumber : unmanaged;

    /// <summary>One number over and over.</summary>
    static abstract TSelf Fill(float value);

    /// <summary>These numbers and the product of two others, rounded once.</summary>
    TSelf AddProduct(TSelf left, TSelf right);

    /// <summary>Puts the numbers at <paramref name="first"/> and behind it.</summary>
    void Store(ref float first);
}

/// <summary>Sixteen numbers.</summary>
internal readonly struct WideLanes(Vector512<float> values) : ILanes<WideLanes>
{
    private readonly Vector512<float> values = values;

    /// <inheritdoc/>
    public static int Count => Vector512<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes Load<TNumber>(ref TNumber first)
        where TNumber : unmanaged =>
        typeof(TNumber) == typeof(float)
            ? new(Vector512.LoadUnsafe(ref Unsafe.As<TNumber, float>(ref first)))
            : new((Vector512.WidenLower(Vector256.LoadUnsafe(ref Unsafe.As<TNumber, ushort>(ref first)).ToVector512Unsafe()) << 16).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes Fill(float value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideLanes AddProduct(WideLanes left, WideLanes right) => new(Vector512.FusedMultiplyAdd(left.values, right.values, values));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float first) => values.StoreUnsafe(ref first);
}

/// <summary>Eight numbers.</summary>
internal readonly struct NarrowLanes(Vector256<float> values) : ILanes<NarrowLanes>
{
    private readonly Vector256<float> values = values;

    /// <inheritdoc/>
    public static int Count => Vector256<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowLanes Load<TNumber>(ref TNumber first)
        where TNumber : unmanaged =>
        typeof(TNumber) == typeof(float)
            ? new(Vector256.LoadUnsafe(ref Unsafe.As<TNumber, float>(ref first)))
            : new((Vector256.WidenLower(Vector128.LoadUnsafe(ref Unsafe.As<TNumber, ushort>(ref first)).ToVector256Unsafe()) << 16).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowLanes Fill(float value) => new(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NarrowLanes AddProduct(NarrowLanes left, NarrowLanes right) => new(Vector256.FusedMultiplyAdd(left.values, right.values, values));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref float first) => values.StoreUnsafe(ref first);
}
