using System.Runtime.Intrinsics;
using ClaimCheck.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

internal sealed class DenseMathTests
{
    [Test]
    public void Products_are_right_to_the_last_bit_whatever_the_shape([Values(1, 3, 4, 9)] int rows, [Values(1, 5, 64)] int inner, [Values(8, 16, 24, 40, 96, 136)] int columns)
    {
        var random = new Random(7);
        var left = Numbers(rows * inner, random);
        var right = Numbers(inner * columns, random);
        var target = new float[rows * columns];
        DenseMath.MultiplyAdd(new(left, rows, inner, inner), new MatrixView(right, inner, columns, columns), new(target, rows, columns, columns));
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                Assert.That(target[(i * columns) + j], Is.EqualTo(Enumerable.Range(0, inner).Aggregate(0f, (sum, k) => MathF.FusedMultiplyAdd(left[(i * inner) + k], right[(k * columns) + j], sum))));
        }
    }

    [Test]
    public void A_turned_matrix_is_read_by_columns()
    {
        float[] left = [1, 2, 3, 4, 5, 6];
        float[] right = [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        var target = new float[24];
        DenseMath.MultiplyAdd(new MatrixView(left, 2, 3, 3).Turned, new MatrixView(right, 2, 8, 8), new(target, 3, 8, 8));
        Assert.That(new[] { target[0], target[1], target[8], target[9], target[16], target[17] }, Is.EqualTo(new float[] { 1, 4, 2, 5, 3, 6 }));
    }

    [Test]
    public void Curves_are_those_of_the_mathematics_library([Values(-90f, -12f, -1f, -0.01f, 0f, 0.3f, 2f, 15f, 80f)] float x)
    {
        Assert.Multiple(() =>
        {
            Assert.That(DenseMath.Exp(Vector256.Create(x))[3], Is.EqualTo(MathF.Exp(x)).Within(1e-4).Percent.Or.EqualTo(MathF.Exp(x)).Within(1e-37));
            Assert.That(DenseMath.Sigmoid(Vector256.Create(x))[0], Is.EqualTo(1 / (1 + MathF.Exp(-x))).Within(1e-6));
            Assert.That(DenseMath.Tanh(Vector256.Create(x))[7], Is.EqualTo(MathF.Tanh(x)).Within(1e-6));
        });
    }

    private static float[] Numbers(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
}
