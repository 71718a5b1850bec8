namespace ClaimCheck.Values;

/// <summary>A day without its month: "on the 27th", "on 15". A noun behind it makes it something else ("the 27th floor").</summary>
internal static class DayOfMonthReader
{
    /// <summary>Reads a day of the month at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        if (!s.Is(at - 1, "on") && !(start > at && s.Is(at - 1, "for", "by")) && !(start > at && s.Is(at - 1, "until", "since")))
            return OfShiftedMonth(scope, at, start);
        if (DayNumberReader.Day(s, start, out var end) is not (var day and > 0))
            return null;
        if (OfShiftedMonth(scope, at, start) is { } shifted)
            return shifted;
        if (s[end].Kind == AtomKind.Word || s.IsHyphen(end) || s.IsSign(end, '%') || s.IsSign(end, '/') || (s.IsSign(end, '.') && s.IsGlued(end) && s.IsFigures(end + 1)))
            return null;
        var clear = DayNumberReader.IsOrdinal(s, end) || s.IsFigures(end - 1) || start > at;
        return clear ? CalendarReader.Build(scope, at, end, new DatePart(0, 0, day)) : null;
    }

    /// <summary>"20th of next month".</summary>
    private static TimeReading? OfShiftedMonth(TimeScope scope, int at, int start)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Day(s, start, out var end) is not (var day and > 0) || !DayNumberReader.IsOrdinal(s, end))
            return null;
        var shiftAt = s.Is(end, "of") ? end + 1 : end;
        if (!s.Has(shiftAt, WordRole.Shift) || !s.Is(shiftAt + 1, "month"))
            return null;
        var month = scope.Shifted(TimeUnit.Month, s.Value(shiftAt, WordRole.Shift));
        return CalendarReader.Build(scope, at, shiftAt + 2, month is { } found ? new DatePart(found.Start.Year, found.Start.Month, day) : new DatePart(0, 0, day));
    }
}
