using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// What "should" means: of an act that someone is to do or that is to be done it asks ("the sign should be moved", "he should resign"),
/// of a thing that acts by itself it expects ("the library should open in 2028"); "should have been retired" only regrets.
/// </summary>
internal static class DutyReader
{
    /// <summary>The modality of a clause that is put with a word of duty; null where it is not.</summary>
    public static Modality? Read(SentenceView view, Clause clause)
    {
        if (Modal(view, clause) < 0 || HasPerfect(view, clause))
            return null;
        if (clause.IsPassive || clause.Subject < 0 || view.Tokens[clause.Subject].Penn == PennTag.Pronoun && !view.Is(clause.Subject, "it") && view.Relation(clause.Subject) != DependencyRelation.Expletive)
            return Modality.Asked;
        return view.EntityAt(clause.Subject)?.Type == Entities.EntityType.Person ? Modality.Asked : Modality.Expected;
    }

    private static int Modal(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < clause.Attached && view.Relation(child) == DependencyRelation.Auxiliary && view.Lexicons.Has(view.Lower(child), "duty"))
                return child;
        }

        return -1;
    }

    private static bool HasPerfect(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < clause.Attached && view.Relation(child) == DependencyRelation.Auxiliary && view.Tokens[child].Lemma == "have")
                return true;
        }

        return false;
    }
}
