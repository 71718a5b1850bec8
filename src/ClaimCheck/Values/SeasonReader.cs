using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Seasons by the northern calendar, three whole months from March: "summer 2016", "the spring of 1978", "the winter".</summary>
internal static class SeasonReader
{
    private static readonly string[] Codes = ["SP", "SU", "FA", "WI"];

    /// <summary>Reads a season without "this" or "last" at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        if (!s.Has(start, WordRole.Season))
            return null;
        var month = (int)s.Value(start, WordRole.Season);
        var yearAt = s.Is(start + 1, "of") || s.IsSign(start + 1, ',') ? start + 2 : start + 1;
        if (DayNumberReader.Year(s, yearAt, out var end) is var year and > 0)
            return Build(scope, at, end, month, year) with { Head = start };
        var verbal = s.Is(start, "fall", "spring");
        var prepared = s.Is(at - 1, "in", "by") || s.Is(at - 1, "during", "since");
        if (verbal ? !prepared : s.IsCapital(start) && s.IsCapital(start + 1))
            return null;
        return start > at && !prepared && s[start + 1].Kind == AtomKind.Word && verbal ? null : Build(scope, at, start + 1, month, 0) with { Head = start };
    }

    /// <summary>The season that begins in <paramref name="month"/> of <paramref name="year"/>, 0 for an open year.</summary>
    public static TimeReading Build(TimeScope scope, int first, int end, int month, int year)
    {
        var code = Codes[(month / 3) - 1];
        var timex = year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{code}") : code;
        var reading = new TimeReading(first, end, TimeKind.Period, timex) { Head = end - 1 };
        if (year > 0)
            return reading.At(Interval(year, month));
        var (past, future) = scope.Yearly(y => Interval(y, month));
        return reading with { Past = past, Future = future };
    }

    /// <summary>Ends are open by three weeks either way: meteorological and astronomical seasons differ by as much.</summary>
    private static TimeInterval? Interval(int year, int month)
    {
        var start = Calendar.Day(year, month, 1);
        var end = Calendar.Add(start, TimeUnit.Month, 3);
        return end is { } open ? Calendar.Between(start, Calendar.AddDays(open, 21)) : null;
    }
}
