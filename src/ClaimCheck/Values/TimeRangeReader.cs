using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>
/// Stretches from one time to another, both ends inside: "from Oct. 2 to October 22", "between 2015 and 2018", "November 19-20",
/// "Monday through Friday", "4 to 22 January 1995", "2014-2018".
/// </summary>
internal static class TimeRangeReader
{
    /// <summary>Reads a range at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var between = s.Is(at, "between");
        var start = between || s.Is(at, "from", "in") ? at + 1 : at;
        if (s.Has(at, WordRole.Shift) && s.Is(at + 1, "week") && s.Is(at + 2, "from", "between"))
            return InWeek(scope, at);
        if (!between && s.Has(at, WordRole.Month) && s.Is(at + 1, "between", "from"))
            return MonthFirst(scope, at);
        if (DaysThenMonth(scope, at, start, between) is { } days)
            return days;
        if (s.Is(at, "in") && !s.IsFigures(start))
            return null;
        var first = Point(scope, start);
        if (first is null)
            return null;
        var next = Joint(s, first.End, between);
        if (next == first.End)
            return null;
        var last = Point(scope, next) ?? DayOfSameMonth(scope, first, next) ?? Relative(scope, next);
        return last is null || (s.Is(at, "in") && last.Part.Year == 0) ? null : Join(scope, at, first, last);
    }

    private static int Joint(AtomSequence s, int at, bool between)
    {
        if (s.Is(at, "to", "till") || s.Is(at, "until", "through") || s.Is(at, "thru"))
            return at + 1;
        if (between && s.Is(at, "and"))
            return at + 1;
        var dash = s.IsHyphen(at) ? s.SkipHyphen(at) : at;
        return dash > at && s.IsGlued(dash) ? s.SkipHyphen(dash) : dash;
    }

    private static TimeReading? Point(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Is(at, "now"))
            return new TimeReading(at, at + 1, TimeKind.Date, "PRESENT_REF").At(Calendar.Stretch(scope.Now?.Date, TimeUnit.Day));
        var reading = WeekdayReader.Read(scope, at) ?? NumericDateReader.Read(scope, at) ?? CalendarReader.Read(scope, at) ?? RelativeReader.Read(scope, at)
            ?? OrderedPeriodReader.Read(scope, at) ?? YearOnly(scope, at);
        return reading is { Kind: TimeKind.Date or TimeKind.Period } && !s.IsSign(reading.End, '%') ? reading : null;
    }

    private static TimeReading? YearOnly(TimeScope scope, int at) =>
        DayNumberReader.Year(scope.Atoms, at, out var end) is var year and > 0 && IsPlainYear(scope.Atoms, at, end, year)
            ? CalendarReader.Build(scope, at, end, new DatePart(year, 0, 0))
            : null;

    private static bool IsPlainYear(AtomSequence s, int at, int end, int year) =>
        year is >= 1800 and <= 2100 && s.Match(at - 1, PhraseTable.Currency, out _) is null && s[end].Kind != AtomKind.Figures
        && !(s.IsSign(end, '%') || s.IsSign(end, '/')) && !(s[end].Kind == AtomKind.Word && s.IsGlued(end))
        && !(s[end].Kind == AtomKind.Word && s.Token(end).Penn == Syntax.PennTag.NounPlural);

    private static TimeReading? DayOfSameMonth(TimeScope scope, TimeReading first, int at)
    {
        var s = scope.Atoms;
        if (first.Part.Month == 0 || first.Part.Day == 0)
            return null;
        var dayAt = s.Is(at, "the") ? at + 1 : at;
        if (DayNumberReader.Day(s, dayAt, out var end) is not (var day and > 0) || day <= first.Part.Day)
            return null;
        var yearAt = s.IsSign(end, ',') ? end + 1 : end;
        var year = DayNumberReader.Year(s, yearAt, out var yearEnd);
        return CalendarReader.Build(scope, at, year > 0 ? yearEnd : end, first.Part with { Day = day, Year = year > 0 ? year : first.Part.Year });
    }

    private static TimeReading? Relative(TimeScope scope, int at) => PeriodReader.Read(scope, at);

    /// <summary>"from 4 to 22 January, 1995", "between 3 and 12 of Sept", "4 till 23 of this month", "from 02 to April 07".</summary>
    private static TimeReading? DaysThenMonth(TimeScope scope, int at, int start, bool between)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Day(s, start, out var firstEnd) is not (var day and > 0))
            return null;
        var next = Joint(s, firstEnd, between);
        if (next == firstEnd)
            return null;
        var last = CalendarReader.Read(scope, next);
        if (last is { Part: { Day: > 0, Month: > 0 } } && last.Part.Day > day && !s.Has(start, WordRole.Month))
            return Join(scope, at, CalendarReader.Build(scope, start, firstEnd, last.Part with { Day = day }), last);
        var dayAt = s.Is(next, "the") ? next + 1 : next;
        if (DayNumberReader.Day(s, dayAt, out var lastEnd) is not (var lastDay and > 0) || lastDay <= day)
            return null;
        var shiftAt = s.Is(lastEnd, "of", "in") ? lastEnd + 1 : lastEnd;
        if (!s.Has(shiftAt, WordRole.Shift) || !s.Is(shiftAt + 1, "month") || scope.Shifted(TimeUnit.Month, s.Value(shiftAt, WordRole.Shift)) is not { } month)
            return null;
        var part = new DatePart(month.Start.Year, month.Start.Month, day);
        return Join(scope, at, CalendarReader.Build(scope, start, firstEnd, part), CalendarReader.Build(scope, dayAt, shiftAt + 2, part with { Day = lastDay }));
    }

    /// <summary>"November between 19 and 20", "Feb between 2-7 2018".</summary>
    private static TimeReading? MonthFirst(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Day(s, at + 2, out var firstEnd) is not (var day and > 0))
            return null;
        var next = Joint(s, firstEnd, true);
        if (next == firstEnd || DayNumberReader.Day(s, next, out var end) is not (var last and > 0))
            return null;
        var year = DayNumberReader.Year(s, end, out var yearEnd);
        var part = new DatePart(year, (int)s.Value(at, WordRole.Month), day);
        return Join(scope, at, CalendarReader.Build(scope, at, firstEnd, part), CalendarReader.Build(scope, next, year > 0 ? yearEnd : end, part with { Day = last }));
    }

    /// <summary>"next week from Wednesday to Friday".</summary>
    private static TimeReading? InWeek(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (MonthNames.Weekday(s, at + 3, out var firstEnd) is not (var first and > 0))
            return null;
        var next = Joint(s, firstEnd, true);
        if (next == firstEnd || MonthNames.Weekday(s, next, out var end) is not (var last and > 0) || last < first)
            return null;
        var reading = new TimeReading(at, end, TimeKind.Period, string.Create(CultureInfo.InvariantCulture, $"(XXXX-WXX-{first},XXXX-WXX-{last})"));
        return scope.Shifted(TimeUnit.Week, s.Value(at, WordRole.Shift)) is { } week
            ? reading.At(Calendar.Between(Calendar.AddDays(week.Start, first - 1), Calendar.AddDays(week.Start, last)))
            : reading;
    }

    private static TimeReading Join(TimeScope scope, int at, TimeReading first, TimeReading last)
    {
        if (first.Part.Month > 0 && first.Part.Year == 0 && last.Part.Year > 0)
            first = CalendarReader.Build(scope, first.First, first.End, first.Part with { Year = last.Part.Year - (first.Part.Month > last.Part.Month && last.Part.Month > 0 ? 1 : 0) });
        else if (last.Part.Month > 0 && last.Part.Year == 0 && first.Part.Year > 0)
            last = CalendarReader.Build(scope, last.First, last.End, last.Part with { Year = first.Part.Year });
        var timex = $"({first.Timex},{last.Timex})";
        return new TimeReading(at, last.End, TimeKind.Period, timex)
        {
            Head = first.Head,
            Past = Span(first.Past, last.Past) ?? Span(first.Past, last.Future),
            Future = Span(first.Future, last.Future) ?? Span(first.Past, last.Future),
            IsVague = first.IsVague || last.IsVague,
        };
    }

    private static TimeInterval? Span(TimeInterval? first, TimeInterval? last) =>
        first is { } from && last is { } to && from.Start <= to.End && from.Start < to.End ? new TimeInterval(from.Start, to.End) : null;
}
