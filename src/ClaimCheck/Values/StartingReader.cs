namespace ClaimCheck.Values;

/// <summary>Lengths of time with their first day: "three days starting Monday", "a week from tomorrow on", "for 1 week, from Dec. 20".</summary>
internal static class StartingReader
{
    /// <summary>Reads a length with a start at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "for") ? at + 1 : at;
        if (DurationReader.Amount(s, start, out var end, out _) is not { IsOfDays: true } amount)
            return null;
        var next = s.IsSign(end, ',') ? end + 1 : end;
        var from = s.Is(next, "from");
        if (from ? start == at : !s.Is(next, "starting", "beginning"))
            return null;
        if (!from && start > at)
            return null;
        next++;
        if (!from && s.Is(next, "from", "on"))
            next++;
        var day = WeekdayReader.Read(scope, next) ?? CalendarReader.Read(scope, next) ?? NumericDateReader.Read(scope, next) ?? RelativeReader.Read(scope, next);
        if (day is not { Kind: TimeKind.Date })
            return null;
        return new TimeReading(at, day.End, TimeKind.Period, $"({day.Timex},{amount.Timex})")
        {
            Head = day.Head,
            Past = Stretch(day.Past, amount),
            Future = Stretch(day.Future, amount),
        };
    }

    private static TimeInterval? Stretch(TimeInterval? day, TimeAmount amount) =>
        day is { } first ? Calendar.Between(first.Start, amount.From(first.Start, 1)) : null;
}
