namespace ClaimCheck.Values;

/// <summary>Numbers in figures: groups of thousands, decimals, fractions with a stroke; no sign and no magnitude.</summary>
internal static class FigureReader
{
    /// <summary>Reads the figures at <paramref name="at"/>.</summary>
    public static NumberReading Read(AtomSequence s, int at)
    {
        if (s.IsSign(at, '.') && s.IsFigures(at + 1) && s.IsGlued(at + 1) && !(s.IsFigures(at - 1) && s.IsGlued(at)))
            return Decimals(s, at, at, 0);
        if (!s.IsFigures(at))
            return default;
        var value = s[at].Number;
        var end = Groups(s, at, ref value);
        var dotted = s.IsGlued(at) && at > 0 && (s.IsSign(at - 1, '.') || s.IsSign(at - 1, ','));
        if (!dotted && IsDecimalPoint(s, end, '.') && !IsDecimalPoint(s, end + 2, '.'))
            return Decimals(s, at, end, value);
        if (!dotted && end == at + 1 && IsDecimalPoint(s, end, ',') && s[end + 1].Length <= 2 && !IsDecimalPoint(s, end + 2, ','))
            return Decimals(s, at, end, value);
        if (end == at + 1 && Stroke(s, at, 0, at) is { Success: true } fraction)
            return fraction;
        if (end == at + 1 && s.IsFigures(end) && s[end].Spaced && Stroke(s, end, value, at) is { Success: true } mixed)
            return mixed;
        if (s.Has(end, WordRole.FractionSign))
            return new NumberReading(at, end + 1, value + s.Value(end, WordRole.FractionSign), 0, NumberForm.Fraction);
        return new NumberReading(at, end, value, StepOf(value), NumberForm.Figures);
    }

    /// <summary>Place value of the last figure of <paramref name="value"/> that is not nought; 1 below a hundred.</summary>
    public static double StepOf(double value)
    {
        if (value < 100 || value > 1e15)
            return 1;
        double step = 1;
        while (value % (step * 10) == 0)
            step *= 10;
        return step;
    }

    private static bool IsDecimalPoint(AtomSequence s, int at, char point) =>
        s.IsSign(at, point) && s.IsGlued(at) && s.IsFigures(at + 1) && s.IsGlued(at + 1);

    private static NumberReading Decimals(AtomSequence s, int first, int point, double whole)
    {
        var figures = s[point + 1];
        var scale = Math.Pow(10, Math.Min(figures.Length, 300));
        return new NumberReading(first, point + 2, ((whole * scale) + figures.Number) / scale, 1 / scale, NumberForm.Decimal);
    }

    private static int Groups(AtomSequence s, int at, ref double value)
    {
        if (s[at].Length > 3)
            return at + 1;
        var end = at + 1;
        while (IsDecimalPoint(s, end, ','))
            end += 2;
        if (end > at + 1 && AreGroups(s, at, end))
        {
            for (var i = at + 2; i < end; i += 2)
                value = (value * (s[i].Length == 2 ? 100 : 1000)) + s[i].Number;
            return end;
        }

        return SpacedGroups(s, at, ref value);
    }

    private static bool AreGroups(AtomSequence s, int at, int end)
    {
        var indian = s[at].Length <= 2 && s[end - 1].Length == 3;
        var western = true;
        for (var i = at + 2; i < end; i += 2)
        {
            western &= s[i].Length == 3;
            indian &= i == end - 1 || s[i].Length == 2;
        }

        return western || indian;
    }

    private static int SpacedGroups(AtomSequence s, int at, ref double value)
    {
        var end = at + 1;
        var total = value;
        while (s.IsFigures(end) && s[end].Spaced && s[end].Length == 3 && s[end].Start == s[end - 1].End + 1)
        {
            total = (total * 1000) + s[end].Number;
            end++;
        }

        if (end < at + 3 || (s.IsFigures(end) && !s[end].Spaced))
            return at + 1;
        value = total;
        return end;
    }

    private static NumberReading Stroke(AtomSequence s, int at, double whole, int first)
    {
        if (!s.IsSign(at + 1, '/') || !s.IsGlued(at + 1) || !s.IsFigures(at + 2) || !s.IsGlued(at + 2) || (s.IsSign(at + 3, '/') && s.IsGlued(at + 3)))
            return default;
        var (part, of) = (s[at].Number, s[at + 2].Number);
        return of is >= 2 and <= 16 or 100 && part < of
            ? new NumberReading(first, at + 3, whole + (part / of), 0, NumberForm.Fraction)
            : default;
    }
}
