using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What the clause of a first mention tells of a thing, put so that it can stand for a later bare one: "A passenger ferry hit a rock off Skye" gives
/// "the passenger ferry that hit a rock off Skye". Only of things, and only where the clause names somebody or some place.
/// </summary>
internal static class ToldPhrase
{
    /// <summary>Characters that such a phrase may have.</summary>
    private const int Longest = 110;

    /// <summary>The words, or null.</summary>
    public static string? Of(SentenceView view, int head)
    {
        if (view.Relation(head) != DependencyRelation.Subject || !IsFirst(view, head) || NominalAntecedent.IsPerson(view, head) || view.Tree.Child(head, DependencyRelation.Conjunct) >= 0
            || view.EnclosingClause(view.Tokens[head].Head) is not { IsPassive: false, SubjectLink: SubjectLink.Own } clause || clause.Subject != head || clause.Main != head + 1 || view.Tokens[clause.Main].Penn != PennTag.VerbPast)
            return null;
        int first = FullerPhrase.First(view, head), last = SceneFinder.LastOf(view, clause);
        if (view.Tree.SpanOf(first, last).Length > Longest || !SceneFinder.HasName(view, head + 1, last) || !FullerPhrase.IsRepeatable(view, first, last))
            return null;
        var words = view.Quote(first, head);
        return "the " + (first == 0 ? char.ToLowerInvariant(words[0]) + words[1..] : words) + " that " + view.Quote(clause.Main, last);
    }

    /// <summary>"A ferry": behind "the" it has been spoken of before.</summary>
    private static bool IsFirst(SentenceView view, int head)
    {
        var determiner = view.Tree.Child(head, DependencyRelation.Determiner);
        return determiner >= 0 && determiner < head && (view.Is(determiner, "a") || view.Is(determiner, "an"));
    }
}
