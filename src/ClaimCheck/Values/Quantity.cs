using ClaimCheck.Text;

namespace ClaimCheck.Values;

/// <summary>A number in a text with what it measures, normalised so that two wordings can be compared. Immutable.</summary>
public sealed record Quantity
{
    /// <summary>The words of the value, approximator and unit included: "about 1,200 people" gives "about 1,200".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of the sentence in its passage.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the word that carries the number.</summary>
    public required int Token { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>The stated number in <see cref="Unit"/>s: 1.2 million gives 1200000; the middle of a range.</summary>
    public required double Value { get; init; }

    /// <summary>Smallest number that the words allow; equals <see cref="Value"/> when exact, negative infinity for "at most".</summary>
    public required double Minimum { get; init; }

    /// <summary>Largest number that the words allow; equals <see cref="Value"/> when exact, positive infinity for "at least".</summary>
    public required double Maximum { get; init; }

    /// <summary>How the words hedge the number.</summary>
    public required Approximation Approximation { get; init; }

    /// <summary>Canonical unit: an ISO 4217 code for money, "%" for shares, "pp" for points, an SI-like base unit ("m", "kg", "s") for measures, null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>Lemma of the head noun that is counted or measured ("people", "vote"), or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Index of the word that <see cref="Counted"/> is read from, or -1.</summary>
    public int CountedToken { get; init; } = -1;

    /// <summary>The words of the value without what hedges it: "about 1,200" gives "1,200".</summary>
    public TextSpan CoreSpan { get; init; }

    /// <summary>The upper end of a range and the second number of a score or tally, else null.</summary>
    public double? Other { get; init; }

    /// <summary>The number as written, before conversion: "5 miles" gives 5 where <see cref="Value"/> is in metres.</summary>
    public double Stated { get; init; }

    /// <summary>The unit as named, singular, or the currency's wording, or null.</summary>
    public string? UnitName { get; init; }

    /// <summary>
    /// Place value of the last figure that is stated, in the unit of <see cref="Value"/>: 100 for "1,200", 100,000 for "1.2 million",
    /// 1 for "12", 0 where it cannot be told. Two exact numbers that differ by less than half the coarser step may be one number rounded.
    /// </summary>
    public double Step { get; init; }

    /// <summary>Whether it counts part of a larger number: "two of the 12", "another five", "three more".</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the words fix one number.</summary>
    public bool IsExact => Approximation == Approximation.Exact;
}

/// <summary>Sorts of numbers.</summary>
public enum QuantityKind
{
    /// <summary>So many things or persons.</summary>
    Count,

    /// <summary>A place in an order: "third".</summary>
    Ordinal,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share in per cent.</summary>
    Percentage,

    /// <summary>A difference of shares in percentage points.</summary>
    PercentagePoints,

    /// <summary>A length, mass, temperature or another physical measure.</summary>
    Measure,

    /// <summary>A person's age in years.</summary>
    Age,

    /// <summary>A score of a game or a tally of votes: "3-1", "52-48"; <see cref="Quantity.Value"/> is the first number.</summary>
    Score,

    /// <summary>A fraction: "two thirds", "half".</summary>
    Fraction,

    /// <summary>A factor: "doubled", "three times".</summary>
    Factor,
}

/// <summary>How words hedge a number.</summary>
public enum Approximation
{
    /// <summary>Not hedged.</summary>
    Exact,

    /// <summary>"About", "nearly", "some", "around".</summary>
    About,

    /// <summary>"At least", "more than", "over".</summary>
    AtLeast,

    /// <summary>"Up to", "at most", "fewer than", "under".</summary>
    AtMost,

    /// <summary>"Between 10 and 20", "10-20".</summary>
    Range,

    /// <summary>"Dozens", "hundreds", "several".</summary>
    Vague,
}
