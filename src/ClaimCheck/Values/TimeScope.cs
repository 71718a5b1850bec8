namespace ClaimCheck.Values;

/// <summary>What time readers read: the atoms and the day of publication.</summary>
/// <param name="Atoms">The sentence.</param>
/// <param name="Now">Day and, where known, hour of publication; null where unknown.</param>
internal sealed record TimeScope(AtomSequence Atoms, DateTime? Now)
{
    /// <summary>The latest and the next day for which <paramref name="day"/> gives a date in a year, the day of publication included in both.</summary>
    public (TimeInterval? Past, TimeInterval? Future) Yearly(Func<int, TimeInterval?> day)
    {
        if (Now is not { } now)
            return (null, null);
        TimeInterval? past = null, future = null;
        for (var offset = 0; offset <= 8 && (past is null || future is null); offset++)
        {
            if (past is null && now.Year - offset >= 1 && day(now.Year - offset) is { } before && before.Start <= now)
                past = before;
            if (future is null && now.Year + offset <= 9999 && day(now.Year + offset) is { } after && after.End > now)
                future = after;
        }

        return (past, future);
    }

    /// <summary>The latest and the next day with a number in the month, the day of publication included in both.</summary>
    public (TimeInterval? Past, TimeInterval? Future) Monthly(int dayOfMonth)
    {
        if (Now is not { } now)
            return (null, null);
        TimeInterval? past = null, future = null;
        var month = new DateTime(now.Year, now.Month, 1);
        for (var offset = 0; offset <= 3 && (past is null || future is null); offset++)
        {
            var before = Calendar.Add(month, TimeUnit.Month, -offset);
            var after = Calendar.Add(month, TimeUnit.Month, offset);
            if (past is null && before is { } b && Calendar.Day(b.Year, b.Month, dayOfMonth) is { } past1 && past1 <= now)
                past = Calendar.Stretch(past1, TimeUnit.Day);
            if (future is null && after is { } a && Calendar.Day(a.Year, a.Month, dayOfMonth) is { } next && next >= now.Date)
                future = Calendar.Stretch(next, TimeUnit.Day);
        }

        return (past, future);
    }

    /// <summary>The latest and the next weekday, the day of publication included in both: copy of a Monday says "Monday" for the same day.</summary>
    public (TimeInterval? Past, TimeInterval? Future) Weekly(int isoDay)
    {
        if (Now is not { } now)
            return (null, null);
        var back = (Calendar.IsoDay(now) - isoDay + 7) % 7;
        var past = Calendar.AddDays(now.Date, -back);
        var future = Calendar.AddDays(now.Date, back == 0 ? 0 : 7 - back);
        return (Calendar.Stretch(past, TimeUnit.Day), Calendar.Stretch(future, TimeUnit.Day));
    }

    /// <summary>The unit <paramref name="shift"/> units from that of publication.</summary>
    public TimeInterval? Shifted(TimeUnit unit, double shift) =>
        Now is { } now ? Calendar.Stretch(Calendar.Add(Calendar.StartOf(now, unit), unit, shift), unit) : null;
}
