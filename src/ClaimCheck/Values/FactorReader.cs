namespace ClaimCheck.Values;

/// <summary>Factors: "twice", "threefold", "3-fold", "three times as many", "doubled".</summary>
internal static class FactorReader
{
    /// <summary>Reads a factor that is one word.</summary>
    public static QuantityReading? Read(AtomSequence s, int at)
    {
        if (s.Has(at, WordRole.FactorVerb) && (s.Is(at - 1, "a", "the") is false || !s.Is(at, "double", "triple")))
            return new QuantityReading(at, at + 1, QuantityKind.Factor, s.Value(at, WordRole.FactorVerb));
        if (!s.Has(at, WordRole.Factor) || s[at].Lexeme!.Word is "once" or "thrice" || s.Has(at + 1, WordRole.Article) || s.Is(at, "twice") && !s.Is(at + 1, "as", "the"))
            return null;
        return new QuantityReading(at, at + 1, QuantityKind.Factor, s.Value(at, WordRole.Factor));
    }

    /// <summary>"3-fold", "three times as many" behind a number.</summary>
    public static QuantityReading? Behind(AtomSequence s, NumberReading number)
    {
        var at = s.SkipHyphen(number.End);
        if (s.Has(at, WordRole.Fold))
            return new QuantityReading(number.First, at + 1, QuantityKind.Factor, number.Value);
        var compared = s.Has(at, WordRole.Times) && (s.Is(at + 1, "as", "more") || s.Is(at + 1, "higher", "larger") || s.Is(at + 1, "the", "greater") || s.Is(at + 1, "bigger", "faster"));
        return compared ? new QuantityReading(number.First, at + 1, QuantityKind.Factor, number.Value) : null;
    }
}
