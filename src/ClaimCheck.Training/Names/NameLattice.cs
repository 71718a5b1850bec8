using ClaimCheck.Entities;

namespace ClaimCheck.Training.Names;

/// <summary>Sums over all label sequences of a stretch of words: forwards, backwards, and what share each label has.</summary>
internal sealed class NameLattice
{
    private const int Labels = NameLabels.Count;
    private const double Never = -1e30;

    private static readonly bool[] Follows = BuildFollows();

    private readonly double[] pairShares = new double[Labels * Labels];
    private double[] scores = new double[64 * Labels];
    private double[] forward = new double[64 * Labels];
    private double[] backward = new double[64 * Labels];
    private double[] pairs = [];
    private int length;
    private double total;

    /// <summary>Makes room for <paramref name="words"/> words; <paramref name="pairScores"/> are the scores of label pairs.</summary>
    public void Begin(int words, double[] pairScores)
    {
        (length, pairs) = (words, pairScores);
        if (scores.Length >= words * Labels)
            return;
        scores = new double[words * Labels * 2];
        forward = new double[scores.Length];
        backward = new double[scores.Length];
    }

    /// <summary>Scores of the labels of a word, to be set before <see cref="Run"/>.</summary>
    public Span<double> Scores(int word) => scores.AsSpan(word * Labels, Labels);

    /// <summary>Sums over the sequences that <paramref name="masks"/> allow, or over all; returns the logarithm of the sum.</summary>
    public double Run(int[]? masks)
    {
        for (var i = 0; i < length * Labels; i++)
        {
            if (masks is not null && (masks[i / Labels] & (1 << (i % Labels))) == 0)
                scores[i] = Never;
        }

        for (var i = 0; i < length; i++)
            Forward(i);
        for (var i = length - 1; i >= 0; i--)
            Backward(i);
        total = Never;
        for (var label = 0; label < Labels; label++)
        {
            if (!NameLabels.IsOpen(label))
                total = Add(total, forward[((length - 1) * Labels) + label]);
        }

        CountPairs();
        return total;
    }

    /// <summary>Share of the sequences in which a word has a label.</summary>
    public double Share(int word, int label)
    {
        var value = forward[(word * Labels) + label] + backward[(word * Labels) + label] - total;
        return value < -30 ? 0 : Math.Exp(value);
    }

    /// <summary>How often a pair of labels (the first times the number of labels, plus the second) is expected.</summary>
    public double PairShare(int pair) => pairShares[pair];

    private static bool[] BuildFollows()
    {
        var follows = new bool[Labels * Labels];
        for (var i = 0; i < follows.Length; i++)
            follows[i] = NameLabels.MayFollow(i / Labels, i % Labels);
        return follows;
    }

    private void Forward(int word)
    {
        for (var label = 0; label < Labels; label++)
        {
            var sum = Never;
            for (var last = 0; last < (word == 0 ? 1 : Labels); last++)
            {
                if (Follows[(last * Labels) + label])
                    sum = Add(sum, pairs[(last * Labels) + label] + (word == 0 ? 0 : forward[((word - 1) * Labels) + last]));
            }

            forward[(word * Labels) + label] = Math.Max(Never, sum + scores[(word * Labels) + label]);
        }
    }

    private void Backward(int word)
    {
        for (var label = 0; label < Labels; label++)
        {
            if (word == length - 1)
            {
                backward[(word * Labels) + label] = NameLabels.IsOpen(label) ? Never : 0;
                continue;
            }

            var sum = Never;
            for (var next = 0; next < Labels; next++)
            {
                if (Follows[(label * Labels) + next])
                    sum = Add(sum, pairs[(label * Labels) + next] + scores[((word + 1) * Labels) + next] + backward[((word + 1) * Labels) + next]);
            }

            backward[(word * Labels) + label] = Math.Max(Never, sum);
        }
    }

    private void CountPairs()
    {
        Array.Clear(pairShares);
        for (var word = 0; word < length; word++)
        {
            for (var last = 0; last < (word == 0 ? 1 : Labels); last++)
            {
                var before = word == 0 ? 0 : forward[((word - 1) * Labels) + last];
                for (var label = 0; label < Labels; label++)
                {
                    if (!Follows[(last * Labels) + label])
                        continue;
                    var value = before + pairs[(last * Labels) + label] + scores[(word * Labels) + label] + backward[(word * Labels) + label] - total;
                    if (value > -30)
                        pairShares[(last * Labels) + label] += Math.Exp(value);
                }
            }
        }
    }

    private static double Add(double a, double b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        return high - low > 30 ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
