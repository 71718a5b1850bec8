using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>
/// Stretches counted from publication: "last week", "this weekend", "next June", "this summer", "the past three weeks",
/// "within five days", "the year after next".
/// </summary>
internal static class PeriodReader
{
    /// <summary>Reads a period at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Is(at, "within"))
            return Within(scope, at);
        var start = s.Is(at, "the", "my") || s.Is(at, "that", "these") ? at + 1 : at;
        if (s.Has(start, WordRole.Shift))
            return start == at && s.Is(at, "following") ? null : Shifted(scope, at, start);
        if (s.Has(start, WordRole.Weekend))
            return Weekend(scope, at, start + 1, null);
        return start > at ? Definite(scope, at, start) : Ahead(scope, at);
    }

    private static TimeReading? Shifted(TimeScope scope, int first, int at)
    {
        var s = scope.Atoms;
        var shift = s.Value(at, WordRole.Shift);
        var from = first < at && s.Is(first, "these", "that") ? at : first;
        if (s.Has(at + 1, WordRole.Weekend))
            return Weekend(scope, from, at + 2, shift);
        if (MonthNames.Month(s, at + 1, out _) is var month and > 0 && !s.Is(at + 1, "may") | s.IsCapital(at + 1))
            return Month(scope, from, at + 2, month, shift);
        if (s.Has(at + 1, WordRole.Season))
            return SeasonReader.Build(scope, from, at + 2, (int)s.Value(at + 1, WordRole.Season), SeasonYear(scope, shift));
        if (s.Has(at + 1, WordRole.QuarterNoun))
            return Unit(scope, from, at + 2, TimeUnit.Quarter, shift);
        if (s.Has(at + 1, WordRole.TimeUnit) && DurationReader.Unit(s, at + 1) is { } unit and >= TimeUnit.Week and not TimeUnit.Quarter)
            return Unit(scope, from, at + 2, unit, shift);
        return Counted(scope, from, at, shift);
    }

    /// <summary>
    /// "Last week" is the calendar week before; "the past week" runs up to publication; "the coming week" is the seven days
    /// after it, and the next calendar week too.
    /// </summary>
    private static TimeReading Unit(TimeScope scope, int first, int end, TimeUnit unit, double shift)
    {
        var s = scope.Atoms;
        var calendar = scope.Shifted(unit, shift);
        var reading = new TimeReading(first, end, TimeKind.Period, Timex(calendar, unit)) { Head = end - 1 }.At(calendar);
        if (scope.Now is { } now && s.Is(end - 2, "past", "recent") && first < end - 2)
            return reading.At(Calendar.Between(Calendar.Add(now.Date, unit, -1), Calendar.AddDays(now.Date, 1)));
        if (scope.Now is { } day && s.Is(end - 2, "coming") && first < end - 2)
            return reading.At(Calendar.Between(day.Date, Calendar.Add(Calendar.AddDays(day.Date, 1), unit, 1))) with { IsVague = true };
        return reading;
    }

    /// <summary>TIMEX3 of a calendar unit.</summary>
    public static string Timex(TimeInterval? interval, TimeUnit unit)
    {
        if (interval is not { } found)
            return unit switch { TimeUnit.Week => "XXXX-WXX", TimeUnit.Month => "XXXX-XX", _ => "XXXX" };
        var (year, month) = (found.Start.Year, found.Start.Month);
        return unit switch
        {
            TimeUnit.Week => Calendar.WeekTimex(found.Start),
            TimeUnit.Month => Calendar.Timex(new DatePart(year, month, 0)),
            TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{((month - 1) / 3) + 1}"),
            TimeUnit.Decade => string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}"),
            TimeUnit.Century => string.Create(CultureInfo.InvariantCulture, $"{year / 100:D2}"),
            _ => Calendar.Timex(new DatePart(year, 0, 0)),
        };
    }

    /// <summary>"Last June" is the latest that is over; "next June" the first of another year, with the coming one as the other reading.</summary>
    private static TimeReading Month(TimeScope scope, int first, int end, int month, double shift)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Day(s, end, out var dayEnd) is var day and > 0 && shift == 0 && !s.IsFigures(dayEnd))
        {
            var dated = CalendarReader.Build(scope, first, dayEnd, new DatePart(scope.Now?.Year ?? 0, month, day));
            return dated;
        }

        if (scope.Now is not { } now)
            return CalendarReader.Build(scope, first, end, new DatePart(0, month, 0));
        if (shift == 0)
            return CalendarReader.Build(scope, first, end, new DatePart(now.Year, month, 0));
        var near = shift < 0 ? (month < now.Month ? now.Year : now.Year - 1) : month > now.Month ? now.Year : now.Year + 1;
        var reading = CalendarReader.Build(scope, first, end, new DatePart(near, month, 0));
        var far = CalendarReader.Interval(new DatePart(now.Year + (int)shift, month, 0));
        return shift < 0 ? reading with { Future = far } : reading with { Past = reading.Future, Future = far };
    }

    /// <summary>"This weekend" is the Saturday and Sunday of the week; without a word before it the coming or the last.</summary>
    private static TimeReading? Weekend(TimeScope scope, int first, int end, double? shift)
    {
        var s = scope.Atoms;
        if (scope.Now is not { } now)
            return new TimeReading(first, end, TimeKind.Period, "XXXX-WXX-WE") { Head = end - 1 };
        var saturday = Calendar.AddDays(Calendar.StartOf(now, TimeUnit.Week), 5 + (7 * (shift ?? 0)));
        var interval = Calendar.Stretch(saturday, TimeUnit.Day, 2);
        var timex = interval is { } found ? Calendar.WeekTimex(found.Start) + "-WE" : "XXXX-WXX-WE";
        if (s.Is(end, "after") && (s.Is(end + 1, "next") || s.Is(end + 2, "next")))
            return new TimeReading(first, s.Is(end + 1, "next") ? end + 2 : end + 3, TimeKind.Period, timex).At(Calendar.Stretch(Calendar.AddDays(saturday ?? now, 14), TimeUnit.Day, 2));
        var reading = new TimeReading(first, end, TimeKind.Period, timex) { Head = end - 1 }.At(interval);
        if (shift is not null || saturday is not { } start || Calendar.IsoDay(now) >= 6)
            return reading;
        return reading with { Past = Calendar.Stretch(Calendar.AddDays(start, -7), TimeUnit.Day, 2) };
    }

    /// <summary>"the past three weeks", "next 2 days", "the last few months", "the coming weeks" without "in".</summary>
    private static TimeReading? Counted(TimeScope scope, int first, int at, double shift)
    {
        var s = scope.Atoms;
        if (shift == 0 || DurationReader.Amount(s, at + 1, out var end, out var vague) is not { } amount)
            return null;
        if (s.Has(at + 1, WordRole.Article))
            return null;
        var reading = new TimeReading(first, end, TimeKind.Period, amount.Timex) { Head = end - 1, IsVague = vague };
        if (scope.Now is not { } now)
            return reading;
        var tomorrow = Calendar.AddDays(now.Date, 1);
        return reading.At(shift < 0
            ? Calendar.Between(amount.From(now.Date, -1), now.Date)
            : Calendar.Between(tomorrow, amount.From(tomorrow, 1)));
    }

    /// <summary>"the year after next", "the week" in "this is the week": definite without a number.</summary>
    private static TimeReading? Definite(TimeScope scope, int first, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.TimeUnit) || DurationReader.Unit(s, at) is not ({ } unit and >= TimeUnit.Week and <= TimeUnit.Decade))
            return null;
        var nextAt = s.Is(at + 1, "after") && s.Is(at + 2, "the") ? at + 3 : at + 2;
        if (s.Is(at + 1, "after") && s.Is(nextAt, "next"))
            return Unit(scope, first, nextAt + 1, unit, 2);
        if (unit == TimeUnit.Decade || s.Is(first - 1, "of", "per") || !IsBare(s, first, at))
            return null;
        return Unit(scope, s.Is(first, "that") && unit != TimeUnit.Week ? first : first, at + 1, unit, 0) with { IsVague = true };
    }

    private static bool IsBare(AtomSequence s, int first, int at)
    {
        var before = first == 0 || s.Is(first - 1, "in", "during") || s.Is(first - 1, "over", "for") || s.Is(first - 1, "throughout", "this") || s.Is(first, "that", "my");
        var after = s[at + 1].Kind != AtomKind.Word && !s.IsApostrophe(at + 1) && !s.IsHyphen(at + 1);
        return before && (after || s.Is(first, "that"));
    }

    /// <summary>"within five days", "within the next three years".</summary>
    private static TimeReading? Within(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at + 1, "the") ? at + 2 : at + 1;
        if (s.Has(start, WordRole.Shift))
            start++;
        if (DurationReader.Amount(s, start, out var end, out _) is not { } amount || s.Is(end, "of") || s.Has(start, WordRole.Article) && start == at + 2)
            return null;
        if (s.Is(end, "from", "after") && s.Has(end + 1, WordRole.DayOffset))
            end += 2;
        var reading = new TimeReading(at, end, TimeKind.Period, amount.Timex) { Head = end - 1 };
        return reading.At(Calendar.Between(scope.Now, amount.From(scope.Now, 1)));
    }

    /// <summary>"four weeks in the future", "two days hence".</summary>
    private static TimeReading? Ahead(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!NumberReader.CanStart(s, at) || DurationReader.Amount(s, at, out var end, out _) is not { } amount)
            return null;
        var after = s.Is(end, "hence") ? end + 1 : s.Is(end, "in") && s.Is(end + 1, "the") && s.Is(end + 2, "future") ? end + 3 : 0;
        if (after == 0)
            return null;
        var tomorrow = scope.Now is { } now ? Calendar.AddDays(now.Date, 1) : null;
        return new TimeReading(at, after, TimeKind.Period, amount.Timex) { Head = end - 1 }.At(Calendar.Between(tomorrow, amount.From(tomorrow, 1)));
    }

    private static int SeasonYear(TimeScope scope, double shift) => scope.Now is { } now ? now.Year + (int)shift : 0;
}
