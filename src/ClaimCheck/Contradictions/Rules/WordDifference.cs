using System.Collections.Immutable;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>How the words of two statements differ once they are laid side by side.</summary>
/// <param name="Matched">Number of words that both have, in the same order.</param>
/// <param name="Shorter">Number of words of the shorter one, open places left out.</param>
/// <param name="Changes">The places inside at which they differ; what one side leaves off at its ends is none.</param>
internal sealed record WordDifference(int Matched, int Shorter, ImmutableArray<WordChange> Changes)
{
    private const int LongestEnd = 2;

    /// <summary>Share of the shorter side's words that the longer one has too.</summary>
    public double Share => Shorter == 0 ? 0 : (double)Matched / Shorter;

    /// <summary>Lays two statements side by side by their longest common run of words.</summary>
    public static WordDifference Between(SaidWords left, SaidWords right)
    {
        var (first, second) = (left.Words, right.Words);
        var lengths = CommonLengths(first, second);
        var changes = ImmutableArray.CreateBuilder<WordChange>();
        var (i, j, startLeft, startRight, matched) = (0, 0, 0, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            if (first[i].Text == second[j].Text && !first[i].IsOpen)
            {
                Add(changes, left, right, new(startLeft, i, startRight, j), matched == 0);
                matched++;
                i++;
                j++;
                (startLeft, startRight) = (i, j);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        Add(changes, left, right, new(startLeft, first.Length, startRight, second.Length), isEnd: true);
        return new(matched, Math.Min(Count(first), Count(second)), changes.ToImmutable());
    }

    private static int Count(ImmutableArray<SaidWord> words) => words.Count(word => !word.IsOpen);

    /// <summary>Length of the longest common run of words from each pair of places on.</summary>
    private static ushort[,] CommonLengths(ImmutableArray<SaidWord> first, ImmutableArray<SaidWord> second)
    {
        var lengths = new ushort[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
        {
            for (var j = second.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = first[i].Text == second[j].Text && !first[i].IsOpen
                    ? (ushort)(lengths[i + 1, j + 1] + 1)
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static void Add(ImmutableArray<WordChange>.Builder changes, SaidWords left, SaidWords right, WordChange change, bool isEnd)
    {
        if (change.LeftCount + change.RightCount == 0 || HasOpen(left, change.LeftFirst, change.LeftEnd) || HasOpen(right, change.RightFirst, change.RightEnd))
            return;
        if (isEnd && (change.LeftCount == 0 || change.RightCount == 0))
            return;
        if (isEnd && Math.Max(change.LeftCount, change.RightCount) > LongestEnd)
            change = change with { IsLongEnd = true };
        changes.Add(change);
    }

    private static bool HasOpen(SaidWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Words[i].IsOpen)
                return true;
        }

        return false;
    }
}

/// <summary>One place at which two statements differ, by word indices; ends are not included.</summary>
/// <param name="LeftFirst">First word on the left.</param>
/// <param name="LeftEnd">Behind the last word on the left.</param>
/// <param name="RightFirst">First word on the right.</param>
/// <param name="RightEnd">Behind the last word on the right.</param>
internal readonly record struct WordChange(int LeftFirst, int LeftEnd, int RightFirst, int RightEnd)
{
    /// <summary>Number of words on the left.</summary>
    public int LeftCount => LeftEnd - LeftFirst;

    /// <summary>Number of words on the right.</summary>
    public int RightCount => RightEnd - RightFirst;

    /// <summary>Whether the statements go on in quite different words at an end: two utterances rather than one.</summary>
    public bool IsLongEnd { get; init; }
}
