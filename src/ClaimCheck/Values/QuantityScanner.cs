namespace ClaimCheck.Values;

/// <summary>Reads the number that begins at a place: approximators, the number as what it is, and what follows it.</summary>
internal sealed class QuantityScanner(ValueFamilies families)
{
    /// <summary>The quantity that begins at <paramref name="at"/>, or null.</summary>
    public QuantityReading? Read(AtomSequence s, int at)
    {
        if (families.HasFlag(ValueFamilies.Numbers))
            return Plain(s, at);
        if (!ApproximationReader.Before(s, at, out var numberAt, out var hedge))
            return Core(s, at) is { } bare ? ApproximationReader.After(s, bare) : null;
        return Core(s, numberAt) is { } core && core.Kind != QuantityKind.Ordinal ? ApproximationReader.Apply(s, core, at, hedge!) : null;
    }

    private QuantityReading? Plain(AtomSequence s, int at)
    {
        if (!NumberReader.CanStart(s, at))
            return null;
        var number = NumberReader.Read(s, at);
        return number.Success && !PlainNumbers.IsNone(s, number) ? QuantityReading.Of(number, QuantityKind.Count) : null;
    }

    private QuantityReading? Core(AtomSequence s, int at)
    {
        var atom = s[at];
        if (atom.Kind == AtomKind.None || (atom.Kind != AtomKind.Figures && atom.Lexeme is null && !s.IsSign(at, '.') && !s.IsHyphen(at)))
            return null;
        if (Wants(ValueFamilies.Ages) && AgeReader.Read(s, at) is { } age)
            return age;
        var money = Wants(ValueFamilies.Money) ? MoneyReader.Read(s, at) : null;
        if (money is not null && s.Match(at, PhraseTable.Currency, out _) is not null && !s.IsFigures(at))
            return RangeReader.Extend(s, money, families);
        if (Wants(ValueFamilies.Ordinals) && OrdinalReader.Read(s, at) is { } ordinal)
            return ordinal;
        if (Wants(ValueFamilies.Counts) && (VagueCountReader.Read(s, at) ?? FactorReader.Read(s, at)) is { } open)
            return open;
        if (!NumberReader.CanStart(s, at))
            return money;
        var number = NumberReader.Read(s, at);
        if (number.Success && s.IsFigures(number.First) && NameNumbers.IsInLink(s, number.First))
            return null;
        return number.Success ? Typed(s, number, money) : money;
    }

    private QuantityReading? Typed(AtomSequence s, NumberReading number, QuantityReading? money)
    {
        if (Wants(ValueFamilies.Percentages) && MeasureReader.Percentage(s, number) is { } share)
            return RangeReader.Extend(s, share, families);
        var measure = Wants(ValueFamilies.Measures) ? MeasureReader.Measure(s, number) : null;
        if (measure is not null && money is not null)
            return number.Value >= 1000 && number.Form == NumberForm.Words ? money : measure;
        if ((money ?? measure) is { } united)
            return RangeReader.Extend(s, united, families);
        if (RangeReader.Read(s, number, families) is { } range)
            return range;
        if (!Wants(ValueFamilies.Counts))
            return null;
        return ScoreReader.Read(s, number) ?? FactorReader.Behind(s, number) ?? CountReader.Read(s, number);
    }

    private bool Wants(ValueFamilies family) => families.HasFlag(family);
}
