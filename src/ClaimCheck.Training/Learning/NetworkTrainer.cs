using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>
/// Teaches a network by batches. Each batch is shared out in the same way whatever the number of cores, so that the
/// sums are the same.
/// </summary>
internal sealed class NetworkTrainer
{
    /// <summary>Into how many shares a batch is cut.</summary>
    public const int Shares = 2;

    private readonly float[] weights;
    private readonly WeightBlock[] matrices;
    private readonly NetworkGradients[] shares;
    private readonly AdamOptimizer optimizer;
    private readonly float[] turned;

    /// <summary>Starts with the weights as they are.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="matrices">The blocks that are matrices between layers.</param>
    /// <param name="shares">Where each share adds up its gradients.</param>
    public NetworkTrainer(float[] weights, IEnumerable<WeightBlock> matrices, IEnumerable<NetworkGradients> shares)
    {
        this.weights = weights;
        this.matrices = [.. matrices];
        this.shares = [.. shares];
        optimizer = new(weights.Length);
        turned = new float[weights.Length];
        foreach (var share in this.shares)
            share.Turned = turned;
    }

    /// <summary>Fills a block with random numbers up to <paramref name="size"/> on either side of zero.</summary>
    public static void Fill(float[] weights, WeightBlock block, double size, Random random)
    {
        for (var i = 0; i < block.Length; i++)
            weights[block.Offset + i] = (float)(((random.NextDouble() * 2) - 1) * size);
    }

    /// <summary>Fills matrices so that their outputs are about as large as their inputs.</summary>
    public static void FillMatrices(float[] weights, IEnumerable<WeightBlock> matrices, Random random)
    {
        foreach (var block in matrices)
            Fill(weights, block, Math.Sqrt(6.0 / (block.Rows + block.Columns)), random);
    }

    /// <summary>Rounds weights to what a model file keeps.</summary>
    public static void Round(float[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)(Half)weights[i];
    }

    /// <summary>Learns from the examples of one batch: <paramref name="learn"/> is called with a share and an example, the examples of one share one after the other.</summary>
    public void Step(ReadOnlyMemory<int> batch, double rate, Action<int, int> learn)
    {
        foreach (var block in matrices)
            Turn(block);
        Parallel.For(0, Shares, share =>
        {
            for (var i = share; i < batch.Length; i += Shares)
                learn(share, batch.Span[i]);
        });
        for (var share = 1; share < Shares; share++)
        {
            DenseMath.Add(shares[share].Values, shares[0].Values);
            Array.Clear(shares[share].Values);
        }

        optimizer.Step(weights, shares[0].Values, rate);
    }

    private void Turn(WeightBlock block)
    {
        var source = weights.AsSpan(block.Offset, block.Length);
        var target = turned.AsSpan(block.Offset, block.Length);
        for (var i = 0; i < block.Rows; i++)
        {
            for (var j = 0; j < block.Columns; j++)
                target[(j * block.Rows) + i] = source[(i * block.Columns) + j];
        }
    }
}
