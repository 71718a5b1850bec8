using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Tells clauses that assert nothing: questions, orders, thanks. "Who paid for the yacht?" and "Call our news desk" are none;
/// what hangs on them is none either, but for relative clauses.
/// </summary>
internal static class AssertionReader
{
    /// <summary>Marks the clauses of a sentence, parents first.</summary>
    public static void Mark(SentenceView view)
    {
        foreach (var token in view.TopDown)
        {
            if (view.ClauseAt(token) is not { } clause || clause.Attached != token)
                continue;
            clause.IsNotAssertion = IsQuestion(view, clause) || IsOrder(view, clause)
                || (clause.Parent is { IsNotAssertion: true } && clause.Kind != ClauseKind.Relative
                    && !(clause.SubjectLink == SubjectLink.Own && view.Relation(clause.Attached) is DependencyRelation.Conjunct or DependencyRelation.Parataxis));
        }
    }

    private static bool IsQuestion(SentenceView view, Clause clause)
    {
        if (clause.Kind is not (ClauseKind.Main or ClauseKind.Complement) || !EndsWithQuestionMark(view, clause))
            return false;
        var first = Math.Min(view.Edges.Left(clause.Outer), clause.Attached);
        foreach (var child in view.Tree.Children(clause.Outer))
        {
            if (view.Tokens[child].Penn is PennTag.WhAdverb or PennTag.WhPronoun or PennTag.WhDeterminer or PennTag.WhPronounPossessive)
                return true;
            if (view.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.Copula or DependencyRelation.PassiveAuxiliary && clause.Subject > child)
                return true;
        }

        return clause.Kind == ClauseKind.Main || view.Tokens[first].Penn is PennTag.WhAdverb or PennTag.WhPronoun or PennTag.WhDeterminer;
    }

    private static bool EndsWithQuestionMark(SentenceView view, Clause clause)
    {
        var limit = Math.Min(view.Count, clause.Main + 60);
        for (var i = clause.Main + 1; i < limit; i++)
        {
            if (view.Tokens[i].Penn != PennTag.FullStop)
                continue;
            return view.Tokens[i].Text.Contains('?', StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsOrder(SentenceView view, Clause clause)
    {
        if (clause.Kind != ClauseKind.Main || clause.IsCopular || clause.Subject >= 0 || view.Sentence.Kind == PassageBlockKind.Headline
            || VerbChains.HasTo(view, clause.Attached))
            return false;
        var token = view.Tokens[clause.Attached];
        if (view.Tree.Child(clause.Attached, DependencyRelation.Auxiliary) is var auxiliary and >= 0 && !view.Is(auxiliary, "do"))
            return false;
        if (view.Tree.Child(clause.Attached, DependencyRelation.Expletive) >= 0)
            return false;
        return token.Penn == PennTag.VerbBase || (token.Penn == PennTag.VerbPresent && view.Edges.Left(clause.Attached) >= clause.Attached - 1);
    }
}
