using ClaimCheck.Learning;
using NUnit.Framework;

namespace ClaimCheck.Tests.Learning;

internal sealed class SequenceBatchTests
{
    private static readonly int[][] Cases = [[1], [7], [3, 9], [5, 1, 4, 2, 8, 8, 30], [2, 2, 2, 2, 2]];

    [Test]
    public void Every_word_has_a_row_of_its_own([ValueSource(nameof(Cases))] int[] lengths)
    {
        var batch = Create(lengths);
        var rows = lengths.SelectMany((length, sequence) => Enumerable.Range(0, length).Select(word => batch.Row(sequence, word))).ToList();
        Assert.That(rows, Is.Unique);
        Assert.That(rows.Max(), Is.LessThan(batch.Rows));
    }

    [Test]
    public void The_word_before_stands_one_step_before_in_the_same_lane([ValueSource(nameof(Cases))] int[] lengths)
    {
        var batch = Create(lengths);
        for (var sequence = 0; sequence < lengths.Length; sequence++)
        {
            for (var word = 0; word < lengths[sequence]; word++)
            {
                var row = batch.Row(sequence, word);
                Assert.That(batch.IsStart(row, isBackwards: false), Is.EqualTo(word == 0));
                Assert.That(batch.IsStart(row, isBackwards: true), Is.EqualTo(word == lengths[sequence] - 1));
                if (word > 0)
                    Assert.That(batch.Row(sequence, word - 1), Is.EqualTo(row - batch.Lanes));
            }
        }
    }

    [Test]
    public void Lanes_come_out_about_equally_long() => Assert.That(Create([9, 8, 7, 6, 4, 3, 2, 1]).Steps, Is.EqualTo(10));

    [Test]
    public void What_a_layer_gives_does_not_hang_on_the_sequences_beside()
    {
        var random = new Random(5);
        var blocks = new RecurrentBlocks(new(0, 8, 48), new(384, 16, 48), new(1152, 1, 48));
        var weights = new NetworkWeights([.. Enumerable.Range(0, 1200).Select(_ => (float)random.NextDouble() - 0.5f)]);
        int[] lengths = [6, 2, 9, 1, 5, 5, 3];
        var inputs = lengths.Select(length => Enumerable.Range(0, length * 8).Select(_ => (float)random.NextDouble()).ToArray()).ToArray();
        var together = Run(weights, blocks, lengths, inputs);
        for (var i = 0; i < lengths.Length; i++)
            Assert.That(together[i], Is.EqualTo(Run(weights, blocks, [lengths[i]], [inputs[i]])[0]));
    }

    private static float[][] Run(NetworkWeights weights, RecurrentBlocks blocks, int[] lengths, float[][] inputs)
    {
        var batch = Create(lengths);
        var input = new float[batch.Rows * 8];
        for (var i = 0; i < lengths.Length; i++)
        {
            for (var word = 0; word < lengths[i]; word++)
                inputs[i].AsSpan(word * 8, 8).CopyTo(input.AsSpan(batch.Row(i, word) * 8));
        }

        var target = new float[batch.Rows * 32];
        weights.RunLayer(blocks, blocks, batch, new(input, batch.Rows, 8, 8), new(batch.Rows, 16), new(batch.Rows, 16), target);
        return [.. lengths.Select((length, i) => Enumerable.Range(0, length).SelectMany(word => target.AsSpan(batch.Row(i, word) * 32, 32).ToArray()).ToArray())];
    }

    private static SequenceBatch Create(int[] lengths)
    {
        var batch = new SequenceBatch();
        batch.Begin(lengths);
        return batch;
    }
}
