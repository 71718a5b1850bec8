using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>What a clause of speech reports, where its words stand apart from it.</summary>
internal static class ReportedClause
{
    /// <summary>What a clause of speech reports where its words stand in front of it or around it; null where they stand in its own stretch.</summary>
    public static Clause? Of(SentenceView view, Clause clause)
    {
        if (view.Relation(clause.Attached) == DependencyRelation.Parataxis)
            return clause.Parent is not null && AttributionFinder.IsBareReport(view, clause, clause.Attached) ? clause.Parent : null;
        return view.Tree.Child(clause.Main, DependencyRelation.ClausalComplement) is >= 0 and var said && (said < clause.Main || IsParted(view, clause)) && view.ClauseAt(said) is { Subject: >= 0 } content && content != clause ? content : null;
    }

    /// <summary>"He said, many of them would go home": a comma between the verb and its words.</summary>
    public static bool IsParted(SentenceView view, Clause clause) => clause.Main + 1 < view.Count && view.Tokens[clause.Main + 1].Penn == PennTag.Comma;
}
