using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class ParserNetworkTests
{
    [Test]
    public void What_is_reckoned_ahead_for_use_gives_nearly_what_the_whole_input_gives()
    {
        var network = CreateNetwork();
        float[] whole = [.. Run(network)], ahead = [.. Run(network.Pack())];
        Assert.That(whole.Max(MathF.Abs), Is.GreaterThan(0.1f));
        for (var i = 0; i < whole.Length; i++)
            Assert.That(ahead[i], Is.EqualTo(whole[i]).Within(0.01));
    }

    private static IEnumerable<float> Run(ParserNetwork network)
    {
        string[] words = ["The", "mayor", "opened", "3", "BRIDGES", "."];
        var sentence = new SyntaxWorkspace();
        sentence.Begin(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            sentence.SetWord(i, new(words[i], WordClusterTable.Shared));
            (sentence.Tags[i], sentence.PennTags[i]) = ((UniversalTag)(i + 1), (PennTag)(i * 3));
        }

        var layers = new ParserLayers();
        layers.Begin(words.Length);
        network.Read(new(sentence, 0, words.Length), 0, layers);
        network.RunLayer(0, layers);
        return layers.Inputs[1].Take(words.Length * ParserLayout.Both);
    }

    private static ParserNetwork CreateNetwork()
    {
        var layout = new ParserLayout(1, 3, 4);
        var random = new Random(17);
        float[] weights = [.. Enumerable.Range(0, layout.Length).Select(_ => (float)((random.NextDouble() - 0.5) * 0.4))];
        return new(layout, new(weights), new([new(FeatureHash.LowerText("mayor"), 0)]), WordVectorTable.Shared);
    }
}
