using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>A time of day as read. Immutable.</summary>
internal readonly record struct ClockTime
{
    /// <summary>Its first atom.</summary>
    public int First { get; init; }

    /// <summary>The atom after its last.</summary>
    public int End { get; init; }

    /// <summary>0 to 24.</summary>
    public int Hour { get; init; }

    /// <summary>0 to 59.</summary>
    public int Minute { get; init; }

    /// <summary>0 to 59.</summary>
    public int Second { get; init; }

    /// <summary>Whether minutes are stated.</summary>
    public bool HasMinutes { get; init; }

    /// <summary>Whether seconds are stated.</summary>
    public bool HasSeconds { get; init; }

    /// <summary>Whether it is written with a colon, which nothing else is.</summary>
    public bool HasColon { get; init; }

    /// <summary>Whether words such as "past" mark it.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether anything was read.</summary>
    public bool Success => End > First;

    /// <summary>TIMEX3 value: T19:56:30.</summary>
    public string Timex => HasSeconds
        ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}:{Second:D2}")
        : HasMinutes ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}") : string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}");

    /// <summary>The time in the half of the day: 0 before noon, 12 after it.</summary>
    public ClockTime In(int meridiem)
    {
        if (Hour == 12)
            return this with { Hour = meridiem };
        return Hour < 12 ? this with { Hour = Hour + meridiem } : this;
    }

    /// <summary>The time in the named part of the day.</summary>
    public ClockTime During(string part)
    {
        if (Hour > 12)
            return this;
        return part switch
        {
            "morning" or "dawn" or "midnight" => In(0),
            "lunchtime" or "noon" or "midday" => this with { Hour = Hour is >= 1 and <= 4 ? Hour + 12 : Hour },
            "night" when Hour is >= 1 and <= 4 => this,
            "night" when Hour == 12 => In(0),
            _ => In(12),
        };
    }

    /// <summary>The time so many minutes later, the clock going round.</summary>
    public ClockTime Plus(int minutes)
    {
        var total = ((((Hour * 60) + Minute + minutes) % 1440) + 1440) % 1440;
        return this with { Hour = total / 60, Minute = total % 60, HasMinutes = true };
    }
}
