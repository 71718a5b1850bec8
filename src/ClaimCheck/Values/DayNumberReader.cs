namespace ClaimCheck.Values;

/// <summary>Numbers that name a day of the month or a year.</summary>
internal static class DayNumberReader
{
    /// <summary>"20", "20th", "twentieth", "twenty-first", "twenty one" at <paramref name="at"/>; 0 when none.</summary>
    public static int Day(AtomSequence s, int at, out int end)
    {
        end = at;
        if (s.IsFigures(at))
            return FiguresDay(s, at, out end);
        if (s[at].Lexeme is not { } lexeme)
            return 0;
        if (lexeme.Has(WordRole.Ordinal) && lexeme.Value(WordRole.Ordinal) <= 30)
            return Found((int)lexeme.Value(WordRole.Ordinal), at + 1, out end);
        if (lexeme.Has(WordRole.Digit) || lexeme.Has(WordRole.Teen))
            return Found((int)Math.Max(lexeme.Value(WordRole.Digit), lexeme.Value(WordRole.Teen)), at + 1, out end);
        if (!lexeme.Has(WordRole.Tens) || lexeme.Value(WordRole.Tens) > 30)
            return 0;
        var tens = (int)lexeme.Value(WordRole.Tens);
        var next = s.SkipHyphen(at + 1);
        var unit = s.Has(next, WordRole.Digit) ? s.Value(next, WordRole.Digit) : s.Has(next, WordRole.Ordinal) ? s.Value(next, WordRole.Ordinal) : 0;
        return unit is > 0 and < 10 && tens + unit <= 31
            ? Found(tens + (int)unit, next + 1, out end)
            : Found(tens, at + 1, out end);
    }

    /// <summary>Whether the day that ends before <paramref name="end"/> is an ordinal: "20th", "first".</summary>
    public static bool IsOrdinal(AtomSequence s, int end) =>
        s.Has(end - 1, WordRole.Ordinal) || IsOrdinalEnding(s, end - 1);

    /// <summary>A year of four figures, or in words ("nineteen seventy-eight", "two thousand and eighteen"); 0 when none.</summary>
    public static int Year(AtomSequence s, int at, out int end)
    {
        end = at;
        if (s.IsFigures(at))
        {
            var bare = s[at].Length == 4 && s[at].Number is >= 1000 and <= 2999 && !Continues(s, at);
            return bare ? Found((int)s[at].Number, at + 1, out end) : 0;
        }

        if (s[at].Lexeme is not { } lexeme || !(lexeme.Has(WordRole.Teen) || lexeme.Has(WordRole.Tens) || lexeme.Has(WordRole.Digit)))
            return 0;
        return Thousands(s, at, out end) is var year and > 0 ? year : Pairs(s, at, out end);
    }

    /// <summary>"16" or "'16" or "05" after a date with strokes: years of two figures, those to 30 in this century.</summary>
    public static int ShortYear(AtomSequence s, int at)
    {
        var atom = s[at];
        if (atom.Kind != AtomKind.Figures)
            return 0;
        if (atom.Length == 4)
            return (int)atom.Number;
        return atom.Length == 2 ? (int)atom.Number + (atom.Number <= 30 ? 2000 : 1900) : 0;
    }

    private static int Found(int value, int after, out int end)
    {
        end = after;
        return value;
    }

    private static int FiguresDay(AtomSequence s, int at, out int end)
    {
        end = at;
        var atom = s[at];
        if (atom.Length > 2 || atom.Number is < 1 or > 31 || Continues(s, at))
            return 0;
        var ordinal = IsOrdinalEnding(s, at + 1);
        if (!ordinal && s.IsGlued(at + 1) && s[at + 1].Kind == AtomKind.Word && !s.Has(at + 1, WordRole.Month))
            return 0;
        return Found((int)atom.Number, ordinal ? at + 2 : at + 1, out end);
    }

    private static bool IsOrdinalEnding(AtomSequence s, int at) =>
        s.IsGlued(at) && s.IsFigures(at - 1) && (s.Is(at, "th", "st") || s.Is(at, "nd", "rd"));

    /// <summary>Whether figures run on behind a point, a colon or a comma: "1.5", "7:30", "1,200".</summary>
    private static bool Continues(AtomSequence s, int at)
    {
        if (!s.IsGlued(at + 1) || !s.IsGlued(at + 2) || !s.IsFigures(at + 2))
            return s.IsGlued(at + 1) && (s.IsSign(at + 1, '%') || s.IsSign(at + 1, '€'));
        return s.IsSign(at + 1, '.') || s.IsSign(at + 1, ':') || (s.IsSign(at + 1, ',') && s[at + 2].Length == 3);
    }

    private static int Thousands(AtomSequence s, int at, out int end)
    {
        end = at;
        var number = WordReader.Read(s, at);
        if (!number.Success || number.Value is < 1000 or > 2999 || number.End < at + 2 || number.Value != Math.Floor(number.Value))
            return 0;
        return Found((int)number.Value, number.End, out end);
    }

    private static int Pairs(AtomSequence s, int at, out int end)
    {
        end = at;
        var century = s.Has(at, WordRole.Teen) ? s.Value(at, WordRole.Teen) : s.Has(at, WordRole.Tens) ? s.Value(at, WordRole.Tens) : 0;
        if (century is < 15 or > 20)
            return 0;
        var next = s.SkipHyphen(at + 1);
        if (s.Is(next, "hundred"))
            return Found((int)century * 100, next + 1, out end);
        if (s.Is(next, "zero", "oh") && s.Has(next + 1, WordRole.Digit))
            return Found((int)((century * 100) + s.Value(next + 1, WordRole.Digit)), next + 2, out end);
        if (!s.Has(next, WordRole.Teen) && !s.Has(next, WordRole.Tens))
            return 0;
        var tail = WordReader.Read(s, next);
        return tail.Success && tail.Value is >= 10 and < 100
            ? Found((int)((century * 100) + tail.Value), tail.End, out end)
            : 0;
    }
}
