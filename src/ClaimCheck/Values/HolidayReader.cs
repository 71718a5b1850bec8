using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Named days: "Christmas Day", "Thanksgiving 2024", "Good Friday".</summary>
internal static class HolidayReader
{
    /// <summary>Reads a holiday at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (s.Match(at, PhraseTable.Holiday, out var end) is not { } phrase || (!s.IsCapital(at) && s[at].Kind == AtomKind.Word && s.Is(at, "may", "easter")))
            return null;
        var yearAt = s.IsSign(end, ',') || s.Is(end, "of", "in") ? end + 1 : end;
        TimeInterval? Of(int year) => Calendar.Stretch(Date(phrase.Cells[1], year), TimeUnit.Day);
        var fixedDay = phrase.Cells[1].Length == 5;
        if (DayNumberReader.Year(s, yearAt, out var yearEnd) is var year and > 0)
            return new TimeReading(at, yearEnd, TimeKind.Date, Date(phrase.Cells[1], year) is { } day ? Calendar.Timex(day) : "XXXX-XX-XX").At(Of(year));
        var (past, future) = scope.Yearly(Of);
        return new TimeReading(at, end, TimeKind.Date, fixedDay ? "XXXX-" + phrase.Cells[1] : "XXXX-XX-XX") { Past = past, Future = future };
    }

    private static DateTime? Date(string rule, int year)
    {
        var parts = rule.Split(':');
        if (parts[0] == "easter")
            return Calendar.Easter(year) is { } easter ? Calendar.AddDays(easter, Number(parts[1])) : null;
        if (parts[0] != "nth")
            return Calendar.Day(year, Number(rule[..2]), Number(rule[3..]));
        var month = Calendar.Stretch(Calendar.Day(year, Number(parts[1]), 1), TimeUnit.Month);
        var day = WeekdayReader.Nth(month, Number(parts[2]), Number(parts[3]));
        return day is { } found && parts.Length > 4 ? Calendar.AddDays(found, Number(parts[4])) : day;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
