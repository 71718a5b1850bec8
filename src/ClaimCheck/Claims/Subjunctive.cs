using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Recommending that Tren de Aragua be listed": alone it reads "Tren de Aragua should be listed".</summary>
internal static class Subjunctive
{
    /// <summary>The bare verb form of a clause that is demanded, or -1.</summary>
    public static int At(SentenceView view, Clause clause)
    {
        if (clause is not { Kind: ClauseKind.Complement, SubjectLink: SubjectLink.Own, Modality: Modality.Asked } || clause.Subject > clause.Attached)
            return -1;
        var verb = clause.Attached;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child < clause.Attached && view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
            {
                verb = child;
                break;
            }
        }

        return view.Tokens[verb].Penn == PennTag.VerbBase && verb > clause.Subject && !VerbChains.HasTo(view, clause.Attached) ? verb : -1;
    }
}
