namespace ClaimCheck.Values;

/// <summary>Percentages and measures: what follows a number decides. Measures are converted to a base unit ("m", "kg", "m/s" …).</summary>
internal static class MeasureReader
{
    /// <summary>"20%", "20 percent", "per cent", "percentage points", "two points" behind a percentage are the caller's.</summary>
    public static QuantityReading? Percentage(AtomSequence s, NumberReading number)
    {
        var at = s.SkipHyphen(number.End);
        var end = s.Has(at, WordRole.Percent) ? at + 1 : s.Is(at, "per") && s.Is(at + 1, "cent") ? at + 2 : 0;
        if (end == 0)
            return null;
        var pointAt = s.SkipHyphen(end);
        var points = s.Has(pointAt, WordRole.PointNoun);
        return new QuantityReading(number.First, points ? pointAt + 1 : end, points ? QuantityKind.PercentagePoints : QuantityKind.Percentage, number.Value)
        {
            Unit = points ? "pp" : "%",
            Step = number.Step,
        };
    }

    /// <summary>The measure whose number has been read.</summary>
    public static QuantityReading? Measure(AtomSequence s, NumberReading number)
    {
        if (Unit(s, number, number.End, out var end) is not { } unit || NameNumbers.FollowsLetters(s, number.First))
            return null;
        var reading = Build(number, end, unit);
        return unit.Cells[4] == "foot" ? AddInches(s, reading) : reading;
    }

    private static QuantityReading Build(NumberReading number, int end, Phrase unit) =>
        new(number.First, end, QuantityKind.Measure, (number.Value * unit.First) + unit.Second)
        {
            Unit = unit.Cells[1],
            UnitName = unit.Cells[4],
            Stated = number.Value,
            Step = number.Step * unit.First,
        };

    private static Phrase? Unit(AtomSequence s, NumberReading number, int at, out int end)
    {
        var unitAt = s.SkipHyphen(at);
        var bracket = unitAt == at && (s.IsSign(at, '(') || s.IsSign(at, '[') || s.IsSign(at, '{') || s.IsSign(at, '<'));
        if (bracket)
            unitAt++;
        if (s.Match(unitAt, PhraseTable.Unit, out end) is not { } unit || !Fits(s, number, at, unitAt, end))
            return null;
        if (bracket)
        {
            if (s[end].Kind != AtomKind.Sign)
                return null;
            end++;
        }

        return unit;
    }

    /// <summary>Short units are also words and letters: "in" stands for inches only glued or behind feet, "m" is no "M".</summary>
    private static bool Fits(AtomSequence s, NumberReading number, int at, int unitAt, int end)
    {
        if (s.IsGlued(end) && (s[end].Kind == AtomKind.Figures || s[end].Kind == AtomKind.Word && s[end - 1].Kind == AtomKind.Word))
            return false;
        var glued = s.IsGlued(unitAt);
        if (end == unitAt + 1 && s[unitAt].Kind == AtomKind.Word)
        {
            var length = s[unitAt].Length;
            if (s.Is(unitAt, "in"))
                return glued && unitAt == at && !s.IsHyphen(unitAt - 1);
            if (s.Is(unitAt, "c", "f"))
                return glued && unitAt == at && s.IsCapital(unitAt);
            if (length == 1)
                return !s.IsCapital(unitAt) && number.Form != NumberForm.Words && (glued ? unitAt == at : s.Is(unitAt, "m", "g") || s.Is(unitAt, "l"));
            if (s.Is(unitAt, "pm"))
                return !glued && number.Value > 12;
            if (s.Is(unitAt, "cup", "cups"))
                return number.Form == NumberForm.Fraction;
            if (s.Is(unitAt, "turn", "turns"))
                return number.Form == NumberForm.Fraction || s.Is(number.First - 1, "rotate");
            return !s.Is(unitAt, "degree", "degrees") || !s.Is(end, "below", "above");
        }

        return !s.IsSign(unitAt, '"') || s.Is(end, "long", "tall") || s.Is(end, "wide", "high");
    }

    /// <summary>"5 feet 2 inches", "12 ft 2 in", "6-foot-4".</summary>
    private static QuantityReading AddInches(AtomSequence s, QuantityReading feet)
    {
        var at = s.Is(feet.End, "and") ? feet.End + 1 : s.SkipHyphen(feet.End);
        var number = NumberReader.Read(s, at);
        if (!number.Success || number.Value is <= 0 or >= 12)
            return feet;
        var inchAt = s.SkipHyphen(number.End);
        if (s.Is(inchAt, "inches", "inch") || s.Is(inchAt, "in"))
            return (feet.Plus(number.Value * 0.0254, inchAt + 1)) with { Stated = feet.Stated + (number.Value / 12) };
        return s.IsHyphen(feet.End) && s.IsFigures(at) ? feet.Plus(number.Value * 0.0254, number.End) with { Stated = feet.Stated + (number.Value / 12) } : feet;
    }
}
