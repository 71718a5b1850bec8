using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Whether two times can be one.</summary>
internal static class TimeComparison
{
    /// <summary>Compares two times; unknown when one is missing, unresolved or of another sort.</summary>
    public static TimeAgreement Compare(TimeExpression? left, TimeExpression? right)
    {
        if (left is null || right is null)
            return TimeAgreement.Unknown;
        if (left.Kind == TimeKind.Duration || right.Kind == TimeKind.Duration)
            return CompareDurations(left, right);
        if (left.Kind == TimeKind.Set || right.Kind == TimeKind.Set)
            return TimeAgreement.Unknown;
        if (left.Interval is { } leftInterval && right.Interval is { } rightInterval)
            return CanMeet(left, right, leftInterval, rightInterval) ? TimeAgreement.Together : TimeAgreement.Apart;
        return CompareTimex(left.Timex, right.Timex);
    }

    /// <summary>
    /// Compares two times that stand in one place of one statement: there another length ("two years later", "nine years later"),
    /// another repeated time ("every Friday", "every Monday") and another border of a range are another time as well.
    /// </summary>
    public static TimeAgreement CompareInOnePlace(TimeExpression left, TimeExpression right)
    {
        var agreement = Compare(left, right);
        if (agreement == TimeAgreement.Apart || left.Kind != right.Kind || left.Timex == right.Timex)
            return agreement;
        if (AreRanges(left, right))
            return TimeAgreement.Apart;
        var areLengths = left.Timex.StartsWith('P') && right.Timex.StartsWith('P') && left.Kind != TimeKind.Duration;
        return areLengths || (left.Kind == TimeKind.Set && !left.IsVague && !right.IsVague) ? TimeAgreement.Apart : agreement;
    }

    private static bool AreRanges(TimeExpression left, TimeExpression right) =>
        left.Timex.StartsWith('(') && right.Timex.StartsWith('(') && left.IsVague == right.IsVague;

    private static bool CanMeet(TimeExpression left, TimeExpression right, TimeInterval leftInterval, TimeInterval rightInterval) =>
        leftInterval.Overlaps(rightInterval)
        || (left.Alternative is { } other && other.Overlaps(rightInterval))
        || (right.Alternative is { } second && second.Overlaps(leftInterval));

    private static TimeAgreement CompareDurations(TimeExpression left, TimeExpression right)
    {
        if (left.Kind != right.Kind || left.DurationDays is not { } first || right.DurationDays is not { } second)
            return TimeAgreement.Unknown;
        if (left.IsVague || right.IsVague)
            return TimeAgreement.Unknown;
        return Math.Abs(first - second) <= 0.05 * Math.Max(first, second) ? TimeAgreement.Together : TimeAgreement.Apart;
    }

    // Without a day of publication: 2009 and 2012, XXXX-WXX-1 and XXXX-WXX-2, XXXX-03-04 and XXXX-03-09.
    private static TimeAgreement CompareTimex(string left, string right)
    {
        if (left == right)
            return TimeAgreement.Together;
        // "An hour earlier" counts from a time that is not stated here.
        if (left.StartsWith('P') || right.StartsWith('P'))
            return TimeAgreement.Unknown;
        var (leftDate, leftClock) = Cut(left);
        var (rightDate, rightClock) = Cut(right);
        var leftParts = leftDate.Split('-');
        var rightParts = rightDate.Split('-');
        var shared = Math.Min(leftParts.Length, rightParts.Length);
        var known = false;
        for (var i = 0; i < shared; i++)
        {
            if (IsOpen(leftParts[i]) || IsOpen(rightParts[i]))
                continue;
            if (leftParts[i].StartsWith('W') != rightParts[i].StartsWith('W'))
                return TimeAgreement.Unknown;
            if (leftParts[i] != rightParts[i])
                return char.IsAsciiDigit(leftParts[i][0]) && char.IsAsciiDigit(rightParts[i][0]) && leftParts[i].Length == rightParts[i].Length ? TimeAgreement.Apart : TimeAgreement.Unknown;
            known = true;
        }

        if (leftClock.Length > 0 && rightClock.Length > 0 && char.IsAsciiDigit(leftClock[0]) && char.IsAsciiDigit(rightClock[0]))
            return leftClock == rightClock ? TimeAgreement.Together : TimeAgreement.Apart;
        return known ? TimeAgreement.Together : TimeAgreement.Unknown;
    }

    private static (string Date, string Clock) Cut(string timex)
    {
        var at = timex.IndexOf('T', StringComparison.Ordinal);
        return at < 0 ? (timex, string.Empty) : (timex[..at], timex[(at + 1)..]);
    }

    private static bool IsOpen(string part) => part.Length == 0 || part.Contains('X', StringComparison.Ordinal) || part[0] == 'P';
}

/// <summary>How two times stand to each other.</summary>
internal enum TimeAgreement
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>They can be one time.</summary>
    Together,

    /// <summary>They cannot.</summary>
    Apart,
}
