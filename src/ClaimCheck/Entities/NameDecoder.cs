using ClaimCheck.Learning;

namespace ClaimCheck.Entities;

/// <summary>
/// Finds the best sequence of name labels for the words that may be names, stretch by stretch; every other word is
/// outside. Immutable and thread-safe.
/// </summary>
/// <param name="scorer">Scores the labels of a word by its features, and the label that follows a label.</param>
internal sealed class NameDecoder(IFeatureScorer scorer)
{
    private static readonly int Width = SparseModel.PaddedLength(NameLabels.Count);
    private static readonly bool[] Allowed = BuildAllowed();

    private readonly int[] transitions = new int[(NameLabels.Count + 1) * SparseModel.PaddedLength(NameLabels.Count)];

    /// <summary>Which labels a word may have; null allows all. Used in training, to find the best reading of the gold names.</summary>
    public Func<int, int, bool>? Permits { get; set; }

    /// <summary>What a label costs more or less; null costs nothing. Used in training, to learn a margin.</summary>
    public Func<int, int, int>? Bonus { get; set; }

    /// <summary>Key of the feature that holds the label before.</summary>
    public static uint TransitionKey(int label) => FeatureHash.Mix(FeatureHash.Template(NameFeatures.Transition), (uint)label + 1);

    /// <summary>Reads the scores of label pairs; call it once for a frozen model, before each sentence in training.</summary>
    public NameDecoder Prepare()
    {
        Span<uint> feature = stackalloc uint[1];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            feature[0] = TransitionKey(label);
            scorer.Score(feature, transitions.AsSpan(label * Width, Width));
        }

        return this;
    }

    /// <summary>Sets <see cref="NameWorkspace.Labels"/> for the sentence in <paramref name="workspace"/>.</summary>
    public void Decode(NameWorkspace workspace, Syntax.Sentence sentence)
    {
        workspace.Labels.AsSpan(0, workspace.Count).Clear();
        for (var start = 0; start < workspace.Count;)
        {
            if (!workspace.Words[NameWorkspace.Margin + start].IsLive)
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < workspace.Count && workspace.Words[NameWorkspace.Margin + end].IsLive)
                end++;
            DecodeStretch(workspace, sentence, start, end);
            start = end;
        }
    }

    private static bool[] BuildAllowed()
    {
        var allowed = new bool[NameLabels.Count * NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            for (var next = 0; next < NameLabels.Count; next++)
                allowed[(label * NameLabels.Count) + next] = NameLabels.MayFollow(label, next);
        }

        return allowed;
    }

    private void DecodeStretch(NameWorkspace workspace, Syntax.Sentence sentence, int start, int end)
    {
        var length = end - start;
        if (workspace.Scores.Length < length * Width)
        {
            workspace.Scores = new int[length * Width * 2];
            workspace.Back = new byte[length * Width * 2];
        }

        for (var i = 0; i < length; i++)
        {
            var row = workspace.Scores.AsSpan(i * Width, Width);
            var count = NameFeatures.Extract(workspace, NameWorkspace.Margin + start + i, sentence.Tokens[start + i].Text, workspace.Features);
            scorer.Score(workspace.Features.AsSpan(0, count), row);
            Adjust(start + i, row);
            Step(workspace, i);
        }

        Trace(workspace, start, length);
    }

    private void Adjust(int word, Span<int> row)
    {
        if (Permits is null && Bonus is null)
            return;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if (Permits is not null && !Permits(word, label))
                row[label] = -100_000_000;
            else if (Bonus is not null)
                row[label] += Bonus(word, label);
        }
    }

    /// <summary>Adds to each label's score that of the best way to it.</summary>
    private void Step(NameWorkspace workspace, int i)
    {
        var row = workspace.Scores.AsSpan(i * Width, Width);
        var before = i == 0 ? default : workspace.Scores.AsSpan((i - 1) * Width, Width);
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var best = int.MinValue;
            var from = 0;
            for (var last = 0; last < (i == 0 ? 1 : NameLabels.Count); last++)
            {
                if (!Allowed[(last * NameLabels.Count) + label])
                    continue;
                var score = transitions[(last * Width) + label] + (i == 0 ? 0 : before[last]);
                if (score <= best)
                    continue;
                best = score;
                from = last;
            }

            workspace.Back[(i * Width) + label] = (byte)from;
            row[label] = best == int.MinValue ? -500_000_000 : row[label] + best;
        }
    }

    private static void Trace(NameWorkspace workspace, int start, int length)
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
            workspace.Labels[start + i] = best;
            best = workspace.Back[(i * Width) + best];
        }
    }
}
