using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The stretch of words that states a clause whole: its span with the clauses that narrow its nouns down and those that say when or
/// on what condition it holds. "The leak was found" is whole as "The leak was found after a guard noticed a smell of gas",
/// "the tax would rise" as "If the vote passes, the tax would rise".
/// </summary>
internal static class WholeClause
{
    /// <summary>Length from which a whole clause reads worse than its span.</summary>
    private const int LongestCharacters = 280;

    /// <summary>First and last word of the whole clause.</summary>
    public static (int First, int Last) Of(SentenceView view, Clause clause)
    {
        var (first, last) = ClauseSpans.Of(view, clause);
        var (wholeFirst, wholeLast) = (WithFrame(view, clause, first), Math.Max(last, view.Whole.RightAlone(clause.Attached)));
        if (view.Tree.SpanOf(wholeFirst, wholeLast).Length > LongestCharacters)
            return (first, last);
        return ClosingMarks.Take(view, wholeFirst, wholeLast);
    }

    /// <summary>"If the vote passes, the tax would rise": a clause of time or condition right before the subject.</summary>
    private static int WithFrame(SentenceView view, Clause clause, int first)
    {
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child >= first)
                break;
            if (view.Relation(child) != DependencyRelation.AdverbialClause || view.ClauseAt(child) == clause || !IsRightBefore(view, view.Tree.RightEdge(child), first))
                continue;
            var opener = view.Edges.Left(child);
            if (view.Lexicons.Has(view.Lower(opener), "frame") || view.Lexicons.Has(view.Lower(opener), "condition"))
                return opener;
        }

        return first;
    }

    private static bool IsRightBefore(SentenceView view, int last, int first)
    {
        if (last >= first)
            return false;
        for (var i = last + 1; i < first; i++)
        {
            if (view.Tokens[i].Penn != PennTag.Comma)
                return false;
        }

        return true;
    }
}
