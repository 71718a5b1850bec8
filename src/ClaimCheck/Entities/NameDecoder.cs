using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds the best sequence of name labels for the words that may be names, stretch by stretch; every other word is
/// outside. Thread-safe once it has been prepared.
/// </summary>
/// <param name="scorer">Scores the labels of a word by its features, and the label that follows a label.</param>
/// <param name="isSecond">Whether it sees what the first look found.</param>
/// <param name="network">Has scores of its own to add, those of words from <see cref="NameWorkspace.Added"/>; may be null.</param>
internal sealed class NameDecoder(IFeatureScorer scorer, bool isSecond, NameNetwork? network = null)
{
    /// <summary>What the network's scores count beside those of the linear model, whose weights are whole numbers.</summary>
    private const float NetworkScale = 24;

    private const int Never = -100_000_000;

    /// <summary>Numbers that hold the scores of the labels of one word.</summary>
    public static readonly int Width = SparseModel.PaddedLength(NameLabels.Count);
    private static readonly byte[][] Before = BuildBefore();

    private readonly int[] transitions = new int[NameLabels.Count * SparseModel.PaddedLength(NameLabels.Count)];

    /// <summary>Key of the feature that holds the label before.</summary>
    public static uint TransitionKey(int label) => FeatureHash.Mix(FeatureHash.Template(NameFeatures.Transition), (uint)label + 1);

    /// <summary>A score of the network as a whole number.</summary>
    public static int Whole(float score) => (int)MathF.Round(score * NetworkScale);

    /// <summary>Reads the scores of label pairs; call it once, before the first sentence.</summary>
    public NameDecoder Prepare()
    {
        Span<uint> feature = stackalloc uint[1];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            feature[0] = TransitionKey(label);
            scorer.Score(feature, transitions.AsSpan(label * Width, Width));
            for (var next = 0; network is not null && next < NameLabels.Count; next++)
                transitions[(label * Width) + next] += Whole(network.Weights.Row(NameLayout.Shared.Pairs, label)[next]);
        }

        return this;
    }

    /// <summary>Sets <see cref="NameWorkspace.Labels"/> of one sentence; words are named by their place in <see cref="NameWorkspace.Words"/>.</summary>
    public void Decode(NameWorkspace workspace, int sentence)
    {
        foreach (var (start, end) in Stretches(workspace, sentence))
        {
            Score(workspace, workspace.Use(sentence), start, end);
            Search(workspace, end - start);
            Trace(workspace, end - start, workspace.Labels.AsSpan(start));
        }
    }

    private static byte[][] BuildBefore() =>
    [
        .. Enumerable.Range(0, NameLabels.Count).Select(static label =>
            Enumerable.Range(0, NameLabels.Count).Where(last => NameLabels.MayFollow(last, label)).Select(static last => (byte)last).ToArray()),
    ];

    /// <summary>The stretches of words that may be names; the labels of all other words are set to outside.</summary>
    private static List<(int Start, int End)> Stretches(NameWorkspace workspace, int sentence)
    {
        var stretches = workspace.Stretches;
        stretches.Clear();
        var end = workspace.Start(sentence) + workspace.Count(sentence);
        for (var start = workspace.Start(sentence); start < end;)
        {
            if (!workspace.Words[start].IsLive)
            {
                workspace.Labels[start++] = NameLabels.Outside;
                continue;
            }

            var stop = start + 1;
            while (stop < end && workspace.Words[stop].IsLive)
                stop++;
            stretches.Add((start, stop));
            start = stop;
        }

        return stretches;
    }

    private void Score(NameWorkspace workspace, CapitalUse use, int start, int end)
    {
        workspace.ReserveScores((end - start) * Width);
        for (var i = start; i < end; i++)
        {
            var count = NameFeatures.Extract(workspace, i, use, isSecond, workspace.Features);
            scorer.Score(workspace.Features.AsSpan(0, count), workspace.Scores.AsSpan((i - start) * Width, Width));
            for (var label = 0; network is not null && label < NameLabels.Count; label++)
                workspace.Scores[((i - start) * Width) + label] += workspace.Added[(i * Width) + label];
        }
    }

    /// <summary>Adds to each label's score that of the best way to it.</summary>
    private void Search(NameWorkspace workspace, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var row = workspace.Scores.AsSpan(i * Width, Width);
            var before = i == 0 ? default : workspace.Scores.AsSpan((i - 1) * Width, Width);
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var best = 2 * Never;
                byte from = 0;
                foreach (var last in Before[label])
                {
                    if (i == 0 && last != NameLabels.Outside)
                        break;
                    var score = transitions[(last * Width) + label] + (i == 0 ? 0 : before[last]);
                    if (score <= best)
                        continue;
                    best = score;
                    from = last;
                }

                workspace.Back[(i * Width) + label] = from;
                row[label] = Math.Max(2 * Never, row[label] + best);
            }
        }
    }

    private static void Trace(NameWorkspace workspace, int length, Span<byte> labels)
    {
        var row = workspace.Scores.AsSpan((length - 1) * Width, NameLabels.Count);
        var best = 0;
        for (var label = 1; label < NameLabels.Count; label++)
        {
            if (row[label] > row[best] && !NameLabels.IsOpen(label))
                best = label;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = workspace.Back[(i * Width) + best];
        }
    }
}
