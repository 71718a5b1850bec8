using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Names;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

internal sealed class NameNetworkPassTests
{
    [Test]
    public void Gradients_are_the_slopes_of_the_lost_likelihood()
    {
        var weights = CreateWeights();
        var gradients = Learn(weights).Gradients;
        var layout = NameLayout.Shared;
        WeightBlock[] blocks =
        [
            .. layout.Matrices, .. layout.Recurrent.Cast<RecurrentBlocks>().Select(static item => item.Bias),
            layout.Prefixes, layout.Suffixes, layout.Shapes, layout.Tags, layout.Cues, layout.LabelBias, layout.Pairs,
        ];
        foreach (var block in blocks)
        {
            var steepest = Enumerable.Range(block.Offset, block.Length).OrderByDescending(i => Math.Abs(gradients[i])).Take(3).ToList();
            Assert.That(gradients[steepest[0]], Is.Not.Zero);
            foreach (var i in steepest)
                Assert.That(Slope(weights, i), Is.EqualTo(gradients[i]).Within(3).Percent, FormattableString.Invariant($"block at {block.Offset}"));
        }
    }

    private static double Slope(float[] weights, int index) => (Loss(weights, index, 0.004f) - Loss(weights, index, -0.004f)) / 0.008;

    private static double Loss(float[] weights, int index, float change)
    {
        var changed = weights.ToArray();
        changed[index] += change;
        return -Learn(changed).Likelihood;
    }

    private static (float[] Gradients, double Likelihood) Learn(float[] weights)
    {
        var network = new NameNetwork(new(weights), WordVectorTable.Shared);
        var pass = new NameNetworkPass(network);
        pass.Gradients.Turned = new float[weights.Length];
        foreach (var block in NameLayout.Shared.Matrices)
        {
            for (var i = 0; i < block.Length; i++)
                pass.Gradients.Turned[block.Offset + (i % block.Columns * block.Rows) + (i / block.Columns)] = weights[block.Offset + i];
        }

        var likelihood = pass.Learn(CreateExample(), 3);
        return (pass.Gradients.Values, likelihood);
    }

    private static NameNetworkExample CreateExample()
    {
        string[] texts = ["Mayor", "Rowan", "of", "Port", "Linden", "spoke", "."];
        bool[] live = [true, true, true, true, true, false, false];
        const int person = 1 << 4, first = 1 << 9, last = 1 << 11;
        var words = texts.Select((text, i) => new NameWord
        {
            Text = text,
            Lower = FeatureHash.LowerText(text),
            Shape = WordShape.Hash(text),
            Tag = (PennTag)(i + 1),
            Cues = NameCues.Title,
            IsLive = live[i],
        }).ToArray();
        return new(words, CapitalUse.Ordinary, [1, person, 1, first | person, last | person, 1, 1]);
    }

    private static float[] CreateWeights()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, NameLayout.Shared.Length).Select(_ => (float)((random.NextDouble() - 0.5) * 0.4))];
    }
}
