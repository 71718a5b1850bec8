using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

internal sealed class NameNetworkTests
{
    private static readonly string[][] Sentences =
    [
        ["Mayor", "Rowan", "of", "Port", "Linden", "spoke", "."], ["Yes", "."], ["Clara", "Voss", "left"],
        ["The", "Harbour", "Board", "met"], ["Rowan"], ["He", "flew", "to", "Osler", "Bay", "on", "Monday", ",", "Voss", "said", "."],
    ];

    [Test]
    public void Sentences_read_in_step_score_as_each_alone([Values] bool isPacked)
    {
        var network = isPacked ? CreateNetwork().Pack() : CreateNetwork();
        var together = new NameBuffers();
        together.Begin([.. Sentences.Select(sentence => sentence.Length)]);
        for (var i = 0; i < Sentences.Length; i++)
            network.Read(Words(Sentences[i]), (CapitalUse)(i % 4), i, together);
        network.Score(together);
        for (var i = 0; i < Sentences.Length; i++)
        {
            var alone = Score(network, Sentences[i], (CapitalUse)(i % 4));
            for (var k = 0; k < Sentences[i].Length; k++)
                Assert.That(Row(together, together.Batch.Row(i, k)), Is.EqualTo(Row(alone, k)));
        }
    }

    [Test]
    public void A_packed_network_scores_nearly_as_the_whole_one()
    {
        var network = CreateNetwork();
        float[] whole = Row(Score(network, Sentences[0], CapitalUse.Ordinary), 1), packed = Row(Score(network.Pack(), Sentences[0], CapitalUse.Ordinary), 1);
        Assert.That(whole.Max(MathF.Abs), Is.GreaterThan(0.1f));
        Assert.That(packed, Is.EqualTo(whole).Within(0.02f));
    }

    [Test]
    public void A_network_is_read_as_it_was_written()
    {
        var network = CreateNetwork();
        var writer = new ModelWriter();
        network.Write(writer);
        var read = NameNetwork.Read(new("sample", writer.ToArray()));
        Assert.That(read.Weights.Values, Is.EqualTo(network.Weights.Values));
        Assert.That(Row(Score(read, Sentences[0], CapitalUse.Titled), 3), Is.EqualTo(Row(Score(network.Pack(), Sentences[0], CapitalUse.Titled), 3)));
    }

    [Test]
    public void A_network_of_another_shape_is_refused_with_its_name()
    {
        var writer = new ModelWriter();
        writer.WriteNumber(NameLayout.Shared.Length - 1);
        Assert.That(() => NameNetwork.Read(new("sample", writer.ToArray())), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'sample'"));
    }

    [Test]
    public void What_holds_of_a_word_changes_its_scores([Values("cue", "phrase", "elsewhere", "tag")] string changed)
    {
        var network = CreateNetwork();
        var words = Words(Sentences[2]);
        switch (changed)
        {
            case "cue":
                words[0].Cues = NameCues.FirstName;
                break;
            case "phrase":
                words[0].Phrase = 5;
                break;
            case "elsewhere":
                words[0].Elsewhere = 3;
                break;
            default:
                words[0].Tag = PennTag.ProperNoun;
                break;
        }

        Assert.That(Row(Score(network, words, CapitalUse.None), 2), Is.Not.EqualTo(Row(Score(network, Sentences[2], CapitalUse.None), 2)));
    }

    private static NameBuffers Score(NameNetwork network, string[] sentence, CapitalUse use) => Score(network, Words(sentence), use);

    private static NameBuffers Score(NameNetwork network, NameWord[] words, CapitalUse use)
    {
        var buffers = new NameBuffers();
        buffers.Begin(words.Length);
        network.Read(words, use, 0, buffers);
        network.Score(buffers);
        return buffers;
    }

    private static float[] Row(NameBuffers buffers, int row) => buffers.Labels.AsSpan(row * NameLayout.Columns, NameLabels.Count).ToArray();

    private static NameWord[] Words(string[] sentence) =>
    [
        .. sentence.Select((text, i) => new NameWord
        {
            Text = text,
            Lower = FeatureHash.LowerText(text),
            Shape = WordShape.Hash(text),
            Tag = (PennTag)(i + 1),
            Cues = i % 2 == 0 ? NameCues.Title : NameCues.Surname,
        }),
    ];

    private static NameNetwork CreateNetwork()
    {
        var random = new Random(5);
        return new(new([.. Enumerable.Range(0, NameLayout.Shared.Length).Select(_ => (float)(Half)((random.NextDouble() - 0.5) * 0.4))]), WordVectorTable.Shared);
    }
}
