namespace ClaimCheck.Values;

/// <summary>
/// Ages: "34 years old", "34-year-old", "aged 34", "ten months old", "at the age of 34", and "Smith, 34," behind a name.
/// Values are in years.
/// </summary>
internal static class AgeReader
{
    /// <summary>Reads an age that begins at <paramref name="at"/>.</summary>
    public static QuantityReading? Read(AtomSequence s, int at)
    {
        if (s.Has(at, WordRole.AgeWord))
            return Aged(s, at);
        if (s.Has(at, WordRole.PartOf) && s.IsFigures(s.SkipHyphen(at + 1)))
            return Decade(s, FigureReader.Read(s, s.SkipHyphen(at + 1)));
        if (!NumberReader.CanStart(s, at) || s.Has(at, WordRole.Denominator))
            return null;
        if (s.Has(at, WordRole.Article) && s.Has(at + 1, WordRole.TimeUnit))
            return Old(s, new NumberReading(at, at + 1, 1, 1, NumberForm.Words));
        var number = NumberReader.Read(s, at);
        if (!number.Success || number.Value is < 0 or > 1e6)
            return null;
        return Old(s, number) ?? BehindName(s, number) ?? Stated(s, number) ?? Decade(s, number);
    }

    private static QuantityReading Age(int first, NumberReading number, int end, double factor, string unit = "year") => new(first, end, QuantityKind.Age, number.Value * factor)
    {
        Head = number.First,
        Unit = "year",
        UnitName = unit,
        Stated = number.Value,
        Step = factor,
    };

    private static QuantityReading? Aged(AtomSequence s, int at)
    {
        var numberAt = s.Is(at + 1, "of") ? at + 2 : at + 1;
        var number = NumberReader.Read(s, numberAt);
        if (!number.Success || number.Form is NumberForm.Decimal or NumberForm.Fraction || number.Value is < 0 or > 130)
            return null;
        var next = s.Is(number.End, "to", "and") || s.IsHyphen(number.End) ? number.End + 1 : number.End;
        if (next > number.End && s.IsFigures(next) && FigureReader.Read(s, next) is { Form: NumberForm.Figures, Value: <= 130 } upper && upper.Value > number.Value && (!s.Is(number.End, "and") || s.Is(at, "ages")))
            return Age(at, number, upper.End, 1) with { Approximation = Approximation.Range, Maximum = upper.Value, Value = (number.Value + upper.Value) / 2, Other = upper.Value };
        return s.Has(number.End, WordRole.Magnitude) ? null : Age(at, number, number.End, 1);
    }

    private static QuantityReading? Old(AtomSequence s, NumberReading number)
    {
        var unitAt = s.SkipHyphen(number.End);
        if (s.Is(unitAt, "yo") || s.Is(unitAt, "y") && s.IsSign(unitAt + 1, '/') && s.Is(unitAt + 2, "o"))
            return Age(number.First, number, s.Is(unitAt, "yo") ? unitAt + 1 : unitAt + 3, 1);
        if (DurationReader.Unit(s, unitAt) is not ({ } unit and >= TimeUnit.Day and <= TimeUnit.Year))
            return null;
        var oldAt = s.SkipHyphen(unitAt + 1);
        var factor = unit switch { TimeUnit.Year => 1.0, TimeUnit.Month => 1.0 / 12, TimeUnit.Week => 7.0 / 365, _ => 1.0 / 365 };
        var name = s[unitAt].Lexeme!.Word.TrimEnd('s');
        if (s.Is(oldAt, "old", "olds"))
            return Age(number.First, number, oldAt + 1, factor, name);
        return s.Is(oldAt, "of") && s.Is(oldAt + 1, "age") ? Age(number.First, number, oldAt + 2, factor, name) : null;
    }

    /// <summary>"Smith, 34," and "Smith (34)": a bare number of two figures between a name and a closing mark.</summary>
    private static QuantityReading? BehindName(AtomSequence s, NumberReading number)
    {
        var at = number.First;
        if (number.Form != NumberForm.Figures || number.End != at + 1 || number.Value is < 1 or > 115 || s[at].Length > 3)
            return null;
        var bracket = s.IsSign(at - 1, '(') && s.IsSign(at + 1, ')');
        var comma = s.IsSign(at - 1, ',') && s[at].Spaced && (s.IsSign(at + 1, ',') || s.IsSign(at + 1, '.') || s.IsSign(at + 1, ';'));
        if ((!bracket && !comma) || !IsName(s, at - 2))
            return null;
        return s.IsFigures(at + 2) && s.IsGlued(at + 2) ? null : Age(at, number, at + 1, 1);
    }

    /// <summary>"who is 22,", "she turned 80": a bare number behind a form of "be" or "turn" with a person before it.</summary>
    private static QuantityReading? Stated(AtomSequence s, NumberReading number)
    {
        var at = number.First;
        if (number.Value is < 1 or > 115 || number.Form is NumberForm.Decimal or NumberForm.Fraction || s[number.End].Kind == AtomKind.Word && !s.Is(number.End, "when", "and") && !s.Is(number.End, "on", "at") || s.Match(number.End, PhraseTable.Unit, out _) is not null)
            return null;
        if (s[number.End].Kind == AtomKind.Sign && !s.IsSign(number.End, ',') && !s.IsSign(number.End, '.') && !s.IsSign(number.End, ';') && !s.IsSign(number.End, '"') && !s.IsSign(number.End, '”'))
            return null;
        if (s.Is(at - 1, "at") && (s.Is(at - 2, "dead", "died") || s.Is(at - 2, "dies", "die")))
            return Age(at, number, number.End, 1);
        var before = s.Is(at - 1, "is", "was") || s.Is(at - 1, "turned", "turns") ? at - 2 : s.Is(at - 1, "turn") || s.Is(at - 1, "be") ? at - 3 : -1;
        var person = s.Is(before, "he", "she") || s.Is(before, "who");
        return person ? Age(at, number, number.End, 1) : null;
    }

    /// <summary>Whether a personal name may end at <paramref name="at"/>: a capital that is no month, no weekday, not first in the sentence alone, and no place before a year.</summary>
    private static bool IsName(AtomSequence s, int at)
    {
        if (s.IsSign(at, '.') && s.Is(at - 1, "jr", "sr"))
            return true;
        if (s.Has(at, WordRole.PersonNoun))
            return true;
        if (!s.IsCapital(at) || s.Has(at, WordRole.Month) || s.Has(at, WordRole.Weekday) || s.Has(at, WordRole.WeekdayShort) || s.Is(at, "at", "in"))
            return false;
        return s.IsCapital(at - 1) || s.Token(at).Tag == Syntax.UniversalTag.ProperNoun;
    }

    /// <summary>"in his 30s", "a man in their early 50s".</summary>
    private static QuantityReading? Decade(AtomSequence s, NumberReading number)
    {
        if (number.Form != NumberForm.Figures || number.End != number.First + 1 || number.Value % 10 != 0 || number.Value is < 20 or > 100 || !s.Is(number.End, "s") || !s.IsGlued(number.End))
            return null;
        var partAt = s.IsHyphen(number.First - 1) ? number.First - 2 : number.First - 1;
        var before = s.Has(partAt, WordRole.PartOf) ? partAt - 1 : number.First - 1;
        var part = before < number.First - 1 ? s.Value(partAt, WordRole.PartOf) : -1;
        if (!s.Is(before, "his", "her") && !s.Is(before, "their", "my"))
            return null;
        var (low, high) = part switch { 0 => (0, 4), 1 => (3, 7), 2 => (6, 9), _ => (0, 9) };
        var first = part >= 0 ? partAt : number.First;
        return Age(first, number, number.End + 1, 1) with { Approximation = Approximation.Range, Minimum = number.Value + low, Maximum = number.Value + high, Value = number.Value + ((low + high) / 2.0) };
    }
}
