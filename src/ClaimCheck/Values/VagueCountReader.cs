namespace ClaimCheck.Values;

/// <summary>
/// Open numbers: "dozens" (24 to 99), "scores" (40 to 199), "hundreds" (200 to 1,999), "tens of thousands" (20,000 to 99,999),
/// "hundreds of thousands", "millions", "several" (3 to 9), "a few" (2 to 9), "a couple of" (2 to 3), "a handful of".
/// The upper bounds are wide on purpose: nobody is wrong to call 120 people dozens.
/// </summary>
internal static class VagueCountReader
{
    /// <summary>Reads an open number at <paramref name="at"/>.</summary>
    public static QuantityReading? Read(AtomSequence s, int at)
    {
        if (Plural(s, at, out var end, out var unit))
        {
            while (s.Is(end, "of") && Plural(s, end + 1, out var next, out var more))
                (end, unit) = (next, unit * more);
            return Make(at, end, 2 * unit, 20 * unit);
        }

        var start = s.Has(at, WordRole.Article) ? at + 1 : at;
        if (s.Has(start, WordRole.Quantifier))
            return Quantifier(s, at, start);
        return null;
    }

    /// <summary>Whether the number words at <paramref name="at"/> are plurals that a number before them makes exact no longer.</summary>
    private static bool Plural(AtomSequence s, int at, out int end, out double unit)
    {
        end = at + 1;
        unit = 0;
        if (s[at].Lexeme is not { } lexeme || s.IsFigures(at - 1) || s.Has(at - 1, WordRole.Digit) || s.Has(at - 1, WordRole.Tens) || s.Has(at - 1, WordRole.Teen))
            return false;
        if (lexeme.Has(WordRole.VagueTens))
            unit = lexeme.Value(WordRole.VagueTens);
        else if (lexeme.Word == "dozens")
            unit = 12;
        else if (lexeme.Word is "hundreds" or "thousands" or "millions" or "billions" or "trillions")
            unit = Math.Max(lexeme.Has(WordRole.Hundred) ? 100 : 0, lexeme.Has(WordRole.Magnitude) ? lexeme.Value(WordRole.Magnitude) : 0);
        return unit > 0 && (lexeme.Word is not ("scores" or "tens") || s.Is(end, "of"));
    }

    private static QuantityReading? Quantifier(AtomSequence s, int at, int start)
    {
        var word = s[start].Lexeme!.Word;
        if (start == at && word is "few" or "couple" or "handful" || word is "many" or "numerous")
            return null;
        var end = s.Is(start + 1, "of") && word is "couple" or "handful" ? start + 2 : start + 1;
        if (word is "few" or "several" && (s.Is(end, "hundred") || s.Has(end, WordRole.Magnitude) || s.Has(end, WordRole.Dozen)))
        {
            var unit = s.Is(end, "hundred") ? 100 : s.Has(end, WordRole.Dozen) ? 12 : s.Value(end, WordRole.Magnitude);
            return Make(at, end + 1, 2 * unit, 10 * unit);
        }

        if (word is "couple" or "handful" && end == start + 1)
            return null;
        return word == "couple" ? Make(at, end, 2, 3) : Make(at, end, 2, 12);
    }

    private static QuantityReading Make(int first, int end, double low, double high) => new(first, end, QuantityKind.Count, low)
    {
        Approximation = Approximation.Vague,
        Minimum = low,
        Maximum = high,
        Step = low,
    };
}
