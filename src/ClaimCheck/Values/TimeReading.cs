namespace ClaimCheck.Values;

/// <summary>A time found in atoms, in both directions from the day of publication.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Kind">What sort of time it is.</param>
/// <param name="Timex">TIMEX3 value.</param>
internal sealed record TimeReading(int First, int End, TimeKind Kind, string Timex)
{
    /// <summary>The atom that carries the meaning.</summary>
    public int Head { get; init; } = First;

    /// <summary>When it is if it lies behind.</summary>
    public TimeInterval? Past { get; init; }

    /// <summary>When it is if it lies ahead.</summary>
    public TimeInterval? Future { get; init; }

    /// <summary>Length of a duration in days.</summary>
    public double? Days { get; init; }

    /// <summary>Whether its borders are open.</summary>
    public bool IsVague { get; init; }

    /// <summary>TIMEX3 value of the length in "in four years", which behind a past verb is how long it took; else null.</summary>
    public string? Lapse { get; init; }

    /// <summary>Month of a date that lacks a year, for a range that names the year or the month once.</summary>
    public DatePart Part { get; init; }

    /// <summary>The same reading for one interval in either direction.</summary>
    public TimeReading At(TimeInterval? interval) => this with { Past = interval, Future = interval };
}

/// <summary>What a date states: a number for each part stated, else 0.</summary>
/// <param name="Year">Year or 0.</param>
/// <param name="Month">Month or 0.</param>
/// <param name="Day">Day of the month or 0.</param>
internal readonly record struct DatePart(int Year, int Month, int Day);
