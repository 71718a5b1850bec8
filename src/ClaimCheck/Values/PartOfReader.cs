namespace ClaimCheck.Values;

/// <summary>Parts of a period: "early next week", "late 2019", "the end of March", "mid-1990s", "earlier this month", "rest of the week".</summary>
internal static class PartOfReader
{
    /// <summary>Reads a part of a period at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.PartOf))
            return null;
        var part = s.Value(at, WordRole.PartOf);
        var next = s.SkipHyphen(at + 1);
        var thirds = s.Is(at, "beginning", "start") || s.Is(at, "middle", "end");
        if (s.Is(next, "in", "of") || (s.Is(next, "on") && part is -1 or 3))
            next++;
        if (Whole(scope, next, part) is not { } whole || (whole.Kind == TimeKind.Period) == (part is -2))
            return null;
        return new TimeReading(at, whole.End, whole.Kind == TimeKind.Date ? TimeKind.Date : TimeKind.Period, whole.Timex)
        {
            Head = whole.Head,
            Past = Cut(scope, whole.Past, part, thirds),
            Future = Cut(scope, whole.Future, part, thirds),
            IsVague = true,
        };
    }

    private static TimeReading? Whole(TimeScope scope, int at, double part)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the", "my") ? at + 1 : at;
        if (s.Is(start, "week", "month") || s.Is(start, "year", "decade"))
        {
            if (start == at && part != 4 || s.IsApostrophe(start + 1))
                return null;
            var unit = DurationReader.Unit(s, start)!.Value;
            return new TimeReading(at, start + 1, TimeKind.Period, PeriodReader.Timex(scope.Shifted(unit, 0), unit)) { Head = start }.At(scope.Shifted(unit, 0));
        }

        var period = PeriodReader.Read(scope, at) ?? YearReader.Read(scope, at) ?? SeasonReader.Read(scope, at) ?? CalendarReader.Read(scope, at) ?? RelativeReader.Read(scope, at) ?? WeekdayReader.Read(scope, at);
        return period is { Kind: TimeKind.Period or TimeKind.Date } ? period : null;
    }

    /// <summary>
    /// Beginning and end are the first and the last half of a week, month or season and thirds of a year ("early" and "late"
    /// take half of a year); "earlier" ends and "later" begins with publication.
    /// </summary>
    private static TimeInterval? Cut(TimeScope scope, TimeInterval? whole, double part, bool thirds)
    {
        if (whole is not { } w)
            return null;
        var length = (w.End - w.Start).TotalDays;
        var now = scope.Now?.Date;
        return part switch
        {
            -1 => now > w.Start && now < w.End ? new TimeInterval(w.Start, now.Value) : w,
            3 => now >= w.Start && now < w.End ? new TimeInterval(now.Value, w.End) : w,
            4 => now >= w.Start && now < w.End ? new TimeInterval(now.Value, w.End) : w,
            _ => length <= 1 ? w : Portion(w, part, length, thirds),
        };
    }

    private static TimeInterval? Portion(TimeInterval w, double part, double length, bool thirds)
    {
        var half = length switch { <= 8 => 3, <= 32 => 15, _ => Math.Round(length / 2) };
        if (length is > 300 and < 400 && thirds)
            return Calendar.Between(Calendar.Add(w.Start, TimeUnit.Month, part * 4), Calendar.Add(w.Start, TimeUnit.Month, (part + 1) * 4));
        if (length is > 300 and < 400)
            return Calendar.Between(Calendar.Add(w.Start, TimeUnit.Month, part switch { 0 => 0, 1 => 3, _ => 6 }), Calendar.Add(w.Start, TimeUnit.Month, part switch { 0 => 6, 1 => 9, _ => 12 }));
        return part switch
        {
            0 => Calendar.Between(w.Start, Calendar.AddDays(w.Start, half)),
            2 => Calendar.Between(Calendar.AddDays(w.Start, length <= 8 ? 3 : half), w.End),
            _ => Calendar.Between(Calendar.AddDays(w.Start, Math.Floor(length / 4)), Calendar.AddDays(w.End, -Math.Floor(length / 4))),
        };
    }
}
