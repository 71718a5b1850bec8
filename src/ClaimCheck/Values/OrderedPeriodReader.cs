using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>
/// Numbered parts of a year or a month: "Q3 2016", "the third quarter", "H1 2016", "the first week of October",
/// "the week of November 30", "Week 31", "the 21st century".
/// </summary>
internal static class OrderedPeriodReader
{
    /// <summary>Reads a numbered period at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.IsFigures(at) && DayNumberReader.Year(s, at, out var yearEnd) is var year and > 0)
            return YearFirst(scope, at, yearEnd, year);
        if (s.IsFigures(at) && s.IsGlued(at + 1) && s.Is(at + 1, "h") && s[at].Length == 4)
            return Letter(scope, at, at + 1, (int)s[at].Number);
        return Letter(scope, at, at, 0) ?? Numbered(scope, at) ?? WeekOf(scope, at) ?? WeekNumber(scope, at);
    }

    private static TimeReading? YearFirst(TimeScope scope, int at, int end, int year)
    {
        var s = scope.Atoms;
        if (Letter(scope, at, end, year) is { } letter)
            return letter;
        var start = s.Is(end, "the") ? end + 1 : end;
        return Which(s, start, out var noun) is var which and > 0 && s.Has(noun, WordRole.QuarterNoun)
            ? Quarter(scope, at, noun + 1, which, year, 3)
            : null;
    }

    /// <summary>"Q3", "H1", with a year before or behind.</summary>
    private static TimeReading? Letter(TimeScope scope, int first, int at, int year)
    {
        var s = scope.Atoms;
        var months = s.Is(at, "q") ? 3 : s.Is(at, "h") ? 6 : 0;
        if (months == 0 || !s.IsCapital(at) || !s.IsFigures(at + 1) || !s.IsGlued(at + 1) || s[at + 1].Length > 1 || s[at + 1].Number < 1 || s[at + 1].Number * months > 12)
            return null;
        return TrailingYear(scope, first, at + 2, (int)s[at + 1].Number, year, months);
    }

    private static TimeReading? TrailingYear(TimeScope scope, int first, int end, int which, int year, int months)
    {
        var s = scope.Atoms;
        var yearAt = s.Is(end, "of", "in") || s.IsSign(end, ',') ? end + 1 : end;
        if (year == 0 && DayNumberReader.Year(s, yearAt, out var yearEnd) is var found and > 0)
            return Quarter(scope, first, yearEnd, which, found, months);
        if (year == 0 && scope.Now is { } today && s.Is(yearAt, "the") && s.Is(yearAt + 1, "year") && yearAt > end)
            return Quarter(scope, first, yearAt + 2, which, today.Year, months) with { IsVague = true };
        if (year == 0 && scope.Now is { } now && s.Has(yearAt, WordRole.Shift) && s.Is(yearAt + 1, "year"))
            return Quarter(scope, first, yearAt + 2, which, now.Year + (int)s.Value(yearAt, WordRole.Shift), months);
        return year == 0 && months == 6 ? null : Quarter(scope, first, end, which, year, months);
    }

    private static TimeReading Quarter(TimeScope scope, int first, int end, int which, int year, int months)
    {
        var timex = string.Create(CultureInfo.InvariantCulture, $"{(year > 0 ? year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX")}-{(months == 3 ? 'Q' : 'H')}{which}");
        var reading = new TimeReading(first, end, TimeKind.Period, timex);
        TimeInterval? Of(int y) => Calendar.Stretch(Calendar.Day(y, ((which - 1) * months) + 1, 1), TimeUnit.Month, months);
        if (year > 0)
            return reading.At(Of(year));
        var (past, future) = scope.Yearly(Of);
        return reading with { Past = past, Future = future };
    }

    /// <summary>"the third quarter of 2016", "the first week of October", "15th century".</summary>
    private static TimeReading? Numbered(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        if (NextYear(scope, at) is { } owned)
            return owned;
        if (Which(s, start, out var noun) is not (var which and not 0))
            return null;
        if (s.Has(noun, WordRole.QuarterNoun) && which is >= 1 and <= 4)
            return TrailingYear(scope, at, noun + 1, which, 0, 3) is { } quarter && IsOfYear(s, at, noun + 1, quarter.End) ? quarter : null;
        if (s.Is(noun, "half") && which is 1 or 2)
            return TrailingYear(scope, at, noun + 1, which, 0, 6);
        if (s.Is(noun, "century") && which is >= 1 and <= 30)
            return Century(s.Is(at, "the") ? at + 1 : at, noun + 1, which);
        return s.Is(noun, "week") ? WeekIn(scope, at, noun, which) : null;
    }

    /// <summary>Games have quarters too: without a year "the third quarter" is one of the year when money or business words do not deny it.</summary>
    private static bool IsOfYear(AtomSequence s, int at, int bareEnd, int end) => end > bareEnd || s.Is(at, "the") || s.Is(at - 1, "in", "during") || s[bareEnd].Kind != AtomKind.Word;

    /// <summary>"next year's third quarter".</summary>
    private static TimeReading? NextYear(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.Shift) || !s.Is(at + 1, "year") || !s.IsApostrophe(at + 2) || !s.Is(at + 3, "s") || scope.Now is not { } now)
            return null;
        return Which(s, at + 4, out var noun) is var which and >= 1 and <= 4 && s.Has(noun, WordRole.QuarterNoun)
            ? Quarter(scope, at, noun + 1, which, now.Year + (int)s.Value(at, WordRole.Shift), 3)
            : null;
    }

    private static int Which(AtomSequence s, int at, out int noun)
    {
        noun = at + 1;
        if (s.Is(at, "last"))
            return -1;
        var which = DayNumberReader.Day(s, at, out var end);
        if (which == 0 || !DayNumberReader.IsOrdinal(s, end))
            return 0;
        noun = s.SkipHyphen(end);
        return which;
    }

    private static TimeReading Century(int first, int end, int which)
    {
        var start = Calendar.Day(Math.Max((which - 1) * 100, 1), 1, 1);
        var timex = string.Create(CultureInfo.InvariantCulture, $"{which - 1:D2}");
        return new TimeReading(first, end, TimeKind.Period, timex).At(Calendar.Stretch(start, TimeUnit.Year, which == 1 ? 99 : 100));
    }

    private static TimeReading? WeekIn(TimeScope scope, int at, int noun, int which)
    {
        var s = scope.Atoms;
        var ofAt = s.Is(noun + 1, "of", "in") ? noun + 2 : noun + 1;
        if (MonthNames.Month(s, ofAt, out var end) is var month and > 0)
            return WeekOfMonth(scope, at, end, which, month);
        if (s.Has(ofAt, WordRole.Shift) && s.Is(ofAt + 1, "month") && scope.Shifted(TimeUnit.Month, s.Value(ofAt, WordRole.Shift)) is { } shifted)
            return new TimeReading(at, ofAt + 2, TimeKind.Period, "P1W").At(WeekIn(shifted, which));
        var year = DayNumberReader.Year(s, ofAt, out var yearEnd);
        if (year == 0 && s.Has(ofAt, WordRole.Shift) && s.Is(ofAt + 1, "year") && scope.Now is { } now)
            (year, yearEnd) = (now.Year + (int)s.Value(ofAt, WordRole.Shift), ofAt + 2);
        if (year is <= 0 or > 9998)
            return null;
        var start = IsoWeek(year, which < 0 ? ISOWeek.GetWeeksInYear(year) : which);
        return new TimeReading(at, yearEnd, TimeKind.Period, start is { } known ? Calendar.WeekTimex(known) : "XXXX-WXX").At(Calendar.Stretch(start, TimeUnit.Week));
    }

    private static TimeReading WeekOfMonth(TimeScope scope, int at, int end, int which, int month)
    {
        var (past, future) = scope.Yearly(y => Calendar.Stretch(Calendar.Day(y, month, 1), TimeUnit.Month) is { } found ? WeekIn(found, which) : null);
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-W{(which < 0 ? 5 : which):D2}");
        return new TimeReading(at, end, TimeKind.Period, timex) { Past = past, Future = future };
    }

    /// <summary>The nth week of a month: weeks belong to the month that holds their Thursday.</summary>
    private static TimeInterval? WeekIn(TimeInterval month, int which)
    {
        var thursday = WeekdayReader.Nth(month, 4, which);
        return thursday is { } day ? Calendar.Stretch(Calendar.AddDays(day, -3), TimeUnit.Week) : null;
    }

    private static DateTime? IsoWeek(int year, int week) =>
        Calendar.Day(year, 1, 4) is { } fourth && week is >= 1 and <= 53 ? Calendar.AddDays(Calendar.StartOf(fourth, TimeUnit.Week), (week - 1) * 7) : null;

    /// <summary>"the week of November 30", "month of September 15", "the week starting on February 4", "w/c Feb. 4", "the month of May".</summary>
    private static TimeReading? WeekOf(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        var unit = s.Is(start, "week") || s.Is(start, "w") && s.IsSign(start + 1, '/') && s.Is(start + 2, "c") ? TimeUnit.Week : TimeUnit.Month;
        if (unit == TimeUnit.Month && !s.Is(start, "month"))
            return null;
        var next = s.Is(start, "w") ? start + 3 : start + 2;
        var linked = s.Is(start, "w") || s.Is(start + 1, "of") || (unit == TimeUnit.Week && (s.Is(start + 1, "starting", "beginning") || s.Is(start + 1, "commencing")));
        if (!linked)
            return null;
        if (s.Is(next, "on"))
            next++;
        var date = CalendarReader.Read(scope, next) ?? NumericDateReader.Read(scope, next) ?? TheDay(scope, next);
        if (date is null || (date.Part.Day == 0 && (unit == TimeUnit.Week || date.Kind != TimeKind.Period)))
            return null;
        return new TimeReading(at, date.End, TimeKind.Period, date.Timex)
        {
            Past = date.Past is { } past ? Calendar.Stretch(Calendar.StartOf(past.Start, unit), unit) : null,
            Future = date.Future is { } future ? Calendar.Stretch(Calendar.StartOf(future.Start, unit), unit) : null,
        };
    }

    private static TimeReading? TheDay(TimeScope scope, int at) =>
        scope.Atoms.Is(at, "the") && DayNumberReader.Day(scope.Atoms, at + 1, out var end) is var day and > 0 && DayNumberReader.IsOrdinal(scope.Atoms, end)
            ? CalendarReader.Build(scope, at, end, new DatePart(0, 0, day))
            : null;

    /// <summary>"Week 31".</summary>
    private static TimeReading? WeekNumber(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Is(at, "week") || !s.IsFigures(at + 1) || s[at + 1].Number is < 1 or > 53 || s.IsGlued(at + 2) && s[at + 2].Kind == AtomKind.Word)
            return null;
        var start = scope.Now is { Year: < 9999 } now ? IsoWeek(now.Year, (int)s[at + 1].Number) : null;
        return new TimeReading(at, at + 2, TimeKind.Period, start is { } known ? Calendar.WeekTimex(known) : "XXXX-WXX").At(Calendar.Stretch(start, TimeUnit.Week));
    }
}
