using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The smallest stretch of words that states a clause: subject, act and arguments, without the clauses and asides around them.
/// The subject is left out where it stands far off or carries asides of its own; it is given apart then.
/// </summary>
internal static class ClauseSpans
{
    /// <summary>Length from which further adjuncts are left out of a claim's span.</summary>
    private const int EnoughCharacters = 100;

    /// <summary>Length that no span passes where it can be cut before a phrase.</summary>
    private const int LongestCharacters = 120;

    /// <summary>Length from which an adjunct behind two others is left out.</summary>
    private const int LongAdjunct = 28;

    /// <summary>First and last word of the clause's claim.</summary>
    public static (int First, int Last) Of(SentenceView view, Clause clause)
    {
        var (first, last) = ActWords.Of(view, clause);
        var start = SubjectEdge.Of(view, clause, first);
        first = start < first ? start : ActWords.WithAdverbs(view, clause, first);
        first = SubjectEdge.WithTime(view, clause, first);
        if (clause.Subject > last && clause.SubjectLink == SubjectLink.Own && view.EnclosingClause(clause.Subject) == clause)
            last = Math.Max(last, view.Edges.Right(clause.Subject));
        for (var word = clause.Attached; word >= 0; word = view.Inner(word))
            last = Extend(view, clause, word, first, last);
        return ClosingMarks.Take(view, first, Shorten(view, clause, first, last));
    }

    /// <summary>An overlong span ends before the phrase that makes it so.</summary>
    private static int Shorten(SentenceView view, Clause clause, int first, int last)
    {
        if (view.Tree.SpanOf(first, last).Length <= LongestCharacters)
            return last;
        for (var i = last; i > clause.Main + 2; i--)
        {
            if (view.Relation(i) == DependencyRelation.Case && view.Tokens[i].Tag == UniversalTag.Adposition && view.Tokens[i].Head > i
                && view.Tree.SpanOf(first, i - 1).Length <= LongestCharacters && view.Tokens[i - 1].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral)
                return i - 1;
        }

        return last;
    }

    private static int Extend(SentenceView view, Clause clause, int word, int first, int last)
    {
        var adjuncts = 0;
        foreach (var child in view.Tree.Children(word))
        {
            if (child < word || child <= last && view.Edges.Right(child) <= last)
                continue;
            switch (ClauseMembers.Of(view, clause, child))
            {
                case Membership.Core:
                    last = Math.Max(last, view.Edges.Right(child));
                    break;
                case Membership.Adjunct when child > last && !IsCutShort(view, clause, child) && !(adjuncts >= 2 && view.Tree.SpanOf(view.Edges.Left(child), view.Edges.Right(child)).Length > LongAdjunct) && view.Tree.SpanOf(first, last).Length <= EnoughCharacters && view.Edges.Left(child) - last <= 6:
                    last = Math.Max(last, view.Edges.Right(child));
                    adjuncts++;
                    break;
                case Membership.Stop:
                    return last;
            }
        }

        return last;
    }

    /// <summary>"Of hiding $14 million in a chain of companies → registered in Jersey": an infinitive or gerund ends before a phrase that would lose what it hangs on.</summary>
    private static bool IsCutShort(SentenceView view, Clause clause, int child)
    {
        if (clause.Kind != ClauseKind.Controlled)
            return false;
        var right = view.Edges.Right(child);
        return right + 1 < view.Count && view.Tree.RightEdge(child) > right && view.Tokens[right + 1].Tag is UniversalTag.Verb or UniversalTag.Pronoun;
    }
}
