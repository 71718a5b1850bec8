using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Plain counts and fractions, once nothing else claims the number.</summary>
internal static class CountReader
{
    /// <summary>The count that a number makes, or null where it counts nothing.</summary>
    public static QuantityReading? Read(AtomSequence s, NumberReading number)
    {
        if (number.Form == NumberForm.Fraction || number.Value is > 0 and < 1 && number.Form != NumberForm.Decimal)
            return IsHalfOfGame(s, number) ? null : QuantityReading.Of(number, QuantityKind.Fraction);
        if (NameNumbers.Contains(s, number) || IsPronoun(s, number) || IsListMark(s, number))
            return null;
        return QuantityReading.Of(number, QuantityKind.Count);
    }

    /// <summary>"The second half", "half-time", "in half": no share of anything.</summary>
    private static bool IsHalfOfGame(AtomSequence s, NumberReading number)
    {
        if (!s.Is(number.First, "half") || number.End != number.First + 1)
            return false;
        var shares = s.Is(number.End, "of", "a") || s.Is(number.End, "an", "the") || s.Is(number.End, "as", "its") || s.Is(number.End, "their", "his");
        return !shares && (s.Has(number.First - 1, WordRole.Ordinal) || s.IsHyphen(number.End) || s.IsHyphen(number.First - 1) || s.Is(number.First - 1, "in", "other") || s[number.End].Kind == AtomKind.Word || s.Has(number.First - 1, WordRole.Shift));
    }

    /// <summary>"One" is a number before a noun only: not in "the one", "one of the victims", "no one", "one another".</summary>
    private static bool IsPronoun(AtomSequence s, NumberReading number)
    {
        var at = number.First;
        if (number.End != at + 1 || !s.Has(at, WordRole.One))
            return false;
        if (s.Is(at - 1, "the", "this") || s.Is(at - 1, "that", "which") || s.Is(at - 1, "no", "any") || s.Is(at - 1, "every", "each") || s.Is(at - 1, "another") || s.Has(at - 1, WordRole.Ordinal))
            return true;
        var next = number.End;
        if (s[next].Kind != AtomKind.Word || s.Is(next, "of", "another") || s.Is(next, "day", "time") || s.Is(next, "side", "thing"))
            return true;
        return s.Token(next).Tag is not (UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.ProperNoun);
    }

    private static bool IsListMark(AtomSequence s, NumberReading number) =>
        number.First == 0 && number.Form == NumberForm.Figures && number.Value < 100 && (s.IsSign(number.End, ')') || s.IsSign(number.End, '.') && s[number.End + 1].Kind != AtomKind.None);
}
