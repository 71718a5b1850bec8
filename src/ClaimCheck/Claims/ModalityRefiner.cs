using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Lets the trained factuality model doubt what the rules take for asserted: "you can access the live event", "when we start the process".
/// On the development part of UDS none of 22 such predicates below -0.75 and a third of those between that and 0 had happened;
/// a past tense is never doubted, and nothing is made surer than the rules have it.
/// </summary>
internal static class ModalityRefiner
{
    /// <summary>Score below which an asserted clause is no more than possible.</summary>
    private const double Doubtful = -0.3;

    /// <summary>Marks the doubtful clauses of a sentence whose clauses have been read.</summary>
    public static void Refine(SentenceView view)
    {
        List<Clause>? doubtful = null;
        foreach (var clause in view.Clauses)
        {
            if (clause is { Modality: Modality.Asserted, IsNegated: false, IsNotAssertion: false, Tense: not ClaimTense.Past } && IsSurelyNotPast(view, clause) && FactualityModel.Shared.Score(view, clause.Main) < Doubtful)
                (doubtful ??= []).Add(clause);
        }

        if (doubtful is null)
            return;
        foreach (var clause in doubtful)
            clause.Modality = Modality.Possible;
    }

    /// <summary>"Put" and "set" without a helping verb may be a past tense that the tags do not show.</summary>
    private static bool IsSurelyNotPast(SentenceView view, Clause clause) =>
        clause.Tense == ClaimTense.Present || view.Tree.Child(clause.Outer, DependencyRelation.Auxiliary) >= 0 || VerbChains.HasTo(view, clause.Attached);
}
