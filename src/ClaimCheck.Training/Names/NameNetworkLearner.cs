using System.Diagnostics;
using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>Teaches the name recogniser's network by batches of sentences.</summary>
internal static class NameNetworkLearner
{
    private const int BatchWords = 500;
    private const double Rate = 0.002;

    /// <summary>A network that has learned from <paramref name="examples"/> at a rate that fell to nothing; its weights are rounded to 16 bits.</summary>
    public static NameNetwork Learn(IReadOnlyList<NameNetworkExample> examples, int epochs, int seed, WordVectorTable vectors, TrainingContext context)
    {
        var random = new Random(seed);
        var network = new NameNetwork(new(CreateWeights(random)), vectors);
        var passes = Enumerable.Range(0, NetworkTrainer.Shares).Select(_ => new NameNetworkPass(network)).ToArray();
        var trainer = new NetworkTrainer(network.Weights.Values, NameLayout.Shared.Matrices, passes.Select(static pass => pass.Gradients));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            random.Shuffle(order);
            var likelihoods = new double[NetworkTrainer.Shares];
            for (var start = 0; start < order.Length;)
            {
                var end = start;
                for (var size = 0; end < order.Length && size < BatchWords; end++)
                    size += examples[order[end]].Words.Length;
                var (turn, rate) = (epoch, Rate * (1 - ((epoch + ((double)start / order.Length)) / epochs)));
                trainer.Step(order.AsMemory(start, end - start), rate, (share, index) =>
                    likelihoods[share] += passes[share].Learn(examples[index], (int)FeatureHash.Mix((uint)turn, (uint)index)));
                start = end;
            }

            context.Say($"names: network epoch {epoch + 1} on {examples.Count:N0} sentences, log-likelihood {likelihoods.Sum():0}; {watch.Elapsed.TotalSeconds:0} s");
        }

        NetworkTrainer.Round(network.Weights.Values);
        return network;
    }

    private static float[] CreateWeights(Random random)
    {
        var layout = NameLayout.Shared;
        var weights = new float[layout.Length];
        NetworkTrainer.FillMatrices(weights, layout.Matrices, random);
        foreach (var block in new[] { layout.Prefixes, layout.Suffixes, layout.Shapes, layout.Tags, layout.Cues })
            NetworkTrainer.Fill(weights, block, 0.3, random);
        foreach (var blocks in layout.Recurrent)
            weights.AsSpan(blocks.Bias.Offset, NameLayout.Hidden).Fill(1);
        return weights;
    }
}
