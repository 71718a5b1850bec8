using System.Runtime.Intrinsics;
using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>The small steps of a network's way back: masks, softmax, the bend at zero.</summary>
internal static class NetworkMath
{
    /// <summary>Multiplies each row by <paramref name="mask"/>.</summary>
    public static void ApplyMask(Span<float> values, float[] mask, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < mask.Length; k += 8)
                (Vector256.Create<float>(values[((i * mask.Length) + k)..]) * Vector256.Create(mask, k)).CopyTo(values[((i * mask.Length) + k)..]);
        }
    }

    /// <summary>Fills a mask that drops a share of a row and strengthens the rest.</summary>
    public static void FillMask(float[] mask, double share, Random random)
    {
        for (var k = 0; k < mask.Length; k++)
            mask[k] = random.NextDouble() < share ? 0 : (float)(1 / (1 - share));
    }

    /// <summary>Turns scores into gradients; returns the loss. <paramref name="skip"/> is a score that does not count.</summary>
    public static double Softmax(Span<float> scores, int count, int gold, int skip)
    {
        var most = float.NegativeInfinity;
        for (var j = 0; j < count; j++)
        {
            if (j != skip && scores[j] > most)
                most = scores[j];
        }

        if (skip >= 0)
            scores[skip] = most - 200;
        scores[count..].Fill(most - 200);
        for (var j = 0; j < scores.Length; j += 8)
            DenseMath.Exp(Vector256.Create<float>(scores[j..]) - Vector256.Create(most)).CopyTo(scores[j..]);
        var sum = 0f;
        for (var j = 0; j < count; j++)
            sum += scores[j];
        var loss = Math.Log(sum / Math.Max(scores[gold], 1e-30f));
        for (var j = 0; j < count; j++)
            scores[j] /= sum;
        scores[count..].Clear();
        if (skip >= 0)
            scores[skip] = 0;
        scores[gold] -= 1;
        return loss;
    }

    /// <summary>Takes gradients back through the bend at zero.</summary>
    public static void Unbend(float[] outputs, float[] gradients, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (outputs[i] < 0)
                gradients[i] *= 0.1f;
        }
    }
}
