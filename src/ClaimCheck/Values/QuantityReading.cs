namespace ClaimCheck.Values;

/// <summary>A number found in atoms with what it measures.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Value">The stated number, in units.</param>
internal sealed record QuantityReading(int First, int End, QuantityKind Kind, double Value)
{
    /// <summary>The atom that carries the number.</summary>
    public int Head { get; init; } = First;

    /// <summary>First atom without approximators.</summary>
    public int CoreFirst { get; init; } = First;

    /// <summary>Atom after the last without approximators.</summary>
    public int CoreEnd { get; init; } = End;

    /// <summary>The other end of a range or score.</summary>
    public double? Other { get; init; }

    /// <summary>Canonical unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit as named: "mile", "cent".</summary>
    public string? UnitName { get; init; }

    /// <summary>The number as named, before conversion.</summary>
    public double Stated { get; init; } = Value;

    /// <summary>Place value of the last stated figure, in units.</summary>
    public double Step { get; init; }

    /// <summary>How the words hedge it.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Smallest number allowed.</summary>
    public double Minimum { get; init; } = Value;

    /// <summary>Largest number allowed.</summary>
    public double Maximum { get; init; } = Value;

    /// <summary>The atom of the noun that is counted, or -1.</summary>
    public int Counted { get; init; } = -1;

    /// <summary>Whether it is a share of a larger number: "two of the 12", "another five".</summary>
    public bool IsPart { get; init; }

    /// <summary>The reading made from a number alone.</summary>
    public static QuantityReading Of(NumberReading number, QuantityKind kind) =>
        new(number.First, number.End, kind, number.Value) { Step = number.Step };
}
