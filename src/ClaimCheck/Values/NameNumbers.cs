namespace ClaimCheck.Values;

/// <summary>Numbers that count nothing: in names ("MS-13", "Boeing 737"), labels ("page 5"), telephone numbers, addresses, codes.</summary>
internal static class NameNumbers
{
    /// <summary>Whether the number read is part of a name, a label or a code.</summary>
    public static bool Contains(AtomSequence s, NumberReading number)
    {
        var (first, end) = (number.First, number.End);
        if (s.IsHyphen(first - 1) && s.Is(first - 2, "multi"))
            return true;
        if (!s.IsFigures(first))
            return IsNamed(s, first, end) || s.Has(first - 1, WordRole.Label) && number.Form == NumberForm.Words && !s.IsHyphen(end);
        if (IsGluedToLetters(s, first, end) || IsTelephone(s, first, end) || IsSpacedTelephone(s, first) || IsInLink(s, first) || IsBracketed(s, first, end))
            return true;
        if (s.IsCapital(first - 1) && s.Is(first - 1, "year", "day") && first > 1 || IsStroke(s, first - 1) || IsStroke(s, end))
            return true;
        if (s.Has(first - 1, WordRole.Label) && !Counts(s, number) || s.IsSign(first - 1, '.') && s.Is(first - 2, "no", "nos") || s.IsSign(first - 1, '#'))
            return true;
        if (number.Form != NumberForm.Figures)
            return false;
        if (number.Value == 911 && !Counts(s, number) || s.IsApostrophe(first - 1) && s.IsGlued(first) && s[first].Length == 2)
            return true;
        if (s.IsCapital(first - 1) && first > 1 && s[first].Spaced && !s.Has(first - 1, WordRole.Month) && !s.Has(first - 1, WordRole.Weekday) && IsNameWord(s, first - 1) && !Counts(s, number))
            return true;
        return IsAddress(s, first, end);
    }

    /// <summary>"Six Nations", "Nine News": number words with a capital between capitals.</summary>
    private static bool IsNamed(AtomSequence s, int first, int end) =>
        first > 0 && end == first + 1 && s.IsCapital(first) && s.IsCapital(end) && s[end].Spaced && !char.IsUpper(s.Chars(first)[^1]) && s[first - 1].Kind == AtomKind.Word;

    /// <summary>A list's mark: "(2)".</summary>
    private static bool IsBracketed(AtomSequence s, int first, int end) =>
        end == first + 1 && s[first].Number < 20 && s.IsSign(first - 1, '(') && s.IsSign(end, ')') && s[end + 1].Kind == AtomKind.Word;

    /// <summary>Odds and the like: "5/1".</summary>
    private static bool IsStroke(AtomSequence s, int at) => s.IsSign(at, '/') && s.IsGlued(at) && s.IsFigures(at - 1) && s.IsFigures(at + 1) && s.IsGlued(at + 1);

    /// <summary>"1300 477 722": three groups and more, nine to twelve figures in all.</summary>
    private static bool IsSpacedTelephone(AtomSequence s, int at)
    {
        var (first, last) = (at, at);
        while (s.IsFigures(first - 1) && first > at - 4)
            first--;
        while (s.IsFigures(last + 1) && last < at + 4)
            last++;
        var figures = 0;
        for (var i = first; i <= last; i++)
            figures += s[i].Length;
        return last - first >= 2 && figures is >= 9 and <= 12;
    }

    private static bool IsNameWord(AtomSequence s, int at) => s.Token(at).Tag == Syntax.UniversalTag.ProperNoun && !s.Is(at, "about");

    /// <summary>Whether a noun that can be counted follows.</summary>
    private static bool Counts(AtomSequence s, NumberReading number)
    {
        var next = number.End;
        for (var i = 0; i < 3 && s[next + i].Kind == AtomKind.Word; i++)
        {
            var tag = s.Token(next + i).Penn;
            if (tag == Syntax.PennTag.NounPlural)
                return true;
            if (tag is not (Syntax.PennTag.Adjective or Syntax.PennTag.Noun))
                return false;
        }

        return s.Has(next, WordRole.Magnitude) || number.Form == NumberForm.Words && number.Value >= 1000;
    }

    /// <summary>Whether letters stand before the figures without a gap or with a hyphen: "MS-13", "G7".</summary>
    public static bool FollowsLetters(AtomSequence s, int first) =>
        s.IsGlued(first) && (s[first - 1].Kind == AtomKind.Word || s.IsHyphen(first - 1) && s.IsGlued(first - 1) && s[first - 2].Kind == AtomKind.Word && !s.Is(first - 2, "mid", "post") && !s.Is(first - 2, "pre", "top"));

    private static bool IsGluedToLetters(AtomSequence s, int first, int end)
    {
        return FollowsLetters(s, first) || (s.IsGlued(end) && (s[end].Kind == AtomKind.Word || s.IsSign(end, '_')) && !s.IsFigures(end + 1) && s[end].Lexeme is null);
    }

    private static bool IsTelephone(AtomSequence s, int first, int end)
    {
        var left = s.IsHyphen(first - 1) && s.IsGlued(first) && s.IsGlued(first - 1) && s.IsFigures(first - 2);
        var right = s.IsHyphen(end) && s.IsGlued(end) && s.IsGlued(end + 1) && s.IsFigures(end + 1);
        return (left && right) || (left && s[first].Length == 4 && s[first - 2].Length == 3) || (right && s[first].Length == 3 && s[end + 1].Length == 4)
            || (left && s.IsHyphen(first - 3) && s.IsFigures(first - 4)) || (right && s.IsHyphen(end + 2) && s.IsFigures(end + 3));
    }

    /// <summary>Whether the figures stand inside a web or mail address.</summary>
    public static bool IsInLink(AtomSequence s, int at)
    {
        var text = s.Token(at).Text;
        return text.Length > s[at].Length + 2 && (text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal) || text.Contains('_', StringComparison.Ordinal) || text.Contains('=', StringComparison.Ordinal));
    }

    /// <summary>"4832 North Kedvale Avenue", "BENTONVILLE, AR 72716".</summary>
    private static bool IsAddress(AtomSequence s, int first, int end)
    {
        if (s[first].Length == 5 && s.IsCapital(first - 1) && s[first - 1].Length == 2 && char.IsUpper(s.Chars(first - 1)[1]))
            return true;
        var at = end;
        while (at < end + 4 && s.IsCapital(at))
        {
            if (at > end && s.Has(at, WordRole.Street))
                return true;
            at++;
        }

        return false;
    }
}
