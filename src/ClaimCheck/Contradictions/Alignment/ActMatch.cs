using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// How surely two clauses tell of one act, whatever the rest of their sentences says: the same verb or one that means the
/// same, with the same people and things around it. "The spray cut the number of admissions by 43 per cent, a trial found" and
/// "Hospital admissions, whose number the spray cut by 34 per cent, …" are one act; two sentences that share a topic are not.
/// </summary>
internal static class ActMatch
{
    private const double FirstParticipant = 0.55;
    private const double NamedParticipant = 0.7;
    private const double FurtherParticipant = 0.3;
    private const double OtherParticipant = 0.3;
    private const double OtherRole = 0.7;
    private const double Higher = 0.9;
    private const int MostAbove = 4;
    private const double OtherVerb = 0.65;
    private const double SharedFigure = 0.35;
    private const double SharedTime = 0.2;
    private const double LeastDistinctive = 13;

    private static readonly ClauseRole[] Core = [ClauseRole.Actor, ClauseRole.Undergoer, ClauseRole.Recipient, ClauseRole.Complement];

    /// <summary>
    /// The trust that the clauses of two units are one act, 0 to 1, by their predicates or the predicates above these: where a
    /// phrase hangs is the least sure part of a tree.
    /// </summary>
    public static double Around(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        var trust = 0d;
        var leftWeight = 1d;
        var leftPredicate = ClauseContext.Predicate(pair.Left, left.Head);
        for (var i = 0; i < MostAbove && leftPredicate >= 0; i++, leftWeight *= Higher)
        {
            var weight = leftWeight;
            var rightPredicate = ClauseContext.Predicate(pair.Right, right.Head);
            for (var j = 0; j < MostAbove - i && rightPredicate >= 0; j++, weight *= Higher)
            {
                if (weight > trust)
                    trust = Math.Max(trust, weight * Of(pair, leftPredicate, rightPredicate, left, right));
                rightPredicate = Above(pair.Right, rightPredicate);
            }

            leftPredicate = Above(pair.Left, leftPredicate);
        }

        return trust;
    }

    /// <summary>The trust that the clauses of two predicates are one act, 0 to 1; the words of the two units are left out.</summary>
    public static double Of(SentencePair pair, int leftPredicate, int rightPredicate, SentenceUnit left, SentenceUnit right)
    {
        var trust = Participants(pair, leftPredicate, rightPredicate, left, right);
        if (IsOneAct(pair, leftPredicate, rightPredicate))
            return trust;
        // Another verb between the same two participants: "won the cup", "lifted the cup".
        return trust > NamedParticipant && WordRelations.OppositeGrade(pair.Left.Words[leftPredicate], pair.Right.Words[rightPredicate]) == 0 ? OtherVerb * trust : 0;
    }

    private static double Participants(SentencePair pair, int leftPredicate, int rightPredicate, SentenceUnit left, SentenceUnit right)
    {
        var trust = 0d;
        var first = true;
        foreach (var role in Core)
        {
            var mine = ClauseContext.Argument(pair.Left, leftPredicate, role);
            var theirs = ClauseContext.Argument(pair.Right, rightPredicate, role);
            if (mine < 0 || IsIn(mine, left) || IsIn(theirs, right))
                continue;
            var share = Answers(pair, mine, rightPredicate, role);
            if (share > 0)
            {
                trust += share * (!first ? FurtherParticipant : pair.Left.Entities[mine] is null ? FirstParticipant : NamedParticipant);
                first = false;
            }
            else if (theirs >= 0 && role is not ClauseRole.Complement)
            {
                trust -= OtherParticipant;
            }
        }

        if (trust > 0 && HaveOneTime(pair, leftPredicate, rightPredicate))
            trust += SharedTime;
        return Math.Clamp(trust, 0, 1);
    }

    // Both acts are on one stated day.
    private static bool HaveOneTime(SentencePair pair, int leftPredicate, int rightPredicate) =>
        Time(pair.Left, leftPredicate) is { } left && Time(pair.Right, rightPredicate) is { } right
        && (left.Interval is { } one && right.Interval is { } other ? one == other : left.Timex == right.Timex);

    private static TimeExpression? Time(SentenceView view, int predicate)
    {
        foreach (var child in view.Sentence.Tree.Children(predicate))
        {
            if (view.Times[child] is { Kind: TimeKind.Date or TimeKind.Time } time)
                return time;
        }

        return null;
    }

    /// <summary>
    /// What a rare figure that both sentences hold, beside the two units, adds to the trust that they speak of one thing: the
    /// year-earlier debt that is the same on both sides says that the debt is one.
    /// </summary>
    public static double SharedFigures(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (IsIn(i, left) || pair.Left.Quantities[i] is not { } mine || mine.Token != i || !IsDistinctive(mine))
                continue;
            var j = pair.Alignment.RightOf(i);
            if (j >= 0 && !IsIn(j, right) && pair.Right.Quantities[j] is { } theirs && theirs.Value == mine.Value && theirs.Kind == mine.Kind)
                return SharedFigure;
        }

        return 0;
    }

    /// <summary>Whether two predicates can be one act by their words.</summary>
    public static bool IsOneAct(SentencePair pair, int left, int right) =>
        pair.Left.IsContent[left] && pair.Right.IsContent[right]
        && WordRelations.Alike(pair.Left.Words[left], pair.Right.Words[right]) != WordRelation.None;

    private static int Above(SentenceView view, int predicate)
    {
        var head = view.Tokens[predicate].Head;
        if (head < 0)
            return -1;
        var above = ClauseContext.IsPredicate(view, head) ? head : ClauseContext.Predicate(view, head);
        return above == predicate ? -1 : above;
    }

    private static double Answers(SentencePair pair, int mine, int rightPredicate, ClauseRole role)
    {
        if (!pair.Left.IsContent[mine] && pair.Left.Entities[mine] is null)
            return 0;
        foreach (var child in Core)
        {
            var theirs = ClauseContext.Argument(pair.Right, rightPredicate, child);
            if (theirs < 0)
                continue;
            var same = pair.Alignment.RightOf(mine) == theirs || ClauseContext.SameName(pair.Left, mine, pair.Right, theirs) == true;
            if (same)
                return child == role ? 1 : OtherRole;
        }

        return 0;
    }

    private static bool IsDistinctive(Quantity quantity) =>
        quantity.Kind is QuantityKind.Money or QuantityKind.Percentage or QuantityKind.Measure || (quantity.Kind == QuantityKind.Count && quantity.Value >= LeastDistinctive);

    private static bool IsIn(int token, SentenceUnit unit) => token >= unit.First && token <= unit.Last;
}
