namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Two sentences that are one statement but for one place: every other word of content has its answer, on both sides. Many
/// doubts ask whether two sentences speak of one thing at all; here they do, so those doubts fall away. A short sentence has to
/// stand beside one that is the same in both passages.
/// </summary>
internal static class OtherwiseEqual
{
    private const int FewestWords = 3;
    private const int FewestAnchored = 1;

    /// <summary>Whether the sentences are one statement but for the two units.</summary>
    public static bool Is(SentencePair pair, SentenceUnit left, SentenceUnit right) => CountShared(pair, left, right) is var shared && (shared >= FewestWords || (shared >= FewestAnchored && pair.IsAnchored));

    /// <summary>Number of words of content that the two sentences share beside the two units; 0 where anything else is left open on either side.</summary>
    public static int CountShared(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        var shared = Count(pair.Left, left, pair.Alignment.LeftCover);
        return shared == 0 || Count(pair.Right, right, pair.Alignment.RightCover) == 0 ? 0 : shared;
    }

    private static int Count(SentenceView view, SentenceUnit unit, ReadOnlySpan<bool> covered)
    {
        var shared = 0;
        for (var i = 0; i < view.Count; i++)
        {
            if (i >= unit.First && i <= unit.Last)
                continue;
            if (!covered[i] && (view.IsContent[i] || Polarity.IsParticle(view, i)))
                return 0;
            if (covered[i] && view.IsContent[i])
                shared++;
        }

        return shared;
    }
}
