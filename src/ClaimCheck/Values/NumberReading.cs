namespace ClaimCheck.Values;

/// <summary>A number found in atoms.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Value">Its value.</param>
/// <param name="Step">Place value of its last stated figure: 100 for "1,200", 0.1 for "2.5", 100000 for "1.2 million", 1 for other whole numbers.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct NumberReading(int First, int End, double Value, double Step, NumberForm Form)
{
    /// <summary>Whether anything was read.</summary>
    public bool Success => End > First;
}

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Whole, in figures.</summary>
    Figures,

    /// <summary>In figures with decimals.</summary>
    Decimal,

    /// <summary>In words, or in figures and a magnitude word.</summary>
    Words,

    /// <summary>A part of one: "two thirds", "3/4".</summary>
    Fraction,
}
