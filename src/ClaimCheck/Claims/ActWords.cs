using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>The words of an act with its auxiliaries, its negation and its particle: "has not been called off", "to go on".</summary>
internal static class ActWords
{
    /// <summary>First and last word of the act with its auxiliaries and particles.</summary>
    public static (int First, int Last) Of(SentenceView view, Clause clause)
    {
        int first = clause.Attached, last = clause.Main;
        if (clause.Main < clause.Attached)
            first = clause.Main;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child > first)
                break;
            if (IsPartOfAct(view, child))
            {
                first = child;
                break;
            }
        }

        if (view.Tree.Child(clause.Outer, DependencyRelation.Expletive) is var there and >= 0 && there < first)
            first = there;
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) == DependencyRelation.PhrasalParticle)
                last = Math.Max(last, child);
        }

        if (clause.Subject >= first && clause.Subject < clause.Attached && clause.SubjectLink == SubjectLink.Own)
            first = Math.Min(clause.Attached, NextAfter(view, view.Tree.RightEdge(clause.Subject), clause.Attached));
        return (first, clause.IsCopular ? Math.Max(last, ArgumentReader.RightWithoutAdjuncts(view, clause.Main)) : last);
    }

    /// <summary>Adverbs right before an act whose subject stands elsewhere: "now works", "then acquitted".</summary>
    public static int WithAdverbs(SentenceView view, Clause clause, int first)
    {
        while (first > 0 && view.Tokens[first - 1].Tag == UniversalTag.Adverb && view.Relation(first - 1) == DependencyRelation.AdverbialModifier
            && view.Tokens[first - 1].Head == clause.Attached)
            first--;
        return first;
    }

    private static bool IsPartOfAct(SentenceView view, int child) => view.Relation(child) switch
    {
        DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula => true,
        DependencyRelation.Marker => view.Is(child, "to") || view.Is(child, "without") || view.Is(child, "of"),
        DependencyRelation.AdverbialModifier => view.Lexicons.Negations.ContainsKey(view.Lower(child)),
        _ => false,
    };

    private static int NextAfter(SentenceView view, int token, int limit)
    {
        var next = token + 1;
        while (next < limit && view.Tokens[next].Tag == UniversalTag.Punctuation)
            next++;
        return next;
    }
}
