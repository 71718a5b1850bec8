using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells times that lie outside the scene of a news story: a year, a month, a date weeks away, "every winter". A weekday and a time of day lie in it.</summary>
internal static class SceneTimes
{
    /// <summary>Days around the publication in which a dated day may belong to the scene.</summary>
    private const int Near = 10;

    /// <summary>Whether a sentence names such a time.</summary>
    public static bool AreFar(SentenceView view)
    {
        foreach (var time in view.Values.Times.Span)
        {
            if (IsFar(view, time))
                return true;
        }

        return false;
    }

    /// <summary>Whether a time is such a one.</summary>
    public static bool IsFar(SentenceView view, TimeExpression time) => time.Kind switch
    {
        TimeKind.Set => true,
        TimeKind.Period => !IsShort(time),
        TimeKind.Date => char.IsAsciiDigit(time.Timex[^1]) && !IsWeekday(time.Timex) && !(view.Passage.Published is { } published && time.Interval is { } when
            && Math.Abs(DateOnly.FromDateTime(when.Start).DayNumber - published.DayNumber) <= Near),
        _ => false,
    };

    /// <summary>A weekend or a part of a day.</summary>
    private static bool IsShort(TimeExpression time) => time.Interval is { } interval ? (interval.End - interval.Start).TotalDays <= 3 : time.Timex.EndsWith("WE", StringComparison.Ordinal);

    private static bool IsWeekday(string timex) => timex.Contains('W', StringComparison.Ordinal);
}
