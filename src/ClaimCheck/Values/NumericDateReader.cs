namespace ClaimCheck.Values;

/// <summary>
/// Dates in figures: 2025-01-31, 1/31/2025, 31.1.2025, 1/31; month first unless only day first is possible.
/// Years and months too: 2025-01, 1/2025.
/// </summary>
internal static class NumericDateReader
{
    /// <summary>Reads figures with strokes, hyphens or points at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.IsFigures(at) || (s.IsGlued(at) && s[at - 1].Kind == AtomKind.Sign && !s.IsSign(at - 1, '(') && IsJoint(s, at - 1)))
            return null;
        if (Joined(s, at + 1) && Joined(s, at + 3))
        {
            var end = at + 5;
            if (IsJoint(s, end) && s.IsFigures(end + 1) && s.IsGlued(end + 1) && s.IsGlued(end))
                return null;
            var full = Full(s, at);
            return full.Month == 0 ? null : CalendarReader.Build(scope, at, end, full);
        }

        return Joined(s, at + 1) ? Pair(scope, at) : Spaced(scope, at);
    }

    private static bool IsJoint(AtomSequence s, int at) => s.IsSign(at, '/') || s.IsHyphen(at) || s.IsSign(at, '.') || s.IsSign(at, ',');

    private static bool Joined(AtomSequence s, int at) => IsJoint(s, at) && s.IsGlued(at) && s.IsFigures(at + 1) && s.IsGlued(at + 1);

    private static DatePart Full(AtomSequence s, int at)
    {
        var (a, b, c) = ((int)Math.Min(s[at].Number, 99999), (int)Math.Min(s[at + 2].Number, 99999), (int)Math.Min(s[at + 4].Number, 99999));
        if (s.IsSign(at + 1, ',') || (s.IsSign(at + 3, ',') && !s.IsSign(at + 1, '/')) || s[at + 4].Length == 3)
            return default;
        if (s[at].Length == 4)
            return Checked(a, b, c);
        if (s[at].Length > 2 || s[at + 2].Length > 2)
            return default;
        var year = DayNumberReader.ShortYear(s, at + 4);
        if (year == 0 || (s.IsSign(at + 1, '.') && s[at + 4].Length != 4))
            return default;
        return Checked(year, a, b) is { Month: > 0 } monthFirst && (!s.IsSign(at + 1, '.') || b > 12) ? monthFirst : Checked(year, b, a);
    }

    private static DatePart Checked(int year, int month, int day) =>
        year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new DatePart(year, month, day) : default;

    private static TimeReading? Pair(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var (a, b) = ((int)Math.Min(s[at].Number, 99999), (int)Math.Min(s[at + 2].Number, 99999));
        if (s.IsSign(at + 1, ',') || (s.IsGlued(at + 3) && s[at + 3].Kind == AtomKind.Word))
            return null;
        if (s[at].Length == 4 && a is >= 1900 and <= 2100 && b is >= 1 and <= 12 && !s.IsSign(at + 3, '%'))
            return CalendarReader.Build(scope, at, at + 3, new DatePart(a, b, 0));
        if (s[at + 2].Length == 4 && b is >= 1900 and <= 2100 && a is >= 1 and <= 12 && !s.IsSign(at + 1, '.'))
            return CalendarReader.Build(scope, at, at + 3, new DatePart(b, a, 0));
        if (s[at].Length > 2 || s[at + 2].Length > 2 || !IsDated(s, at, a, b))
            return null;
        var (month, day) = a is >= 1 and <= 12 ? (a, b) : (b, a);
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return null;
        if (!s.IsSign(at + 3, ',') || !s.IsGlued(at + 4) || DayNumberReader.ShortYear(s, at + 4) is not (var year and > 0))
            return CalendarReader.Build(scope, at, at + 3, new DatePart(0, month, day));
        return CalendarReader.Build(scope, at, at + 5, new DatePart(year, month, day));
    }

    /// <summary>Two numbers are a date behind "on" and the like, or with a stroke when they can be no fraction or score.</summary>
    private static bool IsDated(AtomSequence s, int at, int a, int b)
    {
        if (s[at + 3].Kind == AtomKind.Sign && s.IsGlued(at + 3) && s.IsSign(at + 3, '%'))
            return false;
        var prepared = s.Is(at - 1, "on", "since") || s.Is(at - 1, "until", "from") || s.Is(at - 1, "before", "after") || s.Has(at - 1, WordRole.Weekday);
        if (s.IsSign(at + 1, '/'))
            return prepared || Math.Max(a, b) > 16 || (s.IsSign(at + 3, ',') && s.IsGlued(at + 3) && s.IsFigures(at + 4) && s.IsGlued(at + 4)) || (s.Is(at - 1, "to") && IsDatedBefore(s, at - 2));
        return (prepared || s.Is(at - 1, "in")) && (s.Is(at - 1, "on", "in") || s.Has(at - 1, WordRole.Weekday)) && Math.Max(a, b) > 4;
    }

    private static bool IsDatedBefore(AtomSequence s, int last) => s.IsFigures(last) && s.IsSign(last - 1, '/');

    /// <summary>"2016 - 11", "11 / 2016".</summary>
    private static TimeReading? Spaced(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!(s.IsSign(at + 1, '-') || s.IsSign(at + 1, '/')) || !s.IsFigures(at + 2) || s.IsHyphen(at + 3))
            return null;
        var (a, b) = (s[at], s[at + 2]);
        if (a.Length == 4 && a.Number is >= 1900 and <= 2100 && b.Length <= 2 && b.Number is >= 1 and <= 12)
            return CalendarReader.Build(scope, at, at + 3, new DatePart((int)a.Number, (int)b.Number, 0));
        return b.Length == 4 && b.Number is >= 1900 and <= 2100 && a.Length <= 2 && a.Number is >= 1 and <= 12
            ? CalendarReader.Build(scope, at, at + 3, new DatePart((int)b.Number, (int)a.Number, 0))
            : null;
    }
}
