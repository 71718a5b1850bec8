namespace ClaimCheck.Values;

/// <summary>Repeated times: "every Monday", "each year", "daily", "Mondays", "twice a week", "once every two years".</summary>
internal static class SetReader
{
    /// <summary>Reads a repeated time at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Has(at, WordRole.Weekdays))
            return Set(at, at + 1, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-WXX-{(int)s.Value(at, WordRole.Weekdays)}"));
        if (s.Has(at, WordRole.Factor) && s[at].Lexeme!.Word is "once" or "twice" or "thrice")
            return PerUnit(s, at, at + 1);
        if (!s.Has(at, WordRole.SetWord))
            return null;
        var unit = s.Value(at, WordRole.SetWord);
        if (unit >= 0)
            return IsAdverb(s, at) ? Set(at, at + 1, default(TimeAmount).Plus((TimeUnit)(int)unit, 1).Timex) : null;
        return s.Is(at, "every", "each") ? Every(s, at) : null;
    }

    private static bool IsAdverb(AtomSequence s, int at) => !s.IsCapital(at) && s[at].Lexeme!.Word != "annual" || s.Is(at, "annually");

    private static TimeReading? Every(AtomSequence s, int at)
    {
        var next = s.Is(at + 1, "other") || s.Is(at + 1, "single") ? at + 2 : at + 1;
        if (MonthNames.Weekday(s, next, out var end) is var day and > 0)
            return Set(at, end, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-WXX-{day}"));
        if (s.Has(next, WordRole.Weekend) || s.Has(next, WordRole.DayPart) || s.Has(next, WordRole.Season))
            return Set(at, next + 1, "XXXX-WXX-WE");
        if (s.Has(next, WordRole.TimeUnit) && DurationReader.Unit(s, next) is { } unit && !s.Is(next, "second"))
            return Set(at, next + 1, default(TimeAmount).Plus(unit, next > at + 1 && s.Is(at + 1, "other") ? 2 : 1).Timex);
        return next == at + 1 && DurationReader.Amount(s, next, out end, out _) is { } amount ? Set(at, end, amount.Timex) : null;
    }

    private static TimeReading? PerUnit(AtomSequence s, int at, int next)
    {
        if (!s.Has(next, WordRole.Article) && !s.Is(next, "per", "every") && !s.Is(next, "each"))
            return null;
        return DurationReader.Unit(s, next + 1) is { } unit ? Set(at, next + 2, default(TimeAmount).Plus(unit, 1).Timex) : null;
    }

    private static TimeReading Set(int first, int end, string timex) => new(first, end, TimeKind.Set, timex) { Head = end - 1 };
}
