using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Whether an editor could check a claim: judgements ("is unfair", "deserve"), feelings and forecasts of opinion are opinion,
/// questions, orders and wishes no assertion at all.
/// </summary>
internal static class ClaimWorthReader
{
    /// <summary>The worth of a clause.</summary>
    public static ClaimWorth Read(SentenceView view, Clause clause)
    {
        if (clause.IsNotAssertion || clause.Modality == Modality.Asked)
            return ClaimWorth.NotAssertion;
        return IsJudgement(view, clause) ? ClaimWorth.Opinion : ClaimWorth.Checkable;
    }

    private static bool IsJudgement(SentenceView view, Clause clause)
    {
        var main = clause.Main;
        if (clause.IsCopular)
        {
            if (Judges(view, main))
                return true;
            foreach (var child in view.Tree.Children(main))
            {
                if (view.Relation(child) == DependencyRelation.AdjectivalModifier && Judges(view, child))
                    return true;
            }
        }

        if (view.Lexicons.OpinionWords.GetValueOrDefault(view.Tokens[main].Lemma) == "verb")
            return true;
        foreach (var child in view.Tree.Children(main))
        {
            if (view.Relation(child) == DependencyRelation.Auxiliary && view.Tokens[child].Lemma is "should" or "must" or "ought")
                return true;
            if (view.Relation(child) == DependencyRelation.AdverbialModifier && view.Lexicons.OpinionWords.GetValueOrDefault(view.Lower(child)) == "adverb")
                return true;
            if (view.Relation(child) is DependencyRelation.DirectObject or DependencyRelation.OpenComplement && Judges(view, child) && view.Tokens[child].Tag == UniversalTag.Adjective)
                return true;
        }

        return false;
    }

    private static bool Judges(SentenceView view, int token) =>
        view.Lexicons.OpinionWords.GetValueOrDefault(view.Tokens[token].Lemma) is "adjective" or "noun";
}
