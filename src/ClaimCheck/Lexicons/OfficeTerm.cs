namespace ClaimCheck.Lexicons;

/// <summary>One row of an office table: a person's stay in an office. Immutable.</summary>
public sealed record OfficeTerm
{
    /// <summary>Name as the table gives it.</summary>
    public required string Person { get; init; }

    /// <summary>Normalised office with its jurisdiction: <c>us-fl/senator</c>.</summary>
    public required string Office { get; init; }

    /// <summary>First day in office.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Day on which the office was left, or null when the table does not know of one.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Day on which a running term is planned to end; never proof that it did.</summary>
    public DateOnly? ScheduledEnd { get; init; }

    /// <summary>Last day for which the table vouches where <see cref="End"/> is null; null means that it vouches without limit (a house table).</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Table that holds the row.</summary>
    public required string Source { get; init; }

    /// <summary>Line of the row in its table, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Identifier of the person in the table, or null.</summary>
    internal string? Key { get; init; }

    /// <summary>Another name of the person, or null.</summary>
    internal string? Alias { get; init; }

    /// <summary>Sex of the person, <c>m</c> or <c>f</c>, or <c>\0</c>.</summary>
    internal char Gender { get; init; }

    /// <summary>Whether the table holds all earlier stays of the person too.</summary>
    internal bool CoversEarlier { get; init; }

    /// <summary>The row in words: <c>Marco Rubio, us/secretary-of-state, 2025-01-21 – (as of 2025-01-21)</c>.</summary>
    public override string ToString()
    {
        var end = End is { } left ? Day(left) : AsOf is { } day ? "(as of " + Day(day) + ")" : "today";
        return $"{Person}, {Office}, {Day(Start)} – {end}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What an office table says to a question.</summary>
public enum OfficeAnswerKind
{
    /// <summary>The table does not reach that far.</summary>
    Unknown,

    /// <summary>Yes, by the row given.</summary>
    Yes,

    /// <summary>No, by the row given.</summary>
    No,
}

/// <summary>An answer with the row that it rests on.</summary>
/// <param name="Kind">Yes, no or unknown.</param>
/// <param name="Term">The row; for <see cref="OfficeAnswerKind.Unknown"/> the nearest one, or null.</param>
/// <param name="AsOf">Where unknown: the last day for which that row vouches, or null.</param>
public readonly record struct OfficeAnswer(OfficeAnswerKind Kind, OfficeTerm? Term, DateOnly? AsOf);
