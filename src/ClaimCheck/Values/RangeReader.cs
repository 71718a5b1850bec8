namespace ClaimCheck.Values;

/// <summary>
/// Ranges of numbers: "10 to 20 people", "5-10 percent", "between $2 and $3 million", "five or six". "From 10 to 20" states a
/// change as often as a range and stays two numbers.
/// </summary>
internal static class RangeReader
{
    /// <summary>A range whose first number carries no unit of its own.</summary>
    public static QuantityReading? Read(AtomSequence s, NumberReading first, ValueFamilies families)
    {
        var next = Joint(s, first.First, first.End);
        if (next == first.End || first.Form == NumberForm.Fraction)
            return null;
        var second = NumberReader.Read(s, next);
        if (!second.Success || second.Value <= first.Value || second.Form == NumberForm.Fraction || NameNumbers.Contains(s, first) && !s.IsHyphen(first.End))
            return null;
        if (ClockParser.Meridiem(s, second.End, false, out _) >= 0)
            return null;
        var scale = first.Value < 1000 && second.Form == NumberForm.Words && s.IsFigures(first.First) && second.Value >= 1000 ? Scale(s, second) : 1;
        var (low, high) = (first.Value * scale, second.Value);
        if (low >= high)
            return null;
        var unit = (families.HasFlag(ValueFamilies.Percentages) ? MeasureReader.Percentage(s, second) : null)
            ?? (families.HasFlag(ValueFamilies.Money) ? MoneyReader.NumberFirst(s, second) : null)
            ?? (families.HasFlag(ValueFamilies.Measures) ? MeasureReader.Measure(s, second) : null);
        if (unit is null && (!families.HasFlag(ValueFamilies.Counts) || ScoreReader.Read(s, first) is not null || NameNumbers.Contains(s, second)))
            return null;
        var factor = unit is null || unit.Stated == 0 ? 1 : unit.Value / unit.Stated;
        return Between(s, unit ?? QuantityReading.Of(second, QuantityKind.Count), first.First, low * factor, high * factor, scale == 1 ? first.Step * factor : 0);
    }

    /// <summary>A range whose first number has its unit: "$2 to $3", "5% to 10%".</summary>
    public static QuantityReading Extend(AtomSequence s, QuantityReading first, ValueFamilies families)
    {
        var next = Joint(s, first.First, first.End);
        if (next == first.End)
            return first;
        var number = first.Kind == QuantityKind.Money ? default : NumberReader.Read(s, next);
        var second = first.Kind switch
        {
            QuantityKind.Money => MoneyReader.Read(s, next),
            QuantityKind.Measure when number.Success => MeasureReader.Measure(s, number),
            QuantityKind.Percentage when number.Success => MeasureReader.Percentage(s, number),
            _ => null,
        };
        if (second is null || second.Unit != first.Unit || second.Kind != first.Kind || !families.HasFlag(ValueFamilies.Counts))
            return first;
        var low = first.Value < 1000 && second.Value >= 1e6 ? first.Value * Scale(second.Value) : first.Value;
        return low < second.Value ? Between(s, second, first.First, low, second.Value, first.Step) : first;
    }

    private static QuantityReading Between(AtomSequence s, QuantityReading last, int first, double low, double high, double step)
    {
        var start = s.Is(first - 1, "between") ? first - 1 : first;
        return last with
        {
            First = start,
            CoreFirst = start,
            Head = first,
            Value = (low + high) / 2,
            Stated = (low + high) / 2,
            Other = high,
            Minimum = low,
            Maximum = high,
            Step = step,
            Approximation = Approximation.Range,
        };
    }

    private static int Joint(AtomSequence s, int first, int end)
    {
        if (s.Is(first - 1, "between"))
            return s.Is(end, "and") ? end + 1 : end;
        if (s.Is(first - 1, "from") || s.Is(end, "to") && IsChange(s, first - 1))
            return end;
        if (s.Is(end, "to", "or") && (s.IsFigures(end + 1) || s[end + 1].Lexeme is not null))
            return end + 1;
        return s.IsHyphen(end) && s[end].Spaced == s[end + 1].Spaced && (s.IsFigures(end + 1) || s[end + 1].Lexeme is not null) ? end + 1 : end;
    }

    /// <summary>"rose 10 percent to 20", "up by £104m to £1.84bn".</summary>
    private static bool IsChange(AtomSequence s, int before)
    {
        if (s.Match(before, PhraseTable.Approximator, out _) is not null || s[before].Kind == AtomKind.Sign)
            before--;
        return s.Has(before, WordRole.ChangeWord);
    }

    private static double Scale(AtomSequence s, NumberReading second) =>
        s.Has(second.End - 1, WordRole.Magnitude) ? s.Value(second.End - 1, WordRole.Magnitude) : 1;

    private static double Scale(double value) => value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6;
}
