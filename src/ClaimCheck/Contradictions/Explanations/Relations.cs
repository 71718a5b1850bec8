using ClaimCheck.Claims;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>Says how two sides stand to each other: an error, two voices that disagree, or a later state of things.</summary>
internal static class Relations
{
    /// <summary>
    /// A disagreement where both sides are the word of someone and not of the same one; an update where the matter changes
    /// with time (<paramref name="mayChange"/>: tolls, plans, states) and the right side is of a later day; else a contradiction.
    /// </summary>
    public static FindingRelation Between(FindingSide left, FindingSide right, bool mayChange = false)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (AreTwoVoices(left.Claim?.Attribution, right.Claim?.Attribution))
            return FindingRelation.Disagreement;
        return mayChange && IsLater(left, right) ? FindingRelation.Update : FindingRelation.Contradiction;
    }

    /// <summary>Whether both claims have a source, and the sources are two.</summary>
    public static bool AreTwoVoices(Attribution? left, Attribution? right)
    {
        if (left is null || right is null)
            return false;
        if (left.Entity is not null && right.Entity is not null)
            return left.Entity.Id != right.Entity.Id;
        return !ShareName(NormalWords.Join(left.Source), NormalWords.Join(right.Source));
    }

    // "Her ministry" and "the ministry", "the fire marshal" and "the fire marshal, Joan Petrie": one voice.
    private static bool ShareName(string left, string right)
    {
        if (left == right)
            return true;
        var words = left.Split(' ').Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        return right.Split(' ').Any(words.Contains);
    }

    /// <summary>Whether the passages were published on two days, or the claims speak of two days that the story states.</summary>
    public static bool IsLater(FindingSide left, FindingSide right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Passage.Published is { } first && right.Passage.Published is { } second && first != second)
            return true;
        return left.Claim?.Time?.Interval is { } before && right.Claim?.Time?.Interval is { } after && !before.Overlaps(after);
    }
}
