using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>A weekday written beside a day of the month: "Friday, Feb. 1, 2025", "Monday 13 May", "Feb. 1, a Friday".</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
/// <param name="Weekday">The weekday as written.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month as written.</param>
/// <param name="Year">The year, or null where none is written.</param>
internal sealed record WrittenDate(int First, int Last, DayOfWeek Weekday, int Month, int Day, int? Year)
{
    private static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>The dates with a weekday in a sentence; ranges of days give none.</summary>
    public static IEnumerable<WrittenDate> Find(ImmutableArray<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (ReadWeekday(tokens[i].Text) is not { } weekday)
                continue;
            if ((ReadAfter(tokens, i, weekday) ?? ReadBefore(tokens, i, weekday)) is { } date)
                yield return date;
        }
    }

    /// <summary>The day that is meant, or null where the year cannot be told or the month has no such day.</summary>
    public DateOnly? Resolve(DateOnly? published)
    {
        if (Year is { } year)
            return DayIn(year);
        if (published is not { } today)
            return null;
        DateOnly? nearest = null;
        for (var offset = -1; offset <= 1; offset++)
        {
            if (DayIn(today.Year + offset) is { } day && (nearest is not { } best || Distance(day, today) < Distance(best, today)))
                nearest = day;
        }

        return nearest is { } found && Distance(found, today) <= 150 ? nearest : null;
    }

    private static int Distance(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);

    private DateOnly? DayIn(int year) =>
        year is > 0 and < 10000 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    /// <summary>"Friday, Feb. 1, 2025" and "Monday 13 May 2025".</summary>
    private static WrittenDate? ReadAfter(ImmutableArray<Token> tokens, int weekdayAt, DayOfWeek weekday)
    {
        var i = SkipCommaOrThe(tokens, weekdayAt + 1);
        if (ReadMonthAndDay(tokens, i) is not var (month, day, next) || IsRange(tokens, weekdayAt - 1, next))
            return null;
        var (year, last) = ReadYear(tokens, next);
        return new(weekdayAt, last, weekday, month, day, year);
    }

    /// <summary>"Feb. 1, 2025, a Friday" and "Feb. 1 (Friday)".</summary>
    private static WrittenDate? ReadBefore(ImmutableArray<Token> tokens, int weekdayAt, DayOfWeek weekday)
    {
        if (weekdayAt < 2 || !(tokens[weekdayAt - 1].Text is "a" or "(" || (tokens[weekdayAt - 1].Text == "was" && weekdayAt > 2)))
            return null;
        for (var start = Math.Max(0, weekdayAt - 7); start <= weekdayAt - 3; start++)
        {
            if (ReadMonthAndDay(tokens, start) is not var (month, day, next) || IsRange(tokens, start - 1, next))
                continue;
            var (year, last) = ReadYear(tokens, next);
            var behind = last + 1;
            if (behind < weekdayAt && tokens[behind].Text == ",")
                behind++;
            if (behind == weekdayAt - 1)
                return new(start, weekdayAt, weekday, month, day, year);
        }

        return null;
    }

    private static (int Month, int Day, int Next)? ReadMonthAndDay(ImmutableArray<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length)
            return null;
        if (ReadMonth(tokens[i].Text) is { } month && ReadDay(tokens[i + 1].Text) is { } day)
            return (month, day, i + 2);
        if (ReadDay(tokens[i].Text) is not { } first)
            return null;
        var of = tokens[i + 1].Text == "of" ? i + 2 : i + 1;
        return of < tokens.Length && ReadMonth(tokens[of].Text) is { } second ? (second, first, of + 1) : null;
    }

    private static (int? Year, int Last) ReadYear(ImmutableArray<Token> tokens, int next)
    {
        var i = next < tokens.Length && tokens[next].Text == "," ? next + 1 : next;
        return i < tokens.Length && tokens[i].Text.Length == 4 && int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is > 1500 and < 2200
                ? (year, i)
                : (null, next - 1);
    }

    /// <summary>"Friday and Saturday, May 2 and 3": the first weekday is not the first day's neighbour.</summary>
    private static bool IsRange(ImmutableArray<Token> tokens, int before, int next) =>
        (next + 1 < tokens.Length && tokens[next].Text is "-" or "–" or "—" or "and" or "to" or "or" or "through" or "until" && ReadDay(tokens[next + 1].Text) is not null)
        || (before >= 1 && tokens[before].Text is "-" or "–" or "after" or "before");

    private static int SkipCommaOrThe(ImmutableArray<Token> tokens, int i)
    {
        while (i < tokens.Length && tokens[i].Text is "," or "(" or "the")
            i++;
        return i;
    }

    private static int? ReadDay(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrh");
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static DayOfWeek? ReadWeekday(string word) =>
        Match(word, Names.DayNames) is var index and >= 0 ? (DayOfWeek)index : null;

    private static int? ReadMonth(string word) => Match(word, Names.MonthNames) is var index and >= 0 ? index + 1 : null;

    /// <summary>A whole name with its capital, or at least its first three letters before a stop.</summary>
    private static int Match(string word, string[] names)
    {
        var stem = word.AsSpan().TrimEnd('.');
        if (stem.Length < 3 || !char.IsUpper(stem[0]))
            return -1;
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].AsSpan();
            if (name.Equals(stem, StringComparison.OrdinalIgnoreCase)
                || (stem.Length <= 5 && name.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && (stem.Length == 3 || word.EndsWith('.') || stem is "Sept" or "Tues" or "Thurs")))
                return i;
        }

        return -1;
    }
}
