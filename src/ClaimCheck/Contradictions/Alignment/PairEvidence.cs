using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>What the alignment says for and against a difference: how surely the two places are one, and the features for the scorer.</summary>
internal static class PairEvidence
{
    private const double Thin = 0.5;
    private const double MostlyAnswered = 0.3;
    private const int FewWords = 3;

    /// <summary>The side of a finding at words <paramref name="first"/> to <paramref name="last"/>, with the smallest claim there.</summary>
    public static FindingSide Side(SentenceView view, int first, int last) =>
        new(view.Claims[last] ?? view.Claims[first], view.Passage, view.SpanOf(first, last));

    /// <summary>The side of a finding at a unit.</summary>
    public static FindingSide Side(SentenceView view, SentenceUnit unit) =>
        new(view.Claims[unit.Head] ?? view.Claims[unit.First], view.Passage, view.SpanOf(unit.First, unit.Last));

    /// <summary>How surely the two units stand in one place of one statement, 0 to 1.</summary>
    public static double Trust(SentencePair pair, Substitution substitution)
    {
        var slot = substitution.Slot switch
        {
            SubstitutionSlot.Neighbours => 1.0,
            SubstitutionSlot.NeighbourAndHead => 0.95,
            SubstitutionSlot.Head => 0.85,
            SubstitutionSlot.Dependents or SubstitutionSlot.Rival => 0.8,
            _ => substitution.Units <= 2 ? 0.75 : 0.5,
        };
        return slot * Context(pair, substitution.Left, substitution.Right);
    }

    /// <summary>How surely the statements around two units are one, 0 to 1.</summary>
    public static double Context(SentencePair pair, SentenceUnit left, SentenceUnit right) => pair.ContextOf(left, right);

    /// <summary>The same, worked out anew.</summary>
    internal static double WorkOutContext(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        if (pair.IsAnchored && OtherwiseEqual.Is(pair, left, right))
            return 1;
        var leftPredicate = ClauseContext.Predicate(pair.Left, left.Head);
        var rightPredicate = ClauseContext.Predicate(pair.Right, right.Head);
        var leftClause = ClauseContext.Agreement(pair.Left, leftPredicate, left, pair.Alignment.LeftCover);
        var rightClause = ClauseContext.Agreement(pair.Right, rightPredicate, right, pair.Alignment.RightCover);
        var act = ActMatch.Around(pair, left, right);
        var sentence = Math.Max(Math.Clamp((pair.Containment - 0.2) / 0.5, 0, 1), act);
        var substance = Math.Clamp(pair.SharedWeight / Math.Max(1e-9, Math.Min(2, 0.5 * Math.Min(pair.Left.TotalWeight, pair.Right.TotalWeight))), 0, 1);
        var trust = Math.Max((0.35 * Math.Max(leftClause, rightClause)) + (0.25 * Math.Min(leftClause, rightClause)) + (0.4 * sentence), act);
        var figures = left.Kind == UnitKind.Quantity && right.Kind == UnitKind.Quantity ? ActMatch.SharedFigures(pair, left, right) : 0;
        return substance * Math.Min(1, trust + figures) * (IsThin(pair) ? Thin : 1);
    }

    // "Knowing your status is critical" and "people didn't know what to do": one or two common words tie nothing.
    private static bool IsThin(SentencePair pair)
    {
        if (Math.Min(pair.LeftShare, pair.RightShare) >= MostlyAnswered)
            return false;
        var shared = 0;
        for (var i = 0; i < pair.Left.Count && shared < FewWords; i++)
        {
            if (pair.Left.IsContent[i] && pair.Alignment.CoversLeft(i))
                shared++;
        }

        return shared < FewWords;
    }

    /// <summary>
    /// Whether the predicates over two units are one act: the nearest ones, one of them and the next above the other, or the
    /// verb of a relative clause on the unit.
    /// </summary>
    public static bool AreOneAct(SentencePair pair, Substitution substitution)
    {
        var (left, leftAbove, leftRelative) = Acts(pair.Left, substitution.Left);
        var (right, rightAbove, rightRelative) = Acts(pair.Right, substitution.Right);
        return IsOneAct(pair, left, right) || IsOneAct(pair, left, rightAbove) || IsOneAct(pair, leftAbove, right)
            || IsOneAct(pair, left, rightRelative) || IsOneAct(pair, leftRelative, right);
    }

    private static bool IsOneAct(SentencePair pair, int left, int right) =>
        left >= 0 && right >= 0 && pair.Left.Words[left].Weight >= 0.2
        && (pair.Alignment.RightOf(left) == right
            || Lexicons.WordRelations.Alike(pair.Left.Words[left], pair.Right.Words[right]) != Lexicons.WordRelation.None);

    private static (int Act, int Above, int Relative) Acts(SentenceView view, SentenceUnit unit)
    {
        var act = ClauseContext.Predicate(view, unit.Head);
        var above = view.Tokens[act].Head < 0 ? -1 : ClauseContext.Predicate(view, act) is var next && next != act ? next : ClauseContext.Predicate(view, view.Tokens[act].Head);
        return (act, above == act ? -1 : above, view.Sentence.Tree.Child(unit.Head, DependencyRelation.RelativeClause));
    }

    /// <summary>
    /// Whether one sentence says that it tells of another, earlier or answering act and the other does not: "in turn", "again",
    /// "a year earlier". Two sentences that both say "again" tell of one.
    /// </summary>
    public static bool TellOfTwoActs(SentencePair pair) =>
        TellsOfAnother(pair.Left, pair.Right, pair.Alignment.CoversLeft) || TellsOfAnother(pair.Right, pair.Left, pair.Alignment.CoversRight);

    private static bool TellsOfAnother(SentenceView view, SentenceView other, Func<int, bool> covered)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (covered(i))
                continue;
            if (((ComparisonWords.AnotherAct.Contains(view.Words[i].Word) || ComparisonWords.AnotherAct.Contains(view.Tokens[i].Text))
                    && !OpensTime(view, i) && !IsWithinDay(view.Times[i]) && !other.Words.Contains(view.Words[i]))
                || (view.Words[i].Word == "plan" && i > 0 && view.Words[i - 1].Word == "first"))
            {
                return true;
            }
        }

        return false;
    }

    // "Forty minutes later": the next step of one course of events.
    private static bool IsWithinDay(TimeExpression? time) => time?.Timex.StartsWith("PT", StringComparison.Ordinal) == true;

    // "Earlier this week" only says when.
    private static bool OpensTime(SentenceView view, int token) =>
        token + 1 < view.Count && view.Times[token + 1] is { Kind: not TimeKind.Duration } time && (view.Times[token] is null || view.Times[token] == time);

    /// <summary>Whether the clauses around two units speak of times that cannot be one, or of different ordinals: then they are two events.</summary>
    public static bool AreTwoEvents(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (substitution.Left == left || substitution.Right == right)
                continue;
            if (substitution.Left.Kind == UnitKind.Time && substitution.Right.Kind == UnitKind.Time
                && TimeComparison.Compare(pair.Left.Times[substitution.Left.Head], pair.Right.Times[substitution.Right.Head]) == TimeAgreement.Apart)
            {
                return true;
            }
        }

        return ClauseTimesApart(pair, left, right);
    }

    /// <summary>What the scorer is told of two units in one place.</summary>
    public static CandidateFeatures Features(SentencePair pair, Substitution substitution)
    {
        var left = PairEvidence.Side(pair.Left, substitution.Left);
        var right = PairEvidence.Side(pair.Right, substitution.Right);
        var leftPredicate = ClauseContext.Predicate(pair.Left, substitution.Left.Head);
        var rightPredicate = ClauseContext.Predicate(pair.Right, substitution.Right.Head);
        return Features(pair, left, right) with
        {
            SameAct = Answer(pair, leftPredicate, rightPredicate),
            SameSubject = SameActor(pair, leftPredicate, rightPredicate) switch { true => 1, null => 0.5, _ => 0 },
            SameSlot = substitution.Slot switch
            {
                SubstitutionSlot.Neighbours or SubstitutionSlot.NeighbourAndHead => 1,
                SubstitutionSlot.Head or SubstitutionSlot.Dependents or SubstitutionSlot.Rival => 0.8,
                _ => 0.4,
            },
            Rarity = (pair.Left.Words[substitution.Left.Head].Weight + pair.Right.Words[substitution.Right.Head].Weight) / 2,
        };
    }

    /// <summary>What the scorer is told of two sides of a pair of sentences.</summary>
    public static CandidateFeatures Features(SentencePair pair, FindingSide left, FindingSide right) => new()
    {
        Similarity = pair.Similarity,
        AlignedLeft = pair.LeftShare,
        AlignedRight = pair.RightShare,
        DifferentVoices = Relations.AreTwoVoices(left.Claim?.Attribution, right.Claim?.Attribution),
        IsAttributed = left.Claim?.Attribution is not null || right.Claim?.Attribution is not null,
        DifferentModality = left.Claim is not null && right.Claim is not null && left.Claim.Modality != right.Claim.Modality,
        IsHeadline = pair.Left.IsHeadline || pair.Right.IsHeadline,
        IsWithinPassage = pair.SamePassage,
        SameTime = TimeComparison.Compare(left.Claim?.Time, right.Claim?.Time) switch
        {
            TimeAgreement.Together => 1,
            TimeAgreement.Apart => -1,
            _ => 0,
        },
    };

    /// <summary>True when both predicates have an actor and the actors answer each other, false when they do not, null when one has none.</summary>
    public static bool? SameActor(SentencePair pair, int leftPredicate, int rightPredicate) =>
        SameArgument(pair, leftPredicate, rightPredicate, ClauseRole.Actor) ?? SameArgument(pair, leftPredicate, rightPredicate, ClauseRole.Undergoer);

    /// <summary>The same for any role.</summary>
    public static bool? SameArgument(SentencePair pair, int leftPredicate, int rightPredicate, ClauseRole role)
    {
        var left = ClauseContext.Argument(pair.Left, leftPredicate, role);
        var right = ClauseContext.Argument(pair.Right, rightPredicate, role);
        if (left < 0 || right < 0)
            return null;
        if (pair.Alignment.RightOf(left) == right)
            return true;
        if (pair.Left.Quantities[left] is { } leftQuantity && pair.Right.Quantities[right] is { } rightQuantity)
            return QuantityComparison.Agree(leftQuantity, rightQuantity) ? null : false;
        if (ClauseContext.SameName(pair.Left, left, pair.Right, right) is { } same)
            return same;
        return pair.Left.IsContent[left] && Lexicons.WordRelations.Alike(pair.Left.Words[left], pair.Right.Words[right]) != Lexicons.WordRelation.None;
    }

    private static double Answer(SentencePair pair, int left, int right)
    {
        if (pair.Alignment.RightOf(left) != right)
            return 0;
        return Lexicons.WordRelations.Alike(pair.Left.Words[left], pair.Right.Words[right]) switch
        {
            Lexicons.WordRelation.Same => 1,
            Lexicons.WordRelation.Synonym => 0.7,
            _ => 0.5,
        };
    }

    private static bool ClauseTimesApart(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        if (left.Kind == UnitKind.Time || right.Kind == UnitKind.Time)
            return false;
        var leftTime = NearTime(pair.Left, left);
        var rightTime = NearTime(pair.Right, right);
        if (leftTime is null != rightTime is null)
            return (LooksBack(pair.Left, leftTime) && !Names(pair.Right, leftTime!)) || (LooksBack(pair.Right, rightTime) && !Names(pair.Left, rightTime!));
        return leftTime is not null && rightTime is not null && TimeComparison.Compare(leftTime, rightTime) == TimeAgreement.Apart;
    }

    // The other sentence has the time too, wherever the trees hang it.
    private static bool Names(SentenceView view, TimeExpression time)
    {
        foreach (var stated in view.Times)
        {
            if (stated is not null && TimeComparison.Compare(stated, time) == TimeAgreement.Together)
                return true;
        }

        return false;
    }

    // "Four years ago" on one side only: the other side speaks of now.
    private static bool LooksBack(SentenceView view, TimeExpression? time) =>
        time?.Interval is { } interval && view.Passage.Published is { } published
        && interval.End < published.AddDays(-60).ToDateTime(TimeOnly.MinValue) && interval.End.Year < published.Year;

    // The time of the clause or of one around it: when the exchange was founded says nothing of who leads it.
    private static bool IsAbove(SentenceView view, int above, int predicate)
    {
        for (var hops = 0; predicate >= 0 && hops < 8; hops++)
        {
            if (predicate == above)
                return true;
            predicate = view.Tokens[predicate].Head;
        }

        return false;
    }

    private static TimeExpression? NearTime(SentenceView view, SentenceUnit unit)
    {
        if (view.Claims[unit.Head]?.Time is { } claimed)
            return claimed;
        var predicate = ClauseContext.Predicate(view, unit.Head);
        foreach (var child in view.Sentence.Tree.Children(predicate))
        {
            if (view.Times[child] is { Kind: not TimeKind.Duration } time)
                return time;
        }

        TimeExpression? only = null;
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Times[i] is not { Kind: not TimeKind.Duration } time || time == only || !IsAbove(view, ClauseContext.Predicate(view, i), predicate))
                continue;
            if (only is not null)
                return null;
            only = time;
        }

        return only;
    }
}
