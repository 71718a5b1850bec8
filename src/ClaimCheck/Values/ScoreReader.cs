namespace ClaimCheck.Values;

/// <summary>
/// Scores and tallies: "3-1", "52-48", "won 21–17", "by 52 votes to 48". Two numbers with a hyphen are a range instead
/// when the second is larger and a noun, a unit or a percent sign follows. With spaces, "1 – 0", both are small and no noun follows.
/// </summary>
internal static class ScoreReader
{
    private const int MostGoals = 30;

    /// <summary>Reads a score whose first number has been read.</summary>
    public static QuantityReading? Read(AtomSequence s, NumberReading first)
    {
        if (first.Form != NumberForm.Figures || first.Value > 1000 || !s.IsHyphen(first.End) || s.IsHyphen(first.First - 1))
            return Votes(s, first);
        var second = FigureReader.Read(s, first.End + 1);
        if (!second.Success || second.Form != NumberForm.Figures || second.Value > 1000 || s.IsHyphen(second.End) && s.IsFigures(second.End + 1) || s[first.End].Spaced != s[second.First].Spaced)
            return null;
        if ((s[first.End].Spaced && !IsSpacedScore(s, first, second)) || s[second.First].Length > 1 && s.Chars(second.First)[0] == '0' || s.IsGlued(second.End) && s[second.End].Kind == AtomKind.Word)
            return null;
        if (s.IsSign(second.End, '%') || s.Has(second.End, WordRole.Percent) || s.Has(second.End, WordRole.Magnitude))
            return null;
        var told = IsScoreWord(s, second.End) || IsScoreWord(s, first.First - 1);
        if (!told && second.Value > first.Value && s[second.End].Kind == AtomKind.Word && s.Token(second.End).Tag is Syntax.UniversalTag.Noun or Syntax.UniversalTag.Adjective)
            return null;
        return Make(first, second.End, second.Value);
    }

    private static bool IsSpacedScore(AtomSequence s, NumberReading first, NumberReading second) =>
        first.Value <= MostGoals && second.Value <= MostGoals
        && !(s[second.End].Kind == AtomKind.Word && s.Token(second.End).Tag is Syntax.UniversalTag.Noun or Syntax.UniversalTag.Adjective or Syntax.UniversalTag.ProperNoun or Syntax.UniversalTag.Symbol);

    /// <summary>"52 votes to 48".</summary>
    private static QuantityReading? Votes(AtomSequence s, NumberReading first)
    {
        var at = s.Is(first.End, "votes", "vote") ? first.End + 1 : first.End;
        if (at == first.End || !s.Is(at, "to"))
            return null;
        var second = NumberReader.Read(s, at + 1);
        return second.Success ? Make(first, second.End, second.Value) : null;
    }

    private static QuantityReading Make(NumberReading first, int end, double second) =>
        new(first.First, end, QuantityKind.Score, first.Value) { Other = second };

    private static bool IsScoreWord(AtomSequence s, int at) => s.Has(at, WordRole.ScoreWord);
}
