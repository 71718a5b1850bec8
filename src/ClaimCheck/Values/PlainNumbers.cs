namespace ClaimCheck.Values;

/// <summary>What is no number even where every number is wanted: a pronoun "one", figures glued to letters.</summary>
internal static class PlainNumbers
{
    /// <summary>Whether the reading is none.</summary>
    public static bool IsNone(AtomSequence s, NumberReading number)
    {
        var (first, end) = (number.First, number.End);
        if (s.IsFigures(end - 1) && s.IsGlued(end) && s[end].Kind == AtomKind.Word)
            return true;
        if (s.IsGlued(first) && s[first - 1].Kind == AtomKind.Word && s.IsFigures(first))
            return true;
        if (number.Form == NumberForm.Fraction && end == first + 1 && s.Has(end, WordRole.Opener))
            return false;
        return end == first + 1 && s.Has(first, WordRole.One)
            && (s.Is(first - 1, "the", "that") || s.Is(first - 1, "which", "this") || s.Is(first - 1, "previous", "next"));
    }
}
