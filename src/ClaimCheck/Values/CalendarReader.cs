namespace ClaimCheck.Values;

/// <summary>Dates with a month's name: "January 20, 2025", "Wed, 22 of Jan", "the tenth of September", "June 2016", "May".</summary>
internal static class CalendarReader
{
    /// <summary>Reads a date that begins at <paramref name="at"/>, a leading weekday left out.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (MonthNames.Month(s, at, out var end) is var month and > 0)
            return MonthFirst(scope, at, month, end);
        var start = s.Is(at, "the") ? at + 1 : at;
        if (DayNumberReader.Day(s, start, out var dayEnd) is var day and > 0 && DayFirst(scope, at, day, dayEnd) is { } date)
            return date;
        return YearFirst(scope, at);
    }

    /// <summary>Builds the reading of a date of which the year may be missing.</summary>
    public static TimeReading Build(TimeScope scope, int first, int end, DatePart part)
    {
        var kind = part.Day > 0 ? TimeKind.Date : TimeKind.Period;
        var reading = new TimeReading(first, end, kind, Calendar.Timex(part)) { Part = part };
        if (part.Year > 0)
            return reading.At(Interval(part));
        var (past, future) = part.Month == 0
            ? scope.Monthly(part.Day)
            : scope.Yearly(year => Interval(part with { Year = year }));
        return reading with { Past = past, Future = future };
    }

    /// <summary>The interval of a date with a year; null where there is no such day.</summary>
    public static TimeInterval? Interval(DatePart part)
    {
        if (part.Month == 0)
            return Calendar.Stretch(Calendar.Day(part.Year, 1, 1), TimeUnit.Year);
        return part.Day == 0
            ? Calendar.Stretch(Calendar.Day(part.Year, part.Month, 1), TimeUnit.Month)
            : Calendar.Stretch(Calendar.Day(part.Year, part.Month, part.Day), TimeUnit.Day);
    }

    private static TimeReading? MonthFirst(TimeScope scope, int at, int month, int monthEnd)
    {
        var s = scope.Atoms;
        var dayAt = s.IsHyphen(monthEnd) || s.IsSign(monthEnd, '/') || s.IsSign(monthEnd, ',') ? monthEnd + 1 : monthEnd;
        if (s.Is(dayAt, "the"))
            dayAt++;
        if (DayNumberReader.Year(s, monthEnd, out _) == 0 && DayNumberReader.Day(s, dayAt, out var dayEnd) is var day and > 0
            && (dayAt == monthEnd || !s.IsSign(monthEnd, ',') || DayNumberReader.IsOrdinal(s, dayEnd)) && !IsCount(s, dayAt, dayEnd))
        {
            var year = TrailingYear(s, dayEnd, out var end);
            return Build(scope, at, end, new DatePart(year, month, day));
        }

        var monthYear = TrailingYear(s, monthEnd, out var after);
        if (monthYear > 0)
            return Build(scope, at, after, new DatePart(monthYear, month, 0));
        if (s.IsFigures(monthEnd) && s[monthEnd].Length == 2 && s[monthEnd].Number > 31 && s[at].Length > 2 && !s.IsGlued(monthEnd + 1))
            return Build(scope, at, monthEnd + 1, new DatePart(DayNumberReader.ShortYear(s, monthEnd), month, 0));
        if (scope.Now is { } now && s.Has(monthEnd, WordRole.Shift) && s.Is(monthEnd + 1, "year"))
            return Build(scope, at, monthEnd + 2, new DatePart(now.Year + (int)s.Value(monthEnd, WordRole.Shift), month, 0));
        return MonthNames.StandsAlone(s, at) ? Build(scope, at, at + 1, new DatePart(0, month, 0)) : null;
    }

    private static TimeReading? DayFirst(TimeScope scope, int at, int day, int dayEnd)
    {
        var s = scope.Atoms;
        var next = dayEnd;
        if (s.IsSign(next, '.') && s.Has(next + 1, WordRole.Month))
            next++;
        else if (s.IsHyphen(next) || s.Is(next, "of"))
            next++;
        if (MonthNames.Month(s, next, out var monthEnd) is not (var month and > 0) || s[next].Lexeme!.Word == "may" && !s.IsCapital(next) && !s.Is(next - 1, "of"))
            return null;
        var year = TrailingYear(s, monthEnd, out var end);
        if (year == 0 && s.IsSign(monthEnd - 1, '.') && s[monthEnd].Kind != AtomKind.Word)
            end = monthEnd - 1;
        return Build(scope, at, end, new DatePart(year, month, day));
    }

    private static TimeReading? YearFirst(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Year(s, at, out var end) is not (var year and > 0))
            return null;
        var next = s.IsSign(end, ',') || s.IsHyphen(end) || s.IsSign(end, '/') ? end + 1 : end;
        if (MonthNames.Month(s, next, out var monthEnd) is not (var month and > 0))
            return null;
        if ((s.IsHyphen(monthEnd) || s.IsSign(monthEnd, '/')) && DayNumberReader.Day(s, monthEnd + 1, out var dayEnd) is var day and > 0)
            return Build(scope, at, dayEnd, new DatePart(year, month, day));
        return s.IsCapital(next) || s.Is(next, "june") || !s.Is(next, "may", "march")
            ? Build(scope, at, next + 1, new DatePart(year, month, 0))
            : null;
    }

    /// <summary>A year behind a day or a month: ", 2016", " of 2020", " 2001"; 0 and <paramref name="at"/> when none.</summary>
    private static int TrailingYear(AtomSequence s, int at, out int end)
    {
        end = at;
        var next = s.IsSign(at, ',') || s.Is(at, "of") || s.IsHyphen(at) || s.IsSign(at, '.') ? at + 1 : at;
        var year = DayNumberReader.Year(s, next, out var after);
        if (year == 0 && s.IsApostrophe(next) && s.IsGlued(next + 1) && s[next + 1].Length == 2)
            (year, after) = (DayNumberReader.ShortYear(s, next + 1), next + 2);
        if (year > 0)
            end = after;
        return year;
    }

    /// <summary>Whether a number behind a month counts something: "in May 20 people".</summary>
    private static bool IsCount(AtomSequence s, int first, int end) =>
        end == first + 1 && s.IsFigures(first) && s[end].Kind == AtomKind.Word && s.Token(end).Penn == Syntax.PennTag.NounPlural
        && !s.Has(end, WordRole.DayParts) && !s.Has(end, WordRole.Weekdays);
}
