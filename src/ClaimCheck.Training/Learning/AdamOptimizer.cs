using System.Runtime.Intrinsics;

namespace ClaimCheck.Training.Learning;

/// <summary>Changes weights along their gradients (Kingma and Ba 2015). Not thread-safe.</summary>
internal sealed class AdamOptimizer(int length)
{
    private const float First = 0.9f;
    private const float Second = 0.98f;
    private readonly float[] means = new float[length];
    private readonly float[] squares = new float[length];
    private double firstPower = 1;
    private double secondPower = 1;

    /// <summary>Takes one step and sets <paramref name="gradients"/> to zero.</summary>
    public void Step(float[] weights, float[] gradients, double rate)
    {
        firstPower *= First;
        secondPower *= Second;
        var size = Vector256.Create((float)(rate / (1 - firstPower)));
        var scale = Vector256.Create((float)(1 / (1 - secondPower)));
        for (var i = 0; i < length; i += 8)
        {
            var gradient = Vector256.Create(gradients, i);
            var mean = (Vector256.Create(means, i) * First) + (gradient * (1 - First));
            var square = (Vector256.Create(squares, i) * Second) + (gradient * gradient * (1 - Second));
            mean.CopyTo(means, i);
            square.CopyTo(squares, i);
            var change = size * mean / (Vector256.Sqrt(square * scale) + Vector256.Create(1e-8f));
            (Vector256.Create(weights, i) - change).CopyTo(weights, i);
            Vector256<float>.Zero.CopyTo(gradients, i);
        }
    }
}
