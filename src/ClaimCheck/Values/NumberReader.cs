namespace ClaimCheck.Values;

/// <summary>
/// Cardinal numbers in figures, in words and in both ("3 hundred and 21", "five and a half million", "half a dozen").
/// The bare word "one" is read too; whether it is a number there is for the caller to judge.
/// </summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at <paramref name="at"/>.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="money">Whether a currency sign stands before, so that "5m" is five million and not five metres.</param>
    public static NumberReading Read(AtomSequence s, int at, bool money = false)
    {
        var minus = Minus(s, at);
        var number = ReadUnsigned(s, minus ? at + 1 : at, money);
        return minus && number.Success ? number with { First = at, Value = -number.Value } : number;
    }

    /// <summary>Whether a number could begin at <paramref name="at"/>; cheap.</summary>
    public static bool CanStart(AtomSequence s, int at)
    {
        var atom = s[at];
        if (atom.Kind == AtomKind.Figures)
            return true;
        if (atom.Kind == AtomKind.Sign)
            return atom.Lexeme is not null || s.IsSign(at, '.') || s.IsHyphen(at);
        return atom.Lexeme is { } lexeme && (lexeme.Has(WordRole.Digit) || lexeme.Has(WordRole.Teen) || lexeme.Has(WordRole.Tens)
            || lexeme.Has(WordRole.Hundred) || lexeme.Has(WordRole.Magnitude) || lexeme.Has(WordRole.Article) || lexeme.Has(WordRole.Dozen)
            || lexeme.Has(WordRole.Denominator) || lexeme.Has(WordRole.Minus));
    }

    private static bool Minus(AtomSequence s, int at)
    {
        if (s.Has(at, WordRole.Minus))
            return CanStart(s, at + 1);
        return s.IsHyphen(at) && s[at + 1].Kind == AtomKind.Figures && (at == 0 || s[at].Spaced) && (s.IsGlued(at + 1) || at == 0);
    }

    private static NumberReading ReadUnsigned(AtomSequence s, int at, bool money)
    {
        if (s.Has(at, WordRole.FractionSign))
            return new NumberReading(at, at + 1, s.Value(at, WordRole.FractionSign), 0, NumberForm.Fraction);
        var number = FigureReader.Read(s, at);
        if (number.Success)
            number = Scaled(s, number, money);
        else if (FractionReader.Read(s, at) is { Success: true } fraction)
            return Multiplied(s, fraction);
        else
            number = WordReader.Read(s, at);
        if (!number.Success)
            return default;
        return FractionReader.Append(s, number);
    }

    private static NumberReading Scaled(AtomSequence s, NumberReading number, bool money)
    {
        var end = number.End;
        if (s.Has(end, WordRole.Suffix) && !(s.Is(end, "g") && number.Value < 10) && SuffixIsMagnitude(s, end, money))
            return number with { End = end + 1, Value = number.Value * s.Value(end, WordRole.Suffix), Step = number.Step * s.Value(end, WordRole.Suffix), Form = NumberForm.Words };
        var next = s.SkipHyphen(end);
        if (s.Has(next, WordRole.Hundred) || s.Has(next, WordRole.Magnitude) || s.Has(next, WordRole.Dozen))
            return WordReader.Continue(s, number, next);
        return number;
    }

    private static bool SuffixIsMagnitude(AtomSequence s, int at, bool money)
    {
        if (s.IsGlued(at + 1) && s[at + 1].Kind != AtomKind.Sign)
            return false;
        var suffix = s.Chars(at);
        var glued = s.IsGlued(at);
        if (money)
            return glued || suffix is "K" or "M" or "B" || suffix is "k";
        return glued ? suffix is "k" or "K" or "M" or "b" or "B" or "G" or "MM" : suffix is "k" or "K" or "M" or "G";
    }

    /// <summary>"half a million", "two thirds of a million", "quarter million".</summary>
    private static NumberReading Multiplied(AtomSequence s, NumberReading fraction)
    {
        var at = fraction.End;
        if (s.Is(at, "of"))
            at++;
        if (s.Is(at, "a"))
            at++;
        var factor = s.Has(at, WordRole.Magnitude) ? s.Value(at, WordRole.Magnitude) : s.Has(at, WordRole.Dozen) ? 12 : 0;
        return factor == 0
            ? fraction
            : new NumberReading(fraction.First, at + 1, fraction.Value * factor, 0, NumberForm.Words);
    }
}
