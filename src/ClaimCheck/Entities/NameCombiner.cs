using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Puts the names of the rules and those of the trained recogniser together: what a title or a last word makes certain
/// stays, elsewhere the recogniser decides, and a mere run of capitals that it does not know stays as weak evidence.
/// </summary>
internal static class NameCombiner
{
    /// <summary>The names of one sentence.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="rules">The names by rules, in text order.</param>
    /// <param name="recognised">The names by the recogniser in this sentence, in text order.</param>
    public static List<FoundName> Combine(SentenceView view, List<FoundName> rules, ReadOnlySpan<NameSpan> recognised)
    {
        var names = new List<FoundName>(rules.Count + recognised.Length);
        foreach (var rule in rules)
        {
            if (rule.Evidence == NameEvidence.Certain || FindOverlap(recognised, rule) < 0)
                names.Add(rule);
        }

        var kept = names.Count;
        foreach (var span in recognised)
        {
            if (Fit(view, span) is { } name && !Overlaps(names, kept, name))
                names.Add(Agree(rules, name));
        }

        names.Sort((left, right) => left.First.CompareTo(right.First));
        return names;
    }

    /// <summary>Cuts titles off the ends of a recognised name; null when nothing is left.</summary>
    private static FoundName? Fit(SentenceView view, NameSpan span)
    {
        var (first, end) = (span.FirstToken, span.EndToken);
        while (first < end && (view.TitleAt(first) >= 0 && view.Titles[view.TitleAt(first)].First == first && view.Titles[view.TitleAt(first)].End < end && span.Type == EntityType.Person))
            first = view.Titles[view.TitleAt(first)].End;
        if (span.Type == EntityType.Person)
            first = AfterBracket(view, AfterTitleInside(view, first, end), end);
        if (first >= end || !HasCapital(view, first, end) || IsTitleAlone(view, first, end) || (end - first == 1 && view.TitleAt(first) >= 0 && NameGrammar.IsAcronym(view.Words[first]))
            || IsCommonWords(view, first, end))
            return null;
        return new FoundName(first, end - first, span.Type, NameEvidence.Likely);
    }

    /// <summary>"Chelsea striker Wayne Rooney": the name of the person begins behind a title that is written small.</summary>
    private static int AfterTitleInside(SentenceView view, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (view.TitleAt(i) >= 0 && !view.IsCapital(i))
                return i + 1;
        }

        return first;
    }

    /// <summary>"[George H. W.] Bush": no name goes over a bracket.</summary>
    private static int AfterBracket(SentenceView view, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (view.Words[i] is "]" or ")" or "[" or "(")
                return i + 1;
        }

        return first;
    }

    /// <summary>"Home Secretary", "Vice" before "Foreign Minister": words that are nothing but a title.</summary>
    private static bool IsTitleAlone(SentenceView view, int first, int end)
    {
        if (end - first == 1)
            return NameParts.Default.Is(view.Words[first], NamePart.TitlePart) && (view.TitleAt(first) >= 0 || (end < view.Count && view.TitleAt(end) >= 0));
        for (var i = first; i < end; i++)
        {
            if (view.TitleAt(i) < 0)
                return false;
        }

        return true;
    }

    /// <summary>"Anger erupted", "Police Beat Man": capitals that the place gives, on words that are no names to the tagger nor to any list.</summary>
    private static bool IsCommonWords(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view[i].Tag is not (UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adjective or UniversalTag.Adverb) || NameGrammar.IsAcronym(view.Words[i])
                || view.PlaceAt(i) >= 0 || FirstNames.Default.Contains(view.Words[i]))
                return false;
        }

        return (end - first == 1 && view.IsInitial(first)) || view.IsTitle;
    }

    /// <summary>Where rule and recogniser see the same words and the rule has a reason, the rule's finer type wins.</summary>
    private static FoundName Agree(List<FoundName> rules, FoundName name)
    {
        foreach (var rule in rules)
        {
            if (rule.First != name.First || rule.Count != name.Count)
                continue;
            if (rule.Type == name.Type)
                return name with { Evidence = rule.Evidence == NameEvidence.Likely ? NameEvidence.Certain : NameEvidence.Likely };
            if (rule.Evidence == NameEvidence.Likely && rule.Type == EntityType.Place && name.Type == EntityType.Person)
                return name;
        }

        return name;
    }

    private static bool HasCapital(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.IsCapital(i))
                return true;
        }

        return false;
    }

    private static bool Overlaps(List<FoundName> names, int count, FoundName name)
    {
        for (var i = 0; i < count; i++)
        {
            if (names[i].First < name.End && name.First < names[i].End)
                return true;
        }

        return false;
    }

    private static int FindOverlap(ReadOnlySpan<NameSpan> recognised, FoundName rule)
    {
        for (var i = 0; i < recognised.Length; i++)
        {
            if (recognised[i].FirstToken < rule.End && rule.First < recognised[i].EndToken)
                return i;
        }

        return -1;
    }
}
