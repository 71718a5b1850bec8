using ClaimCheck.Text;

namespace ClaimCheck.Values;

/// <summary>Words that name a time, resolved to an interval where the publication date allows. Immutable.</summary>
public sealed record TimeExpression
{
    /// <summary>The words, preposition included only where it belongs to the meaning: "Monday", "this weekend", "in the coming weeks".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the sentence in its passage.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the head word.</summary>
    public required int Token { get; init; }

    /// <summary>What sort of time it is.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>TIMEX3 value without the publication date: <c>2025-02-03</c>, <c>XXXX-WXX-1</c>, <c>P2D</c>.</summary>
    public required string Timex { get; init; }

    /// <summary>When it is, or null where it cannot be resolved (no publication date, a set such as "every Monday").</summary>
    public TimeInterval? Interval { get; init; }

    /// <summary>
    /// The other reading of a time that names no direction ("Monday" in a sentence without tense):
    /// <see cref="Interval"/> is the one that the news convention picks.
    /// </summary>
    public TimeInterval? Alternative { get; init; }

    /// <summary>Length of a duration in days, else null.</summary>
    public double? DurationDays { get; init; }

    /// <summary>Whether the words leave the borders open: "in the coming weeks", "recently".</summary>
    public bool IsVague { get; init; }
}

/// <summary>Sorts of time expressions.</summary>
public enum TimeKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A stretch of several days: a week, month, year, season, "2019 to 2021".</summary>
    Period,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time that is not anchored: "two hours".</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,
}

/// <summary>A stretch of time, half-open, in the story's own local time.</summary>
/// <param name="Start">First instant.</param>
/// <param name="End">First instant after it.</param>
public readonly record struct TimeInterval(DateTime Start, DateTime End)
{
    /// <summary>Whether the two stretches share an instant.</summary>
    public bool Overlaps(TimeInterval other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TimeInterval other) => other.Start >= Start && other.End <= End;

    /// <summary>The whole of <paramref name="day"/>.</summary>
    public static TimeInterval OfDay(DateOnly day) =>
        new(day.ToDateTime(TimeOnly.MinValue), day == DateOnly.MaxValue ? DateTime.MaxValue : day.AddDays(1).ToDateTime(TimeOnly.MinValue));
}
