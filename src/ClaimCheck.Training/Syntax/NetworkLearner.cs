using System.Diagnostics;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>Teaches the parser's network by batches of sentences.</summary>
internal sealed class NetworkLearner
{
    private const int BatchWords = 500;
    private const double Rate = 0.002;
    private const int Seldom = 2;
    private readonly ParserLayout layout;
    private readonly TrainingContext context;
    private readonly NetworkPass[] passes;
    private readonly NetworkTrainer trainer;
    private readonly Random random = new(TreebankData.Seed);

    /// <summary>Starts with random weights.</summary>
    public NetworkLearner(IReadOnlyDictionary<uint, int> ownWords, int tagCount, int relationCount, WordVectorTable vectors, TrainingContext context)
    {
        this.context = context;
        layout = new(ownWords.Count, tagCount, relationCount);
        Network = new(layout, new(CreateWeights()), new([.. ownWords]), vectors);
        passes = [.. Enumerable.Range(0, NetworkTrainer.Shares).Select(_ => new NetworkPass(Network))];
        trainer = new(Network.Weights.Values, layout.Matrices, passes.Select(pass => pass.Gradients));
    }

    /// <summary>The network.</summary>
    public ParserNetwork Network { get; }

    /// <summary>Words that are frequent enough for a vector of their own, with their rows.</summary>
    public static Dictionary<uint, int> FindOwnWords(IEnumerable<TreebankSentence> train)
    {
        var keys = train.SelectMany(sentence => sentence.Words).GroupBy(word => FeatureHash.LowerText(word.Form))
            .Where(group => group.Count() >= Seldom).Select(group => group.Key).Order();
        return keys.Select((key, row) => (key, row)).ToDictionary(item => item.key, item => item.row);
    }

    /// <summary>Learns from <paramref name="examples"/> at a rate that falls to nothing.</summary>
    public void Learn(IReadOnlyList<NetworkExample> examples, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            var order = TreebankData.Shuffled(examples.Count, random);
            var loss = default(NetworkLoss);
            var words = examples.Sum(example => (double)example.Words.Length);
            for (var start = 0; start < order.Length;)
            {
                var end = start;
                for (var size = 0; end < order.Length && size < BatchWords; end++)
                    size += examples[order[end]].Words.Length;
                var rate = Rate * (1 - ((epoch + ((double)start / order.Length)) / epochs));
                loss += LearnBatch(examples, order.AsMemory(start, end - start), epoch, rate);
                start = end;
            }

            context.Say($"parser epoch {epoch + 1}: loss of tags {loss.Tags / words:0.000}, of heads {loss.Heads / words:0.000}, of relations {loss.Labels / words:0.000}; {watch.Elapsed.TotalSeconds:0} s");
        }

        NetworkTrainer.Round(Network.Weights.Values);
    }

    private NetworkLoss LearnBatch(IReadOnlyList<NetworkExample> examples, ReadOnlyMemory<int> batch, int epoch, double rate)
    {
        var losses = new NetworkLoss[NetworkTrainer.Shares];
        trainer.Step(batch, rate, (share, index) => losses[share] += passes[share].Learn(examples[index], HashCode(epoch, index)));
        return losses.Aggregate(static (sum, loss) => sum + loss);
    }

    private static int HashCode(int epoch, int index) => (int)FeatureHash.Mix((uint)epoch, (uint)index);

    private float[] CreateWeights()
    {
        var weights = new float[layout.Length];
        NetworkTrainer.FillMatrices(weights, layout.Matrices, random);
        foreach (var block in new[] { layout.Universal, layout.Penn, layout.Suffixes, layout.Flags })
            NetworkTrainer.Fill(weights, block, 0.5, random);
        foreach (var block in new[] { layout.Root, layout.LabelRoot })
            NetworkTrainer.Fill(weights, block, 0.3, random);
        foreach (var blocks in layout.Recurrent)
            weights.AsSpan(blocks.Bias.Offset, ParserLayout.Hidden).Fill(1);
        return weights;
    }
}
