namespace ClaimCheck.Values;

/// <summary>Joins days with parts of the day and hours: "Monday morning", "last night", "7 p.m. on Monday", "Friday at noon".</summary>
internal static class DayPartReader
{
    /// <summary>Reads "last night", "this morning", "tonight" at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Is(at, "tonight"))
            return On(scope, at, at + 1, scope.Now?.Date, 18, 30);
        if (!s.Has(at, WordRole.Shift) || !s.Has(at + 1, WordRole.DayPart) || !s.Is(at, "last", "this"))
            return null;
        var last = s.Is(at, "last");
        if (last && !s.Is(at + 1, "night", "evening"))
            return null;
        var day = scope.Now is { } now ? Calendar.AddDays(now.Date, last ? -1 : 0) : null;
        var (from, to) = Hours(s[at + 1].Lexeme!);
        return On(scope, at, at + 2, day, from, to) with { Head = at + 1 };
    }

    /// <summary>The day with what stands behind it, or the hour with the day behind it; else the reading itself.</summary>
    public static TimeReading Extend(TimeScope scope, TimeReading reading)
    {
        var s = scope.Atoms;
        var end = reading.End;
        if (reading.Kind == TimeKind.Date && s.Has(end, WordRole.DayPart) && !s.Is(end, "noon", "midnight") && !s.Is(end, "midday"))
        {
            var (from, to) = Hours(s[end].Lexeme!);
            reading = Within(reading, end + 1, from, to, s[end].Lexeme!.Word);
            end = reading.End;
        }

        if (reading.Kind == TimeKind.Time && reading.Past is null && reading.Future is null && reading.Timex[0] == 'T')
            return HourFirst(scope, reading);
        if (!IsDay(reading))
            return reading;
        var next = s.Is(end, "at", "around") || s.IsSign(end, ',') && s.IsFigures(end + 1) ? end + 1 : end;
        if (s.Is(next, "about", "around"))
            next++;
        var clock = ClockReader.Read(scope, next);
        return clock is null || (next == end && s.IsFigures(next) && !clock.Timex.Contains(':', StringComparison.Ordinal) && clock.End == next + 1) ? reading : AtHour(reading, clock, reading.First, clock.End);
    }

    private static bool IsDay(TimeReading reading) =>
        reading.Kind == TimeKind.Date || (reading.Kind == TimeKind.Time && !reading.IsVague && reading.Timex.Contains("XX", StringComparison.Ordinal) is var open && (open || reading.Timex.Length >= 10));

    private static TimeReading HourFirst(TimeScope scope, TimeReading clock)
    {
        var s = scope.Atoms;
        var next = s.Is(clock.End, "on") || s.IsSign(clock.End, ',') ? clock.End + 1 : clock.End;
        var day = WeekdayReader.Read(scope, next) ?? CalendarReader.Read(scope, next) ?? NumericDateReader.Read(scope, next) ?? RelativeReader.Read(scope, next);
        return day is { Kind: TimeKind.Date } ? AtHour(day, clock, clock.First, day.End) with { Head = day.Head } : clock;
    }

    private static TimeReading AtHour(TimeReading day, TimeReading clock, int first, int end)
    {
        var parts = clock.Timex[1..].Split(':');
        var minutes = (Number(parts[0]) * 60) + (parts.Length > 1 ? Number(parts[1]) : 0);
        return day with
        {
            First = first,
            End = end,
            Kind = TimeKind.Time,
            Timex = Day(day.Timex) + clock.Timex,
            Past = Hour(day.Past, minutes, parts.Length == 1),
            Future = Hour(day.Future, minutes, parts.Length == 1),
        };
    }

    private static string Day(string timex) => timex.IndexOf('T', StringComparison.Ordinal) is var t and > 0 ? timex[..t] : timex;

    private static int Number(string figures) => int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A stated hour holds five minutes, a bare one (7 p.m.) too: clocks in copy are round.</summary>
    private static TimeInterval? Hour(TimeInterval? day, int minutes, bool bare) =>
        day is { } found ? Calendar.Between(Calendar.AddDays(found.Start.Date, minutes / 1440.0), Calendar.AddDays(found.Start.Date, (minutes + (bare ? 30 : 5)) / 1440.0)) : null;

    private static TimeReading Within(TimeReading day, int end, int from, int to, string word) => day with
    {
        End = end,
        Kind = TimeKind.Time,
        Timex = day.Timex + "T" + Code(word),
        Past = Part(day.Past, from, to),
        Future = Part(day.Future, from, to),
    };

    private static TimeReading On(TimeScope scope, int first, int end, DateTime? day, int from, int to)
    {
        var timex = (day is { } known ? Calendar.Timex(known) : "XXXX-XX-XX") + "T" + Code(scope.Atoms[end - 1].Lexeme!.Word);
        return new TimeReading(first, end, TimeKind.Time, timex).At(Part(Calendar.Stretch(day, TimeUnit.Day), from, to));
    }

    private static TimeInterval? Part(TimeInterval? day, int from, int to) =>
        day is { } found ? Calendar.Between(Calendar.AddDays(found.Start, from / 24.0), Calendar.AddDays(found.Start, to / 24.0)) : null;

    private static string Code(string word) => word switch { "morning" => "MO", "afternoon" => "AF", "evening" => "EV", _ => "NI" };

    /// <summary>Parts of the day are wide and overlap: copy calls five o'clock afternoon or evening; the night runs into the next day.</summary>
    private static (int From, int To) Hours(Lexeme part) => part.Word switch
    {
        "morning" or "dawn" or "daybreak" or "sunrise" => (0, 12),
        "afternoon" or "lunchtime" => (11, 19),
        "evening" or "dusk" or "sunset" or "nightfall" => (16, 24),
        "night" or "overnight" => (17, 30),
        _ => (0, 24),
    };
}
