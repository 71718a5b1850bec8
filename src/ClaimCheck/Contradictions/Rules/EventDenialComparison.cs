using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds an act that one passage asserts against its denial in another, in sentences of their own. Silent where either is still
/// open, where the denial has a limit or denies another part, and where the days may be two.
/// </summary>
internal static class EventDenialComparison
{
    private const double LeastTrust = 0.9;

    /// <summary>Proposes the acts that are asserted here and denied there.</summary>
    public static void Compare(RuleContext context)
    {
        foreach (var pair in context.Events)
        {
            if (pair.Left.IsDenied == pair.Right.IsDenied || pair.Trust < LeastTrust || !SoleActs.AreFinal(pair.Left.Act, pair.Right.Act) || !AreTold(pair)
                || EventCandidate.TellsOfAnother(pair) || StoryThings.AreTwo(pair.Left.View, pair.Left.Actor, pair.Right.View, pair.Right.Actor)
                || TimeComparison.Compare(EventTimeComparison.Time(pair.Left), EventTimeComparison.Time(pair.Right)) == TimeAgreement.Apart)
            {
                continue;
            }

            var (denied, asserted) = pair.Left.IsDenied ? (pair.Left, pair.Right) : (pair.Right, pair.Left);
            if (!IsLimited(denied, asserted))
                EventCandidate.Propose(pair, Side(pair.Left), Side(pair.Right), 1, "one asserts what the other denies", context);
        }
    }

    private static bool AreTold(StoryEventPair pair) =>
        pair.Left.Status is ActStatus.Done or ActStatus.Unknown && pair.Right.Status is ActStatus.Done or ActStatus.Unknown
        && (pair.Left.Status == ActStatus.Done || pair.Right.Status == ActStatus.Done);

    // "Not until Friday", "did not resign over the audit", "has never spoken in Aarhus".
    private static bool IsLimited(StoryEvent denied, StoryEvent asserted)
    {
        var view = denied.View;
        for (var i = 0; i < view.Count; i++)
        {
            if (ComparisonWords.LimitsDenial.Contains(view.Words[i].Word))
                return true;
        }

        foreach (var child in view.Sentence.Tree.Children(denied.Predicate))
        {
            if (child > denied.Predicate && view.IsContent[child] && view.Times[child] is null && child != denied.Actor && child != denied.Undergoer
                && view.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.AdverbialClause
                    or DependencyRelation.AdverbialModifier or DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement
                && !asserted.View.Words.Contains(view.Words[child]))
            {
                return true;
            }
        }

        return false;
    }

    private static SentenceUnit Side(StoryEvent told)
    {
        var first = told.Predicate;
        foreach (var child in told.View.Sentence.Tree.Children(told.Predicate))
        {
            if (child < first && told.View.Negators[child] is not null)
                first = child;
        }

        return new(first, told.Predicate, told.Predicate, UnitKind.Verb);
    }
}
