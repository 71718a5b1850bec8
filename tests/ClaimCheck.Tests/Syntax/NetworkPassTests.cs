using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class NetworkPassTests
{
    private const int Tags = 12;
    private const int Relations = 5;

    [Test]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        var network = CreateNetwork();
        var example = CreateExample();
        var gradients = CreatePass(network, example).Gradients.Values;
        foreach (var block in Blocks(network.Layout))
        {
            var steepest = Enumerable.Range(block.Offset, block.Length).OrderByDescending(i => Math.Abs(gradients[i])).Take(5).ToList();
            var right = steepest.Count(i => Math.Abs(Slope(network, example, i) - gradients[i]) < Math.Abs(gradients[i]) * 0.03);
            Assert.That(gradients[steepest[0]], Is.Not.Zero);
            Assert.That(right, Is.GreaterThanOrEqualTo(3), FormattableString.Invariant($"block at {block.Offset}"));
        }
    }

    private static IEnumerable<WeightBlock> Blocks(ParserLayout layout) =>
    [
        .. layout.Matrices, .. layout.Recurrent.Cast<RecurrentBlocks>().Select(blocks => blocks.Bias),
        layout.Words, layout.Universal, layout.Penn, layout.Suffixes, layout.Flags,
        layout.TagBias, layout.DependentBias, layout.HeadBias, layout.Root, layout.ArcBias, layout.ArcDistance,
        layout.LabelRoot, layout.LabelDistance, layout.LabelBias,
    ];

    /// <summary>Weights beside a kink have no one slope, so a few may be off.</summary>
    private static double Slope(ParserNetwork network, NetworkExample example, int weight) =>
        (Loss(network, example, weight, 0.002f) - Loss(network, example, weight, -0.002f)) / 0.004;

    private static double Loss(ParserNetwork network, NetworkExample example, int weight, float change)
    {
        var old = network.Weights.Values[weight];
        network.Weights.Values[weight] += change;
        var loss = CreatePass(network, new float[network.Layout.Length]).Learn(example, 5).Total;
        network.Weights.Values[weight] = old;
        return loss;
    }

    private static NetworkPass CreatePass(ParserNetwork network, NetworkExample example)
    {
        var turned = new float[network.Layout.Length];
        foreach (var block in network.Layout.Matrices)
        {
            for (var i = 0; i < block.Length; i++)
                turned[block.Offset + (i % block.Columns * block.Rows) + (i / block.Columns)] = network.Weights.Values[block.Offset + i];
        }

        var pass = CreatePass(network, turned);
        pass.Learn(example, 5);
        return pass;
    }

    private static NetworkPass CreatePass(ParserNetwork network, float[] turned)
    {
        var pass = new NetworkPass(network);
        pass.Gradients.Turned = turned;
        return pass;
    }

    private static NetworkExample CreateExample()
    {
        int[] heads = [1, 2, 7, 2, 5, 3, 2];
        byte[] labels = [2, 3, 1, 4, 2, 5, 3];
        string[] words = ["The", "mayor", "opened", "bridges", "over", "rivers", "."];
        return new(
            [.. words.Select(word => new WordFeatures(word, WordClusterTable.Shared))],
            [.. words.Select((_, i) => new TagPair((UniversalTag)i, (PennTag)(i * 2)))],
            [0, 3, 11, 2, -1, 7, 1],
            heads,
            labels);
    }

    private static ParserNetwork CreateNetwork()
    {
        var layout = new ParserLayout(2, Tags, Relations);
        var random = new Random(11);
        var weights = Enumerable.Range(0, layout.Length).Select(_ => (float)((random.NextDouble() - 0.5) * 0.3)).ToArray();
        KeyValuePair<uint, int>[] own = [new(FeatureHash.LowerText("mayor"), 0), new(FeatureHash.LowerText("rivers"), 1)];
        return new(layout, new(weights), new(own), WordVectorTable.Shared);
    }
}
