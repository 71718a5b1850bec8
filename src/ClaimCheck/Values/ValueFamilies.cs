namespace ClaimCheck.Values;

/// <summary>Families of values that can be read alone, so that each can be measured against a specification of its own.</summary>
[Flags]
internal enum ValueFamilies
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Plain numbers, whatever they count or measure.</summary>
    Numbers = 1,

    /// <summary>Places in an order.</summary>
    Ordinals = 2,

    /// <summary>Percentages.</summary>
    Percentages = 4,

    /// <summary>Ages.</summary>
    Ages = 8,

    /// <summary>Sums of money.</summary>
    Money = 16,

    /// <summary>Measures.</summary>
    Measures = 32,

    /// <summary>Counts, scores, fractions and factors.</summary>
    Counts = 64,

    /// <summary>Days.</summary>
    Dates = 128,

    /// <summary>Stretches of days.</summary>
    Periods = 256,

    /// <summary>Times of day.</summary>
    Times = 512,

    /// <summary>Lengths of time.</summary>
    Durations = 1024,

    /// <summary>Repeated times.</summary>
    Sets = 2048,

    /// <summary>What news copy is read for: everything, each number as what it is.</summary>
    All = Ordinals | Percentages | Ages | Money | Measures | Counts | Dates | Periods | Times | Durations | Sets,
}
