namespace ClaimCheck.Values;

/// <summary>Asks every time reader at a place and keeps the longest answer; of equal ones the reader named first wins.</summary>
internal sealed class TimeScanner(ValueFamilies families)
{
    private static readonly Func<TimeScope, int, TimeReading?>[] Readers =
    [
        TimeRangeReader.Read,
        StartingReader.Read,
        VagueTimeReader.Read,
        WeekdayReader.Read,
        HolidayReader.Read,
        NumericDateReader.Read,
        CalendarReader.Read,
        DayPartReader.Read,
        PartOfReader.Read,
        OrderedPeriodReader.Read,
        PeriodReader.Read,
        SeasonReader.Read,
        YearReader.Read,
        SetReader.Read,
        RelativeReader.Read,
        ClockReader.Read,
        DurationReader.Read,
        DayOfMonthReader.Read,
    ];

    /// <summary>The longest time that begins at <paramref name="at"/>, or null.</summary>
    public TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!CanStart(s, at))
            return null;
        TimeReading? best = null;
        foreach (var reader in Readers)
        {
            var reading = reader(scope, at);
            if (reading is not null && IsWanted(reading.Kind) && (best is null || reading.End > best.End))
                best = reading;
        }

        return best is not null && families.HasFlag(ValueFamilies.Dates | ValueFamilies.Times) ? DayPartReader.Extend(scope, best) : best;
    }

    /// <summary>Words that only open a time ("the", "from", "in") need a known word or figures behind them.</summary>
    private static bool CanStart(AtomSequence s, int at)
    {
        var atom = s[at];
        if (atom.Kind == AtomKind.Figures)
            return true;
        if (atom.Lexeme is null)
            return s.IsApostrophe(at) && s.IsFigures(at + 1);
        if (!atom.Lexeme.Has(WordRole.Opener))
            return true;
        var next = s.Is(at + 1, "the", "a") || s.IsApostrophe(at + 1) || s.IsHyphen(at + 1) || s.IsSign(at + 1, '/') ? at + 2 : at + 1;
        if (s.IsSign(at + 1, '/') && s.Is(next, "c"))
            return true;
        return s[next].Lexeme is not null || s.IsFigures(next) || s.Match(at, PhraseTable.VagueTime, out _) is not null;
    }

    private bool IsWanted(TimeKind kind) => kind switch
    {
        TimeKind.Date => families.HasFlag(ValueFamilies.Dates),
        TimeKind.Period => families.HasFlag(ValueFamilies.Periods),
        TimeKind.Time => families.HasFlag(ValueFamilies.Times),
        TimeKind.Duration => families.HasFlag(ValueFamilies.Durations),
        _ => families.HasFlag(ValueFamilies.Sets),
    };
}
