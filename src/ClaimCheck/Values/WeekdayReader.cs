using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>
/// Weekdays: "Monday", "last Monday", "Friday next week", "next week on Friday", "Friday, Feb. 1", "Thursday the 21st",
/// "the first Friday of July", "two Sundays from now".
/// </summary>
internal static class WeekdayReader
{
    /// <summary>Reads an expression around a weekday that begins at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (MonthNames.Weekday(s, at, out var end) is var day and > 0)
            return Dated(scope, at, day, end) ?? InWeek(scope, at, at, day, end) ?? Bare(scope, at, day, end);
        if (s.Has(at, WordRole.Shift) && MonthNames.Weekday(s, at + 1, out end) is var shifted and > 0)
            return Shifted(scope, at, shifted, end);
        if (s.Is(at, "on") && MonthNames.Weekday(s, at + 1, out end) is var on and > 0)
            return InWeek(scope, at, at + 1, on, end);
        return WeekFirst(scope, at) ?? Ordered(scope, at) ?? FromNow(scope, at);
    }

    private static string Timex(int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day}");

    private static TimeReading Bare(TimeScope scope, int at, int day, int end)
    {
        if (scope.Atoms.Has(at - 1, WordRole.Article))
            return new TimeReading(at, end, TimeKind.Date, Timex(day));
        var (past, future) = scope.Weekly(day);
        return new TimeReading(at, end, TimeKind.Date, Timex(day)) { Past = past, Future = future };
    }

    /// <summary>A weekday with its date behind it.</summary>
    private static TimeReading? Dated(TimeScope scope, int at, int day, int end)
    {
        var s = scope.Atoms;
        var next = s.IsSign(end, ',') || s.IsHyphen(end) || s.IsSign(end, '(') ? end + 1 : end;
        var date = CalendarReader.Read(scope, next) ?? NumericDateReader.Read(scope, next);
        if (date is { Part.Day: > 0 })
        {
            var close = s.IsSign(next - 1, '(') && s.IsSign(date.End, ')') ? date.End + 1 : date.End;
            if (date.Part.Year == 0 && IsOther(date, day) && s.Has(date.End - 1, WordRole.Digit))
                return null;
            return date with { First = at, End = close, Head = next };
        }

        if (!s.Is(end, "the") || DayNumberReader.Day(s, end + 1, out var dayEnd) is not (var number and > 0))
            return null;
        return CalendarReader.Build(scope, at, dayEnd, new DatePart(0, 0, number));
    }

    private static bool IsOther(TimeReading date, int day) =>
        date.Past is { } past && Calendar.IsoDay(past.Start) != day && date.Future is { } future && Calendar.IsoDay(future.Start) != day;

    /// <summary>"Friday next week", "Tuesday of next week".</summary>
    private static TimeReading? InWeek(TimeScope scope, int first, int at, int day, int end)
    {
        var s = scope.Atoms;
        var shiftAt = s.Is(end, "of", "in") ? end + 1 : end;
        if (!s.Has(shiftAt, WordRole.Shift) || !s.Is(shiftAt + 1, "week"))
            return null;
        return OfWeek(scope, first, shiftAt + 2, day, s.Value(shiftAt, WordRole.Shift)) with { Head = at };
    }

    private static TimeReading OfWeek(TimeScope scope, int first, int end, int day, double shift)
    {
        var week = scope.Shifted(TimeUnit.Week, shift);
        var date = week is { } found ? Calendar.AddDays(found.Start, day - 1) : null;
        return Fixed(first, end, date, Timex(day));
    }

    private static TimeReading Fixed(int first, int end, DateTime? date, string otherwise) =>
        new TimeReading(first, end, TimeKind.Date, date is { } known ? Calendar.Timex(known) : otherwise).At(Calendar.Stretch(date, TimeUnit.Day));

    /// <summary>"next week Sunday", "this week on Friday".</summary>
    private static TimeReading? WeekFirst(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.Shift) || !s.Is(at + 1, "week"))
            return null;
        var dayAt = s.Is(at + 2, "on") ? at + 3 : at + 2;
        return MonthNames.Weekday(s, dayAt, out var end) is var day and > 0
            ? OfWeek(scope, at, end, day, s.Value(at, WordRole.Shift)) with { Head = dayAt }
            : null;
    }

    /// <summary>
    /// "last Monday" is the latest before publication, "this Monday" that of the week, "next Monday" that of the next week
    /// with the coming one as the other reading.
    /// </summary>
    private static TimeReading Shifted(TimeScope scope, int at, int day, int end)
    {
        var shift = scope.Atoms.Value(at, WordRole.Shift);
        var s = scope.Atoms;
        if (shift == 0 && CalendarReader.Read(scope, SkipJoint(s, end)) is { Part.Day: > 0 } dated && !IsOther(dated, day))
            return dated with { First = at, End = s.IsSign(dated.End, ')') ? dated.End + 1 : dated.End, Head = at + 1 };
        if (scope.Now is not { } now)
            return new TimeReading(at, end, TimeKind.Date, Timex(day)) { Head = at + 1 };
        var delta = day - Calendar.IsoDay(now);
        var inWeek = Calendar.AddDays(now.Date, delta);
        if (shift < 0)
            return Fixed(at, end, Calendar.AddDays(now.Date, delta < 0 ? delta : delta - 7), Timex(day)) with { Head = at + 1 };
        if (shift == 0)
            return Fixed(at, end, inWeek, Timex(day)) with { Head = at + 1, Future = Calendar.Stretch(delta < 0 ? Calendar.AddDays(now.Date, delta + 7) : inWeek, TimeUnit.Day) };
        var coming = Calendar.AddDays(now.Date, delta > 0 ? delta : delta + 7);
        if (!s.Is(at, "next"))
            return Fixed(at, end, coming, Timex(day)) with { Head = at + 1 };
        return Fixed(at, end, Calendar.AddDays(now.Date, delta + 7), Timex(day)) with { Head = at + 1, Past = Calendar.Stretch(coming, TimeUnit.Day) };
    }

    private static int SkipJoint(AtomSequence s, int at) => s.IsHyphen(at) || s.IsSign(at, '(') || s.IsSign(at, ',') ? at + 1 : at;

    /// <summary>"the first Friday of July", "the third Wednesday of last month", "second Sunday".</summary>
    private static TimeReading? Ordered(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        var which = s.Is(start, "last") ? -1 : s.Has(start, WordRole.Ordinal) ? s.Value(start, WordRole.Ordinal) : 0;
        if (which is 0 or > 5 || !s.Has(start + 1, WordRole.Weekday))
            return null;
        var day = (int)s.Value(start + 1, WordRole.Weekday);
        var end = start + 2;
        var monthAt = s.Is(end, "of", "in") ? end + 1 : end;
        if (MonthNames.Month(s, monthAt, out var monthEnd) is var month and > 0)
            return OfMonth(scope, at, day, (int)which, month, monthEnd);
        if (s.Has(monthAt, WordRole.Shift) && s.Is(monthAt + 1, "month"))
            return Fixed(at, monthAt + 2, Nth(scope.Shifted(TimeUnit.Month, s.Value(monthAt, WordRole.Shift)), day, (int)which), Timex(day)) with { Head = start + 1 };
        return which > 0 && start == at
            ? Fixed(at, end, Nth(scope.Shifted(TimeUnit.Month, 0), day, (int)which), Timex(day)) with { Head = start + 1 }
            : null;
    }

    private static TimeReading OfMonth(TimeScope scope, int at, int day, int which, int month, int monthEnd)
    {
        var s = scope.Atoms;
        var yearAt = s.IsSign(monthEnd, ',') || s.Is(monthEnd, "of") ? monthEnd + 1 : monthEnd;
        if (DayNumberReader.Year(s, yearAt, out var yearEnd) is var year and > 0)
            return Fixed(at, yearEnd, Nth(Calendar.Stretch(Calendar.Day(year, month, 1), TimeUnit.Month), day, which), Timex(day));
        var (past, future) = scope.Yearly(y => Calendar.Stretch(Nth(Calendar.Stretch(Calendar.Day(y, month, 1), TimeUnit.Month), day, which), TimeUnit.Day));
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-WXX-{day}-#{which}");
        return new TimeReading(at, monthEnd, TimeKind.Date, timex) { Past = past, Future = future };
    }

    /// <summary>The day of the month's nth weekday, the last for -1; null when there is none.</summary>
    public static DateTime? Nth(TimeInterval? month, int day, int which)
    {
        if (month is not { } found)
            return null;
        if (which < 0)
        {
            var last = found.End.AddDays(-1);
            return Calendar.AddDays(last, -((Calendar.IsoDay(last) - day + 7) % 7));
        }

        var date = Calendar.AddDays(found.Start, ((day - Calendar.IsoDay(found.Start) + 7) % 7) + ((which - 1) * 7));
        return date < found.End ? date : null;
    }

    /// <summary>"two Sundays from now", "two Mondays later".</summary>
    private static TimeReading? FromNow(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.Digit) && !s.IsFigures(at))
            return null;
        var day = s.Has(at + 1, WordRole.Weekdays) ? s.Value(at + 1, WordRole.Weekdays) : s.Has(at + 1, WordRole.Weekday) ? s.Value(at + 1, WordRole.Weekday) : 0;
        var end = s.Is(at + 2, "from") && s.Is(at + 3, "now") ? at + 4 : s.Is(at + 2, "later") ? at + 3 : at;
        if (day == 0 || end == at)
            return null;
        var count = s.IsFigures(at) ? s[at].Number : s.Value(at, WordRole.Digit);
        var delta = scope.Now is { } now ? (((int)day - Calendar.IsoDay(now) + 6) % 7) + 1 : 0;
        var date = scope.Now is { } today ? Calendar.AddDays(today.Date, delta + (7 * (count - 1))) : null;
        return Fixed(at, end, date, Timex((int)day)) with { Head = at + 1 };
    }
}
