using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>Date arithmetic that never leaves the years 1 to 9999: what would is null.</summary>
internal static class Calendar
{
    /// <summary>The day, or null where there is none such.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>Adds units of time; fractions of months and years are taken as days.</summary>
    public static DateTime? Add(DateTime? start, TimeUnit unit, double count)
    {
        if (start is not { } from || !double.IsFinite(count))
            return null;
        if (unit >= TimeUnit.Month && count == Math.Floor(count))
        {
            var months = count * MonthsOf(unit);
            return Math.Abs(months) > 120000 ? null : AddMonths(from, (int)months);
        }

        return AddDays(from, count * DaysOf(unit));
    }

    /// <summary>Adds days.</summary>
    public static DateTime? AddDays(DateTime start, double days)
    {
        if (!double.IsFinite(days) || Math.Abs(days) > 4e6)
            return null;
        var ticks = start.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks >= 0 && ticks < DateTime.MaxValue.Ticks ? new DateTime((long)Math.Round(ticks / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond) : null;
    }

    /// <summary>The interval from one instant to another, null when one is missing or they run backwards.</summary>
    public static TimeInterval? Between(DateTime? start, DateTime? end) =>
        start is { } from && end is { } to && from <= to ? new TimeInterval(from, to) : null;

    /// <summary>A stretch of whole units from <paramref name="start"/>.</summary>
    public static TimeInterval? Stretch(DateTime? start, TimeUnit unit, double count = 1) =>
        start is { } from ? Between(from, Add(from, unit, count) ?? DateTime.MaxValue) : null;

    /// <summary>First instant of the unit that holds <paramref name="day"/>; weeks begin on Monday.</summary>
    public static DateTime StartOf(DateTime day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => AddDays(day.Date, -(IsoDay(day) - 1)) ?? DateTime.MinValue,
        TimeUnit.Month => new DateTime(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateTime(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        TimeUnit.Year => new DateTime(day.Year, 1, 1),
        TimeUnit.Decade => new DateTime(Math.Max(day.Year / 10 * 10, 1), 1, 1),
        TimeUnit.Century => new DateTime(Math.Max(day.Year / 100 * 100, 1), 1, 1),
        TimeUnit.Hour => day.Date.AddHours(day.Hour),
        TimeUnit.Minute or TimeUnit.Second => day,
        _ => day.Date,
    };

    /// <summary>ISO weekday, Monday 1 to Sunday 7.</summary>
    public static int IsoDay(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Sunday of Western Easter, by the anonymous Gregorian computus.</summary>
    public static DateTime? Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return Day(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>Days in a unit on average.</summary>
    public static double DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1.0 / 86400,
        TimeUnit.Minute => 1.0 / 1440,
        TimeUnit.Hour => 1.0 / 24,
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 30,
        TimeUnit.Quarter => 91,
        TimeUnit.Year => 365,
        TimeUnit.Decade => 3650,
        _ => 36500,
    };

    /// <summary>TIMEX3 of a day: 2025-02-03.</summary>
    public static string Timex(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>TIMEX3 of a date of which parts may be missing: XXXX-02-03, 2025-02, 2025.</summary>
    public static string Timex(DatePart part)
    {
        var year = part.Year > 0 ? part.Year.ToString("D4", CultureInfo.InvariantCulture) : "XXXX";
        if (part.Month == 0 && part.Day == 0)
            return year;
        var month = part.Month > 0 ? part.Month.ToString("D2", CultureInfo.InvariantCulture) : "XX";
        return part.Day == 0 ? $"{year}-{month}" : $"{year}-{month}-{part.Day.ToString("D2", CultureInfo.InvariantCulture)}";
    }

    /// <summary>TIMEX3 of an ISO week: 2025-W05.</summary>
    public static string WeekTimex(DateTime day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");

    private static int MonthsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter => 3,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        _ => 1200,
    };

    private static DateTime? AddMonths(DateTime start, int months)
    {
        var index = (start.Year * 12) + start.Month - 1 + months;
        var year = index / 12;
        return index >= 12 && year <= 9999 ? start.AddMonths(months) : null;
    }
}

/// <summary>Units of time in order of length; the first nine are those of calendar-words.tsv.</summary>
internal enum TimeUnit
{
    /// <summary>Second.</summary>
    Second,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Week.</summary>
    Week,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Decade.</summary>
    Decade,

    /// <summary>Century.</summary>
    Century,

    /// <summary>Quarter of a year.</summary>
    Quarter,
}
