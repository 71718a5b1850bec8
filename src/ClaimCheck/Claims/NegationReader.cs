using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Whether a clause is denied as a whole: "did not vote", "no one was hurt", "has no record", "neither … nor", "without asking",
/// "failed to pay"; two denials cancel each other ("never failed to").
/// </summary>
internal static class NegationReader
{
    /// <summary>Whether the clause is denied.</summary>
    public static bool IsNegated(SentenceView view, Clause clause)
    {
        var negated = false;
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
        {
            negated ^= IsWordNegated(view, clause, word);
            if (view.Inner(word) is var inner and >= 0 && VerbChains.Cue(view, word, inner) is { Effect: ComplementEffect.Reverses })
                negated = !negated;
        }

        if (clause.Sharing is { IsNegated: true } && clause.Outer == clause.Attached && HasOr(view, clause.Attached))
            negated = !negated;
        if (clause.Sharing is { IsNegated: true } && clause.Outer != clause.Attached)
            negated = !negated;
        if (clause.Subject >= 0 && clause.SubjectLink == SubjectLink.Own && view.Tree.Child(clause.Subject, DependencyRelation.Case) is var without and >= 0 && view.Is(without, "without"))
            negated = !negated;
        if (clause.Subject >= 0 && clause.SubjectLink is SubjectLink.Own or SubjectLink.Shared && IsNegativePhrase(view, clause.Subject))
            negated = !negated;
        return negated;
    }

    private static bool IsWordNegated(SentenceView view, Clause clause, int word)
    {
        foreach (var child in view.Tree.Children(word))
        {
            var negates = view.Relation(child) switch
            {
                DependencyRelation.AdverbialModifier or DependencyRelation.Unspecified or DependencyRelation.Preconjunction => IsNegativeAdverb(view, child),
                DependencyRelation.Coordinator => view.Is(child, "nor") || view.Is(child, "neither"),
                DependencyRelation.Marker => view.Is(child, "without") || view.Is(child, "neither"),
                DependencyRelation.DirectObject or DependencyRelation.IndirectObject => child != clause.Subject && IsNegativePhrase(view, child),
                DependencyRelation.Determiner => (word == clause.Main && clause.IsCopular && view.Is(child, "no")) || view.Is(child, "neither"),
                _ => false,
            };
            if (negates)
                return true;
        }

        return false;
    }

    private static bool IsNegativeAdverb(SentenceView view, int child)
    {
        if (view.Lexicons.Negations.GetValueOrDefault(view.Lower(child)) == "word")
            return !(child + 1 < view.Count && (view.Is(child + 1, "only") || view.Is(child + 1, "just")));
        return view.Is(child, "longer") && child > 0 && view.Is(child - 1, "no");
    }

    private static bool IsNegativePhrase(SentenceView view, int head)
    {
        if (view.Lexicons.Negations.GetValueOrDefault(view.Lower(head)) == "pronoun")
            return true;
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head && view.Is(child, "neither"))
                return true;
            if (child < head && view.Relation(child) is DependencyRelation.Determiner or DependencyRelation.Preconjunction or DependencyRelation.Coordinator or DependencyRelation.AdverbialModifier
                && (view.Is(child, "no") || view.Is(child, "neither")))
                return !(view.Is(head, "doubt"));
        }

        return false;
    }

    private static bool HasOr(SentenceView view, int token)
    {
        var coordinator = view.Tree.Child(token, DependencyRelation.Coordinator);
        return coordinator >= 0 && (view.Is(coordinator, "or") || view.Is(coordinator, "nor"));
    }
}
