namespace ClaimCheck.Values;

/// <summary>Parts of one: "two thirds", "half", "a quarter of", "one in five", "two out of three", and tails such as "and a half".</summary>
internal static class FractionReader
{
    /// <summary>Reads a fraction in words at <paramref name="at"/>.</summary>
    public static NumberReading Read(AtomSequence s, int at)
    {
        if (s.Is(at, "half") || s.Is(at, "quarter") && s.Has(at + 1, WordRole.Magnitude))
            return Make(s, at, at + 1, 1 / s.Value(at, WordRole.Denominator));
        if (s.Has(at, WordRole.Article))
            return WithArticle(s, at);
        var numerator = WordReader.Read(s, at);
        if (!numerator.Success)
            return default;
        if (Over(s, numerator) is { Success: true } over)
            return over;
        var next = s.SkipHyphen(numerator.End);
        if (s.Has(next, WordRole.Denominators))
            return Make(s, at, next + 1, numerator.Value / s.Value(next, WordRole.Denominators));
        if (numerator.Value == 1 && s.Has(next, WordRole.Denominator))
            return Make(s, at, next + 1, 1 / s.Value(next, WordRole.Denominator));
        if (numerator.Value == 1 && s.Has(next, WordRole.Tens) && s.Has(s.SkipHyphen(next + 1), WordRole.Denominator))
            return Make(s, at, s.SkipHyphen(next + 1) + 1, 1 / (s.Value(next, WordRole.Tens) + s.Value(s.SkipHyphen(next + 1), WordRole.Denominator)));
        return default;
    }

    /// <summary>Adds "and a half", "and three fifths", and a magnitude behind them, to a whole number.</summary>
    public static NumberReading Append(AtomSequence s, NumberReading number)
    {
        if (Over(s, number) is { Success: true } over)
            return over;
        var and = s.SkipHyphen(number.End);
        if (!s.Is(and, "and") || number.Form is NumberForm.Decimal or NumberForm.Fraction)
            return number;
        var tail = Tail(s, s.SkipHyphen(and + 1));
        if (!tail.Success)
            return number;
        var value = number.Value + (number.Value >= 1000 && tail.Value < 1 && IsRound(number.Value) ? tail.Value * Unit(number.Value) : tail.Value);
        var end = tail.End;
        if (s.Has(end, WordRole.Magnitude))
        {
            var magnitude = s.Value(end, WordRole.Magnitude);
            value = number.Value >= magnitude ? number.Value + (tail.Value * magnitude) : (number.Value + tail.Value) * magnitude;
            end++;
        }

        return new NumberReading(number.First, end, value, 0, NumberForm.Words);
    }

    private static NumberReading Tail(AtomSequence s, int at)
    {
        if (s.Is(at, "half"))
            return Make(s, at, at + 1, 0.5);
        var part = s.Has(at, WordRole.Article) ? s.SkipHyphen(at + 1) : -1;
        if (s.Has(part, WordRole.Denominator) && !s.Has(part, WordRole.Magnitude))
            return Make(s, at, part + 1, 1 / s.Value(part, WordRole.Denominator));
        var fraction = Read(s, at);
        return fraction.Value < 1 ? fraction : default;
    }

    private static NumberReading WithArticle(AtomSequence s, int at)
    {
        var next = at + 1;
        if (!s.Has(next, WordRole.Denominator))
            return default;
        var after = next + 1;
        var bare = s.Is(next, "half") || s.Is(after, "of") || s.Has(after, WordRole.Magnitude) || (s[after].Kind != AtomKind.Word && !s.IsHyphen(after))
            || (s[after].Kind == AtomKind.Word && s.Token(after).Tag is not (Syntax.UniversalTag.Noun or Syntax.UniversalTag.ProperNoun or Syntax.UniversalTag.Adjective or Syntax.UniversalTag.Numeral));
        return bare && !s.Has(after, WordRole.TimeUnit) && !s.Has(after, WordRole.TimeUnits)
            ? Make(s, at, after, 1 / s.Value(next, WordRole.Denominator))
            : default;
    }

    /// <summary>"one in five", "two out of three", "one over twenty".</summary>
    private static NumberReading Over(AtomSequence s, NumberReading number)
    {
        var at = number.End;
        var outOf = s.Is(at, "out") && s.Is(at + 1, "of");
        var over = s.Is(at, "over");
        if (!outOf && !over && !(s.Is(at, "in") && (number.Value == 1 || s.Is(at + 1, "ten", "10") || s.Is(at + 1, "100"))))
            return default;
        var of = Whole(s, outOf ? at + 2 : at + 1);
        if (!of.Success || of.Value < 2 || (number.Value >= of.Value && !over) || (over && s[of.End].Kind == AtomKind.Word))
            return default;
        return IsYearOrUnit(s, of) ? default : Make(s, number.First, of.End, number.Value / of.Value);
    }

    private static NumberReading Whole(AtomSequence s, int at)
    {
        var figures = FigureReader.Read(s, at);
        return figures.Success ? figures : WordReader.Read(s, at);
    }

    private static bool IsYearOrUnit(AtomSequence s, NumberReading of) =>
        of.Value is >= 1900 and <= 2100 || s.Has(of.End, WordRole.TimeUnits) || s.Has(of.End, WordRole.TimeUnit);

    private static bool IsRound(double value) => value % 1000 == 0;

    private static double Unit(double value) => value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000;

    private static NumberReading Make(AtomSequence s, int first, int end, double value) =>
        end <= s.Count ? new NumberReading(first, end, value, 0, NumberForm.Fraction) : default;
}
