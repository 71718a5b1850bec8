namespace ClaimCheck.Contradictions.Rules;

/// <summary>Orders sides as a reader meets them: by passage, then by place.</summary>
internal static class ReadingOrder
{
    /// <summary>Below 0 when <paramref name="left"/> comes first. Passages are named p1, p2 … in reading order.</summary>
    public static int Compare(FindingSide left, FindingSide right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Passage.Id == right.Passage.Id)
            return left.Span.CompareTo(right.Span);
        var byLength = left.Passage.Id.Length.CompareTo(right.Passage.Id.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(left.Passage.Id, right.Passage.Id);
    }

    /// <summary>The two sides in reading order.</summary>
    public static (FindingSide Left, FindingSide Right) Sort(FindingSide one, FindingSide other) =>
        Compare(one, other) <= 0 ? (one, other) : (other, one);
}
