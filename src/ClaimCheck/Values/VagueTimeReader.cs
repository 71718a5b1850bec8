namespace ClaimCheck.Values;

/// <summary>
/// Times without borders. "In the coming days/weeks/months/years" begins one such unit after publication at the earliest and
/// ends at a fortnight, a quarter, a year or a decade; "in recent weeks" mirrors it; "soon", "recently" and their like are listed.
/// </summary>
internal static class VagueTimeReader
{
    /// <summary>Reads a vague time at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Match(at, PhraseTable.VagueTime, out var end) is { } phrase && !s.Is(end, "after", "before") && !s.Is(end, "as") && !s.Is(at - 1, "as") && !s.Is(end, "afterwards", "thereafter") && !s.Is(end, "afterward") && !(s.Is(end - 1, "past") && (s.IsFigures(end) || s[end].Lexeme is not null)))
        {
            var reading = new TimeReading(at, end, TimeKind.Period, phrase.Cells[3]) { IsVague = true };
            return reading.At(scope.Now is { } now ? Calendar.Between(Calendar.AddDays(now.Date, phrase.First), Calendar.AddDays(now.Date, phrase.Second)) : null);
        }

        return Units(scope, at) ?? Quantified(scope, at);
    }

    /// <summary>"in the coming weeks", "over the next few months", "in recent days".</summary>
    private static TimeReading? Units(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var prepared = s.Is(at, "in", "over") || s.Is(at, "during", "within") || s.Is(at, "for");
        var start = prepared ? at + 1 : at;
        if (s.Is(start, "the", "these"))
            start++;
        if (!s.Has(start, WordRole.Shift) || s.Value(start, WordRole.Shift) == 0)
            return null;
        var unitAt = start + 1;
        if (s.Is(unitAt, "few") || s.Is(unitAt, "several"))
            unitAt++;
        else if (s.Is(unitAt, "couple"))
            unitAt = s.Is(unitAt + 1, "of") ? unitAt + 2 : unitAt + 1;
        if (!s.Has(unitAt, WordRole.TimeUnits) || s[unitAt].Length < 4)
            return null;
        if (!prepared && unitAt > start + 1)
            return null;
        return Built(scope, s.Is(at, "for") ? at + 1 : at, unitAt, s.Value(start, WordRole.Shift));
    }

    private static TimeReading Built(TimeScope scope, int first, int unitAt, double shift)
    {
        var unit = DurationReader.Unit(scope.Atoms, unitAt)!.Value;
        var (many, of) = unit switch
        {
            TimeUnit.Day => (14, TimeUnit.Day),
            TimeUnit.Week => (3, TimeUnit.Month),
            TimeUnit.Month => (12, TimeUnit.Month),
            TimeUnit.Year => (10, TimeUnit.Year),
            TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second => (2, TimeUnit.Day),
            _ => (100, TimeUnit.Year),
        };
        var code = default(TimeAmount).Plus(unit, 1).Timex.Replace("1", "X", StringComparison.Ordinal);
        var reading = new TimeReading(first, unitAt + 1, TimeKind.Period, code) { Head = unitAt, IsVague = true };
        if (scope.Now is not { } now)
            return reading;
        var day = now.Date;
        return reading.At(shift > 0
            ? Calendar.Between(unit < TimeUnit.Day ? day : Calendar.Add(day, unit, 1), Calendar.Add(day, of, many))
            : Calendar.Between(Calendar.Add(day, of, -many), Calendar.AddDays(day, 1)));
    }

    /// <summary>"weeks ago", "days later", "months from now".</summary>
    private static TimeReading? Quantified(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Has(at, WordRole.TimeUnits) || s[at].Length < 4 || !(s.Is(at + 1, "ago", "later") || s.Is(at + 1, "from") && s.Is(at + 2, "now")))
            return null;
        var end = s.Is(at + 1, "from") ? at + 3 : at + 2;
        return s.Is(at + 1, "later")
            ? new TimeReading(at, end, TimeKind.Period, "FUTURE_REF") { IsVague = true }
            : Built(scope, at, at, s.Is(at + 1, "ago") ? -1 : 1) with { End = end };
    }
}
