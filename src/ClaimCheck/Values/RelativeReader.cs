namespace ClaimCheck.Values;

/// <summary>
/// Times counted from the day of publication: "yesterday", "the day after tomorrow", "two days ago", "in three weeks",
/// "two weeks from now". "The next day" and "two days later" lean on the story's own thread and stay without an interval.
/// </summary>
internal static class RelativeReader
{
    /// <summary>Reads a time relative to publication at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at) =>
        Day(scope, at) ?? In(scope, at) ?? Amount(scope, at);

    private static TimeReading? Day(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Has(at, WordRole.DayOffset))
            return Days(scope, at, at + 1, s.Value(at, WordRole.DayOffset)) with { Head = at };
        var start = s.Is(at, "the") ? at + 1 : at;
        if (!s.Is(start, "day"))
            return Narrated(scope, at, start);
        if (s.Is(start + 1, "after", "before") && s.Has(start + 2, WordRole.DayOffset))
        {
            var step = s.Is(start + 1, "after") ? 1 : -1;
            return Days(scope, at, start + 3, s.Value(start + 2, WordRole.DayOffset) + step) with { Head = start + 2 };
        }

        return null;
    }

    /// <summary>"The next day", "the following day", "last day": the thread's own days.</summary>
    private static TimeReading? Narrated(TimeScope scope, int at, int start)
    {
        var s = scope.Atoms;
        if (!s.Has(start, WordRole.Shift) || !s.Is(start + 1, "day") || s.Is(start, "coming", "recent"))
            return null;
        var shift = s.Value(start, WordRole.Shift);
        var reading = Days(scope, at, start + 2, shift) with { Head = start + 1 };
        return s.Is(start, "this") || shift == 0 ? reading : reading.At(null) with { IsVague = true, Timex = "P1D" };
    }

    private static TimeReading Days(TimeScope scope, int first, int end, double offset)
    {
        var date = scope.Now is { } now ? Calendar.AddDays(now.Date, offset) : null;
        return Point(first, end, date, TimeUnit.Day);
    }

    private static TimeReading Point(int first, int end, DateTime? date, TimeUnit unit)
    {
        var timex = date is { } known ? Calendar.Timex(known) : "XXXX-XX-XX";
        return new TimeReading(first, end, TimeKind.Date, timex).At(Calendar.Stretch(date, unit));
    }

    /// <summary>"in three weeks", "in four business days"; not "in two hours", which is a time.</summary>
    private static TimeReading? In(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Is(at, "in") || s.Has(at + 1, WordRole.Article) && s.Is(at + 2, "day"))
            return null;
        if (DurationReader.Amount(s, at + 1, out var end, out var vague) is not { } amount || s.Is(at + 1, "all", "full"))
            return null;
        if (!amount.IsOfDays || IsSpan(s, end))
            return null;
        var reading = Point(at, end, amount.From(scope.Now, 1), Coarse(amount));
        return reading with { Head = end - 1, IsVague = vague, Lapse = amount.Timex, Days = amount.TotalDays };
    }

    /// <summary>"the first time in three years" counts backwards and names no day ahead.</summary>
    private static bool IsSpan(AtomSequence s, int end) => s.IsApostrophe(end) || s.Is(end, "of") || s.Is(s.SkipHyphen(end), "old", "olds");

    private static TimeReading? Amount(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!NumberReader.CanStart(s, at) && !s.Has(at, WordRole.Quantifier) && !s.Is(at, "some"))
            return null;
        if (DurationReader.Amount(s, at, out var end, out var vague) is not { } amount)
            return null;
        var sign = s.Is(end, "ago") || s.Is(end, "earlier") ? -1 : 1;
        var after = s.Is(end, "ago") || s.Is(end, "later", "earlier") ? end + 1
            : s.Is(end, "from") && s.Is(end + 1, "now") ? end + 2 : 0;
        if (after > 0)
            return Built(scope, at, after, amount, sign, scope.Now, vague) with { Head = end };
        if (!s.Is(end, "from", "after") && !s.Is(end, "before") || !s.Has(end + 1, WordRole.DayOffset))
            return null;
        var day = scope.Now is { } now ? Calendar.AddDays(now.Date, s.Value(end + 1, WordRole.DayOffset)) : null;
        return Built(scope, at, end + 2, amount, s.Is(end, "before") ? -1 : 1, day, vague) with { Head = end + 1 };
    }

    private static TimeReading Built(TimeScope scope, int at, int end, TimeAmount amount, int sign, DateTime? from, bool vague)
    {
        if (!amount.IsOfDays)
        {
            var exact = amount.From(from, sign);
            var unit = amount.Hours != 0 ? TimeUnit.Hour : TimeUnit.Minute;
            return new TimeReading(at, end, TimeKind.Time, amount.Timex) { IsVague = true }.At(Around(exact, unit, amount));
        }

        var reading = Point(at, end, amount.From(from?.Date, sign), TimeUnit.Day);
        var narrated = scope.Atoms.Is(end - 1, "later", "earlier");
        return narrated
            ? reading.At(null) with { IsVague = true, Timex = amount.Timex }
            : reading with { IsVague = vague || amount.Days == 0 };
    }

    private static TimeInterval? Around(DateTime? at, TimeUnit unit, TimeAmount amount) =>
        at is { } time ? Calendar.Between(Calendar.AddDays(time, -amount.TotalDays / 2), Calendar.AddDays(time, (amount.TotalDays / 2) + Calendar.DaysOf(unit))) : null;

    private static TimeUnit Coarse(TimeAmount amount) => amount.Years > 0 && amount.TotalDays >= 3650 ? TimeUnit.Year : TimeUnit.Day;
}
