using System.Diagnostics;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Learning;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// Teaches the parser's network by batches of sentences. Each batch is shared out in the same way whatever the
/// number of cores, so that the sums are the same.
/// </summary>
internal sealed class NetworkLearner
{
    private const int Shares = 2;
    private const int BatchWords = 500;
    private const double Rate = 0.002;
    private const int Seldom = 2;
    private readonly ParserLayout layout;
    private readonly TrainingContext context;
    private readonly NetworkPass[] passes;
    private readonly AdamOptimizer optimizer;
    private readonly float[] turned;
    private readonly Random random = new(TreebankData.Seed);

    /// <summary>Starts with random weights.</summary>
    public NetworkLearner(IReadOnlyDictionary<uint, int> ownWords, int tagCount, int relationCount, WordVectorTable vectors, TrainingContext context)
    {
        this.context = context;
        layout = new(ownWords.Count, tagCount, relationCount);
        Network = new(layout, CreateWeights(), new([.. ownWords]), vectors);
        turned = new float[layout.Length];
        passes = [.. Enumerable.Range(0, Shares).Select(_ => new NetworkPass(Network) { Turned = turned })];
        optimizer = new(layout.Length);
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

        Round();
    }

    private NetworkLoss LearnBatch(IReadOnlyList<NetworkExample> examples, ReadOnlyMemory<int> batch, int epoch, double rate)
    {
        foreach (var block in layout.Matrices)
            Turn(block);
        var losses = new NetworkLoss[Shares];
        Parallel.For(0, Shares, share =>
        {
            for (var i = share; i < batch.Length; i += Shares)
            {
                var index = batch.Span[i];
                losses[share] += passes[share].Learn(examples[index], HashCode(epoch, index));
            }
        });
        for (var share = 1; share < Shares; share++)
        {
            DenseMath.Add(passes[share].Gradients, passes[0].Gradients);
            Array.Clear(passes[share].Gradients);
        }

        optimizer.Step(Network.Weights, passes[0].Gradients, rate);
        return losses.Aggregate(static (sum, loss) => sum + loss);
    }

    private static int HashCode(int epoch, int index) => (int)FeatureHash.Mix((uint)epoch, (uint)index);

    private void Turn(WeightBlock block)
    {
        var source = Network.Weights.AsSpan(block.Offset, block.Length);
        var target = turned.AsSpan(block.Offset, block.Length);
        for (var i = 0; i < block.Rows; i++)
        {
            for (var j = 0; j < block.Columns; j++)
                target[(j * block.Rows) + i] = source[(i * block.Columns) + j];
        }
    }

    private float[] CreateWeights()
    {
        var weights = new float[layout.Length];
        foreach (var block in layout.Matrices)
            Fill(block, Math.Sqrt(6.0 / (block.Rows + block.Columns)));
        foreach (var block in new[] { layout.Universal, layout.Penn, layout.Suffixes, layout.Flags })
            Fill(block, 0.5);
        foreach (var block in new[] { layout.Root, layout.LabelRoot })
            Fill(block, 0.3);
        foreach (var blocks in layout.Recurrent)
            weights.AsSpan(blocks.Bias.Offset, ParserLayout.Hidden).Fill(1);
        return weights;

        void Fill(WeightBlock block, double size)
        {
            for (var i = 0; i < block.Length; i++)
                weights[block.Offset + i] = (float)(((random.NextDouble() * 2) - 1) * size);
        }
    }

    /// <summary>Rounds the weights to what the model file keeps.</summary>
    private void Round()
    {
        for (var i = 0; i < Network.Weights.Length; i++)
            Network.Weights[i] = (float)(Half)Network.Weights[i];
    }
}
