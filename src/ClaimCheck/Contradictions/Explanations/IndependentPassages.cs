using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>Counts the tellings that stand behind a wording; a reprint counts as one with the telling that it copies.</summary>
internal static class IndependentPassages
{
    private const double ReprintShare = 0.6;
    private const int MostCompared = 24;

    /// <summary>
    /// The side on which at least two independent passages more stand than on the other, or null.
    /// </summary>
    public static LikelyCorrect? Majority(IReadOnlyCollection<Passage> left, IReadOnlyCollection<Passage> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (Math.Abs(left.Count - right.Count) < 2)
            return null;
        var (forLeft, forRight) = (Count(left), Count(right));
        if (Math.Abs(forLeft - forRight) < 2)
            return null;
        var (more, fewer) = (Math.Max(forLeft, forRight), Math.Min(forLeft, forRight));
        return new(
            forLeft > forRight ? Side.Left : Side.Right,
            FormattableString.Invariant($"{more} independent passages say so against {fewer}."));
    }

    /// <summary>The number of tellings among <paramref name="passages"/> that are not copies of one another.</summary>
    public static int Count(IReadOnlyCollection<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var kept = new List<HashSet<string>>();
        foreach (var passage in passages.Take(MostCompared))
        {
            var lines = Sentences(passage);
            if (!kept.Exists(other => IsReprint(lines, other)))
                kept.Add(lines);
        }

        return kept.Count;
    }

    private static bool IsReprint(HashSet<string> left, HashSet<string> right)
    {
        var smaller = Math.Min(left.Count, right.Count);
        return smaller > 0 && left.Count(right.Contains) >= ReprintShare * smaller;
    }

    /// <summary>The lines and sentences of a passage, roughly: enough to see a copy.</summary>
    private static HashSet<string> Sentences(Passage passage)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in passage.Blocks)
        {
            var text = passage.Document.Source.Value;
            var start = block.Span.Start;
            for (var i = start; i <= block.Span.End; i++)
            {
                if (i < block.Span.End && text[i] is not ('.' or '!' or '?' or '\n'))
                    continue;
                var words = NormalWords.Join(TextSpan.FromBounds(start, i).Quote(text));
                if (words.Length > 20)
                    found.Add(words);
                start = Math.Min(i + 1, block.Span.End);
            }
        }

        return found;
    }
}
