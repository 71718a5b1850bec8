using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimCheck.Training.Words;

/// <summary>
/// k-means on vectors of length one by cosine. The first centres are vectors at even distances in the given order,
/// so that a run needs no chance. Vectors have <see cref="WordVectorFile.Dimensions"/> numbers.
/// </summary>
internal sealed class SphericalKMeans
{
    private const int Width = 104;

    private readonly float[] centres;

    private SphericalKMeans(int count)
    {
        Count = count;
        centres = new float[count * Width];
    }

    /// <summary>Number of clusters.</summary>
    public int Count { get; }

    /// <summary>The centres after <paramref name="rounds"/> rounds over <paramref name="vectors"/>.</summary>
    public static SphericalKMeans Fit(IReadOnlyList<float[]> vectors, int count, int rounds, Action<int> progress)
    {
        var fit = new SphericalKMeans(count);
        for (var i = 0; i < count; i++)
            vectors[(int)((long)i * vectors.Count / count)].CopyTo(fit.centres, i * Width);
        for (var round = 0; round < rounds; round++)
        {
            var assigned = fit.Assign(vectors);
            fit.Move(vectors, assigned);
            progress(round);
        }

        return fit;
    }

    /// <summary>Centre of cluster <paramref name="index"/>.</summary>
    public float[] Centre(int index) => centres.AsSpan(index * Width, WordVectorFile.Dimensions).ToArray();

    /// <summary>The nearest centre of each vector.</summary>
    public int[] Assign(IReadOnlyList<float[]> vectors)
    {
        const int block = 4;
        var result = new int[vectors.Count];
        Parallel.For(0, (vectors.Count + block - 1) / block, part =>
        {
            var padded = new float[block * Width];
            var first = part * block;
            var length = Math.Min(block, vectors.Count - first);
            for (var i = 0; i < length; i++)
                vectors[first + i].CopyTo(padded, i * Width);
            Nearest(padded, result.AsSpan(first, length));
        });
        return result;
    }

    private void Nearest(float[] four, Span<int> nearest)
    {
        Span<float> best = stackalloc float[4];
        best.Fill(float.NegativeInfinity);
        Span<float> dots = stackalloc float[4];
        for (var centre = 0; centre < Count; centre++)
        {
            Dot(four, centre, dots);
            for (var i = 0; i < nearest.Length; i++)
            {
                if (dots[i] <= best[i])
                    continue;
                best[i] = dots[i];
                nearest[i] = centre;
            }
        }
    }

    private void Dot(float[] four, int centre, Span<float> dots)
    {
        ref var c = ref MemoryMarshal.GetArrayDataReference(centres);
        ref var v = ref MemoryMarshal.GetArrayDataReference(four);
        Vector256<float> a = default, b = default, d = default, e = default;
        for (nuint i = 0; i < Width; i += 8)
        {
            var x = Vector256.LoadUnsafe(ref c, (nuint)(centre * Width) + i);
            a += x * Vector256.LoadUnsafe(ref v, i);
            b += x * Vector256.LoadUnsafe(ref v, Width + i);
            d += x * Vector256.LoadUnsafe(ref v, (Width * 2) + i);
            e += x * Vector256.LoadUnsafe(ref v, (Width * 3) + i);
        }

        dots[0] = Vector256.Sum(a);
        dots[1] = Vector256.Sum(b);
        dots[2] = Vector256.Sum(d);
        dots[3] = Vector256.Sum(e);
    }

    private void Move(IReadOnlyList<float[]> vectors, int[] assigned)
    {
        var sums = new double[Count * Width];
        for (var i = 0; i < assigned.Length; i++)
        {
            for (var j = 0; j < WordVectorFile.Dimensions; j++)
                sums[(assigned[i] * Width) + j] += vectors[i][j];
        }

        for (var cluster = 0; cluster < Count; cluster++)
        {
            var sum = sums.AsSpan(cluster * Width, Width);
            var square = 0.0;
            foreach (var x in sum)
                square += x * x;
            if (square < 1e-9)
                continue;
            var norm = Math.Sqrt(square);
            for (var j = 0; j < Width; j++)
                centres[(cluster * Width) + j] = (float)(sum[j] / norm);
        }
    }
}
