using System.Globalization;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Values;

/// <summary>
/// One of our values as the specifications would write it. Where the product differs on purpose it is mapped here, in the open:
/// a number's span is taken without the words that hedge it; the end of a range, which for us holds the last day named, may be
/// that day, the day after it or the first day of the last unit; a time of day is compared by the hour of its TIMEX3 value; a measure by the number and unit as
/// written.
/// </summary>
/// <param name="Span">The words.</param>
/// <param name="Matches">Whether the value is one of those that the specification allows.</param>
internal sealed record SpecAnswer(TextSpan Span, Func<SpecValue, bool> Matches)
{
    /// <summary>Our values of a passage.</summary>
    public static List<SpecAnswer> Read(PassageValues values) =>
    [
        .. values.Quantities.Select(quantity => new SpecAnswer(quantity.CoreSpan, expected => Same(quantity, expected)))
            .Concat(values.Times.Select(time => new SpecAnswer(time.Span, expected => Same(time, expected))))
            .OrderBy(answer => answer.Span),
    ];

    private static bool Same(Quantity quantity, SpecValue expected)
    {
        if (!expected.Fields.TryGetValue("value", out var text))
            return false;
        if (!double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return false;
        var ours = quantity.Kind is QuantityKind.Money or QuantityKind.Measure or QuantityKind.Age ? quantity.Stated : quantity.Value;
        var close = Math.Abs(ours - number) <= 1e-9 * Math.Max(1e-3, Math.Abs(number));
        return close && (!expected.Fields.TryGetValue("unit", out var unit) || SpecUnits.Same(quantity, unit));
    }

    private static bool Same(TimeExpression time, SpecValue expected)
    {
        if (expected.Answers.Length == 0)
            return expected.Fields.TryGetValue("timex", out var timex) && timex == time.Timex;
        return expected.Answers.Any(answer => time.Kind switch
        {
            TimeKind.Duration => Seconds(time) == answer,
            TimeKind.Time => Hour(time) == answer,
            _ => Days(time, answer) || (time.Timex == expected.Fields.GetValueOrDefault("timex") && time.Interval is null),
        });
    }

    private static string Seconds(TimeExpression time) => Math.Round((time.DurationDays ?? 0) * 86400, 3).ToString(CultureInfo.InvariantCulture);

    private static string Hour(TimeExpression time)
    {
        var parts = time.Timex[(time.Timex.IndexOf('T', StringComparison.Ordinal) + 1)..].Split(':');
        return string.Join(':', parts.Concat(["00", "00"]).Take(3));
    }

    private static bool Days(TimeExpression time, string answer)
    {
        if (time.Interval is not { } interval)
            return answer == "0001-01-01";
        var parts = answer.Split('~');
        if (parts[0] != Day(interval.Start))
            return false;
        return parts.Length == 1
            ? interval.End <= interval.Start.AddDays(1)
            : parts[1] == Day(interval.End) || parts[1] == Day(interval.End.AddDays(-1)) || parts[1] == Day(LastUnit(time, interval));
    }

    /// <summary>First day of the last unit of a range: "2014 to 2018" holds all of 2018 for us and ends where 2018 begins for them.</summary>
    private static DateTime LastUnit(TimeExpression time, TimeInterval interval)
    {
        var last = time.Timex[(time.Timex.LastIndexOf(',') + 1)..].TrimEnd(')');
        if (!time.Timex.StartsWith('('))
            return interval.End;
        return last.Contains('W', StringComparison.Ordinal) ? interval.End.AddDays(-7) : last.Length switch { 4 => interval.End.AddYears(-1), 7 => interval.End.AddMonths(-1), _ => interval.End };
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
