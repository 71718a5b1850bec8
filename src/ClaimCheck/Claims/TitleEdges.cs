namespace ClaimCheck.Claims;

/// <summary>
/// The words that limit a title and that its span leaves out: "President-elect", "then-Senator", "former mayor". Alone, "is President" would say too much.
/// </summary>
internal static class TitleEdges
{
    /// <summary>First word of a title that begins at <paramref name="first"/> with the word that limits it before it; "then" is left to the tense.</summary>
    public static int First(SentenceView view, int first, out bool isPast)
    {
        var at = first - 1;
        if (at > 0 && view.Is(at, "-"))
            at--;
        isPast = at >= 0 && (view.Is(at, "then") || view.Is(at, "ex"));
        return at >= 0 && !isPast && view.Lexicons.Has(view.Lower(at), "before-title") ? at : first;
    }

    /// <summary>Last word of a title that ends at <paramref name="last"/> with the word that limits it behind it.</summary>
    public static int Last(SentenceView view, int last)
    {
        var at = last + 1;
        if (at + 1 < view.Count && view.Is(at, "-"))
            at++;
        return at < view.Count && view.Lexicons.Has(view.Lower(at), "behind-title") ? at : last;
    }
}
