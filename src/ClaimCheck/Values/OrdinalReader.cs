namespace ClaimCheck.Values;

/// <summary>Places in an order: "11th", "twenty-first", "one hundred and twenty-fifth". "Second" as a unit of time is none.</summary>
internal static class OrdinalReader
{
    /// <summary>Reads an ordinal that begins at <paramref name="at"/>.</summary>
    public static QuantityReading? Read(AtomSequence s, int at)
    {
        if (s.IsFigures(at))
        {
            var figures = FigureReader.Read(s, at);
            var ending = figures.End;
            return figures.Form == NumberForm.Figures && s.IsGlued(ending) && (s.Is(ending, "th", "st") || s.Is(ending, "nd", "rd")) ? Make(at, ending + 1, figures.Value) : null;
        }

        if (s.Has(at, WordRole.Ordinal))
            return Single(s, at);
        var number = Cardinal(s, at);
        var next = number.Success ? s.SkipHyphen(number.End) : at;
        if (!number.Success || !s.Has(next, WordRole.Ordinal))
            return null;
        var ordinal = s.Value(next, WordRole.Ordinal);
        if (ordinal >= 100)
            return number.Value >= 1 && number.Value < ordinal || ordinal == 100 ? Make(at, next + 1, number.Value * ordinal) : null;
        var fits = ordinal < 10 ? number.Value % 10 == 0 && (number.Value % 100 >= 20 || number.Value % 100 == 0) : number.Value % 100 == 0;
        return fits && number.Value >= 20 ? Make(at, next + 1, number.Value + ordinal) : null;
    }

    private static NumberReading Cardinal(AtomSequence s, int at)
    {
        var number = WordReader.Read(s, at);
        if (!number.Success || !s.Is(number.End, "and"))
            return number;
        return s.Has(number.End + 1, WordRole.Ordinal) && number.Value >= 100 ? number with { End = number.End + 1 } : number;
    }

    private static QuantityReading? Single(AtomSequence s, int at)
    {
        if (s.Is(at, "second") && (s.Has(at - 1, WordRole.Article) && s[at + 1].Kind != AtomKind.Word || s.Is(at - 1, "per") || s.IsFigures(at - 1) || s.Has(at - 1, WordRole.Digit)))
            return null;
        if (s.IsCapital(at) && s.IsCapital(at + 1) && at > 0)
            return null;
        return Make(at, at + 1, s.Value(at, WordRole.Ordinal));
    }

    private static QuantityReading Make(int first, int end, double value) => new(first, end, QuantityKind.Ordinal, value);
}
