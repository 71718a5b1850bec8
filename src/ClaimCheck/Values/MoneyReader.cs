namespace ClaimCheck.Values;

/// <summary>
/// Sums of money: "$75 million", "US$5bn", "420 million Finnish markka", "50 cents", "3 dollars 50 cents", "USD 200", "20 MUSD".
/// </summary>
internal static class MoneyReader
{
    /// <summary>Reads a sum that begins at <paramref name="at"/>.</summary>
    public static QuantityReading? Read(AtomSequence s, int at)
    {
        if (s.Match(at, PhraseTable.Currency, out var end) is { } phrase && phrase.Cells[1] is "sign" or "code" or "million-code" or "minor" && SignFirst(s, at, end, phrase) is { } sum)
            return sum;
        if (!NumberReader.CanStart(s, at))
            return null;
        var number = NumberReader.Read(s, at);
        return number.Success ? NumberFirst(s, number) : null;
    }

    /// <summary>The sum whose number has been read already.</summary>
    public static QuantityReading? NumberFirst(AtomSequence s, NumberReading number)
    {
        if (s.IsHyphen(number.First - 1) && s.Is(number.First - 2, "multi"))
            return null;
        var at = s.SkipHyphen(number.End);
        if (s.Match(at, PhraseTable.Currency, out var end) is not { } phrase)
            return null;
        var place = phrase.Cells[1];
        if (place == "sign" && (phrase.Parts.Length > 1 || !EndsWithSign(s, at, end)))
            return null;
        if (place is "name" && IsWeak(s, at, end, number))
            return null;
        if ((place is "code" && !IsCode(s, at)) || (s.Is(at, "p") && (!s.IsGlued(at) || s.IsCapital(at) || s.IsGlued(end))))
            return null;
        if (place == "code" && s.Has(end, WordRole.Magnitude))
            return Sum(number with { End = end + 1, Value = number.Value * s.Value(end, WordRole.Magnitude) }, end + 1, phrase);
        var reading = Sum(number, end, phrase);
        return place == "minor" ? reading : AddMinor(s, reading, phrase);
    }

    private static bool EndsWithSign(AtomSequence s, int at, int end) => !s.IsFigures(end) || !s.IsGlued(end) || s[at].Spaced is false && s[end].Spaced;

    private static QuantityReading? SignFirst(AtomSequence s, int at, int end, Phrase phrase)
    {
        var place = phrase.Cells[1];
        if (place is "code" or "million-code" or "minor" && (!IsCode(s, at) || s.IsFigures(at - 1)))
            return null;
        if (place == "minor" && s.Is(at, "sen") is false)
            return null;
        if (phrase.Parts.Length > 1 && phrase.Parts[0].Length == 1 && !(s.IsCapital(at) && s.IsGlued(at + 1)) && !(s.Is(at, "c") && s[at + 1].Spaced))
            return null;
        var number = NumberReader.Read(s, end, place == "sign");
        if (!number.Success || (place is "code" or "million-code" && number.Form == NumberForm.Words && !s.IsFigures(end)) || place == "code" && Trails(s, number))
            return null;
        var reading = Sum(number, number.End, phrase) with { First = at, CoreFirst = at };
        return Cents(s, reading, number, phrase);
    }

    /// <summary>Whether the number belongs to the next currency rather than to the code before it.</summary>
    private static bool Trails(AtomSequence s, NumberReading number) =>
        s.Match(number.End, PhraseTable.Currency, out _) is { } next && next.Cells[1] is "name" or "code";

    private static QuantityReading Cents(AtomSequence s, QuantityReading reading, NumberReading number, Phrase phrase) =>
        phrase.Cells[1] == "sign" && s.Is(number.End, "and") && s.Has(number.End + 1, WordRole.Tens) && number.Form == NumberForm.Figures && !s.Has(number.End + 2, WordRole.TimeUnits)
            ? reading with { End = number.End + 2, CoreEnd = number.End + 2, Value = reading.Value + (s.Value(number.End + 1, WordRole.Tens) / 100), Stated = reading.Stated + (s.Value(number.End + 1, WordRole.Tens) / 100) }
            : reading;

    private static QuantityReading Sum(NumberReading number, int end, Phrase phrase)
    {
        var factor = phrase.First;
        return new QuantityReading(number.First, end, QuantityKind.Money, number.Value * factor)
        {
            Head = number.First,
            Unit = phrase.Cells[2],
            UnitName = phrase.Cells[0],
            Stated = phrase.Cells[1] == "million-code" ? number.Value * factor : number.Value,
            Step = number.Step * factor,
        };
    }

    /// <summary>"3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50".</summary>
    private static QuantityReading AddMinor(AtomSequence s, QuantityReading reading, Phrase phrase)
    {
        var at = s.Is(reading.End, "and") ? reading.End + 1 : reading.End;
        if (!NumberReader.CanStart(s, at) || s.IsSign(at, '.') || NumberReader.Read(s, at) is not { Success: true, Value: >= 1 and < 100 } small || small.Form is NumberForm.Decimal or NumberForm.Fraction)
            return reading;
        if (s.Match(small.End, PhraseTable.Currency, out var end) is { } minor)
            return minor.Cells[1] == "minor" ? reading.Plus(small.Value / 100, end) : reading;
        var closed = s[small.End].Kind is AtomKind.None or AtomKind.Sign || s.Is(small.End, "more");
        return closed && phrase.Cells[1] is "name" or "code" && !s.Has(small.End, WordRole.Percent) && !s.IsHyphen(small.End) ? reading.Plus(small.Value / 100, small.End) : reading;
    }

    private static bool IsCode(AtomSequence s, int at) => s.IsCapital(at) || s.Chars(at).Length > 2 && s.Chars(at) is not "all" and not "try" and not "cop" and not "pen";

    /// <summary>"won", "real", "mark", "pound" are common words: with a large number they are money.</summary>
    private static bool IsWeak(AtomSequence s, int at, int end, NumberReading number)
    {
        if (end > at + 1)
            return false;
        if (s.Is(at, "won", "real") || s.Is(at, "mark", "marks") || s.Is(at, "rand", "sterling"))
            return Math.Abs(number.Value) < 100;
        return s.Is(at, "bucks", "buck") && s.IsCapital(at);
    }
}
