namespace ClaimCheck.Values;

/// <summary>
/// Words that hedge a number. "About" allows a tenth either way, "nearly" fifteen hundredths below, "just over" as much above;
/// "more than" and "at least" open the number upwards, "up to" and "fewer than" downwards.
/// </summary>
internal static class ApproximationReader
{
    /// <summary>Whether hedging words begin at <paramref name="at"/>; the number then begins at <paramref name="number"/>.</summary>
    public static bool Before(AtomSequence s, int at, out int number, out Phrase? hedge)
    {
        number = at;
        hedge = s.Match(at, PhraseTable.Approximator, out var end);
        if (hedge is null || hedge.Cells[1] != "before" || s[at].Kind != AtomKind.Word)
            return false;
        if (IsComparison(s, at))
            return false;
        number = end;
        if (s.Match(end, PhraseTable.Approximator, out var second) is { } next && next.Cells[1] == "before" && s[end].Kind == AtomKind.Word)
        {
            hedge = hedge.Cells[2] == "Exact" ? next : hedge;
            number = second;
        }

        if (s.Is(number, "the") && NumberReader.CanStart(s, number + 1))
            number++;
        return true;
    }

    /// <summary>"Six more than the 61" compares, "more than 61" hedges; "over" between numbers is a stroke.</summary>
    private static bool IsComparison(AtomSequence s, int at) =>
        (s.IsFigures(at - 1) || s.Has(at - 1, WordRole.Digit) || s.Has(at - 1, WordRole.Percent) || s.Has(at - 1, WordRole.Times)) && s[at].Lexeme!.Word is "more" or "less" or "fewer" or "over" or "under" or "higher" or "lower";

    /// <summary>The quantity with a hedge before it.</summary>
    public static QuantityReading Apply(AtomSequence s, QuantityReading core, int first, Phrase hedge)
    {
        if (core.Kind is QuantityKind.Score || s.Is(first, "over", "under") && core.Kind == QuantityKind.Fraction)
            return core;
        return Hedged(core, hedge) with { First = first };
    }

    /// <summary>The quantity with a hedge behind it: "20 or more", "20-odd", "20+".</summary>
    public static QuantityReading After(AtomSequence s, QuantityReading core)
    {
        var at = s.SkipHyphen(core.End);
        if (s.Match(at, PhraseTable.Approximator, out var end) is not { } hedge || hedge.Cells[1] != "after" || (s.IsSign(at, '+') && s.IsFigures(end) && s.IsGlued(end)))
            return core;
        if (core.Kind is QuantityKind.Ordinal or QuantityKind.Score || s.Is(at, "plus") && at == core.End)
            return core;
        return Hedged(core, hedge) with { End = end };
    }

    private static QuantityReading Hedged(QuantityReading core, Phrase hedge)
    {
        var approximation = Enum.Parse<Approximation>(hedge.Cells[2]);
        if (approximation == Approximation.Exact)
            return core;
        if (core.Approximation is Approximation.Range or Approximation.Vague)
            return Widened(core, approximation);
        var (low, high) = core.Unit == "K" ? Degrees(core, hedge) : (core.Value * hedge.First, core.Value * hedge.Second);
        if (core.Value < 0)
            (low, high) = (high, low);
        return core with { Approximation = approximation, Minimum = double.IsNaN(low) ? double.NegativeInfinity : low, Maximum = double.IsNaN(high) ? double.PositiveInfinity : high };
    }

    /// <summary>A tenth of a temperature is a tenth of the degrees as written, not of those above absolute zero.</summary>
    private static (double Low, double High) Degrees(QuantityReading core, Phrase hedge)
    {
        var degree = core.UnitName is { } name && name.Contains("fahrenheit", StringComparison.Ordinal) ? 5.0 / 9 : 1;
        var stated = Math.Abs(core.Stated) * degree;
        return (core.Value + (stated * (hedge.First - 1)), core.Value + (stated * (hedge.Second - 1)));
    }

    private static QuantityReading Widened(QuantityReading core, Approximation approximation) => approximation switch
    {
        Approximation.AtLeast => core with { Maximum = double.PositiveInfinity },
        Approximation.AtMost => core with { Minimum = double.NegativeInfinity },
        _ => core with { Minimum = core.Minimum * 0.9, Maximum = core.Maximum * 1.1 },
    };
}
