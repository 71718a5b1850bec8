using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One figure that goes both ways: "sales rose 2.3%" and "sales were 2.3 per cent lower". Silent where the two sides describe what goes
/// up or down by words of their own ("sales at the brewery", "sales at the mill"). Words: <c>change-words</c>.
/// </summary>
internal static class OppositeDirections
{
    private const double Weight = 0.9;
    private const double Floor = 0.7;

    /// <summary>Proposes each figure of <paramref name="pair"/> that goes up on one side and down on the other.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Quantities[i] is not { } left || pair.Right.Quantities[j] is not { } right || left.Value != right.Value)
                continue;
            var (leftWay, leftWord) = ChangeDirection.Of(pair.Left, left);
            var (rightWay, rightWord) = ChangeDirection.Of(pair.Right, right);
            if (leftWay * rightWay >= 0)
                continue;
            var (leftPredicate, rightPredicate) = (ClauseContext.Predicate(pair.Left, leftWord), ClauseContext.Predicate(pair.Right, rightWord));
            if (PairEvidence.SameActor(pair, leftPredicate, rightPredicate) != true || AreTwoFigures(pair, leftPredicate, rightPredicate))
                continue;
            var (leftUnit, rightUnit) = (new SentenceUnit(leftWord, leftWord, leftWord, UnitKind.Verb), new SentenceUnit(rightWord, rightWord, rightWord, UnitKind.Verb));
            if (pair.Left.Denials[leftWord] > 0 || pair.Right.Denials[rightWord] > 0)
                continue;
            SubstitutionCandidate.Propose(
                pair, new(leftUnit, rightUnit, SubstitutionSlot.Dependents, 0), context, Weight, "one figure cannot go both ways",
                features => features with { IsTyped = true, Exclusive = 1 }, floor: Floor);
        }
    }

    private static bool AreTwoFigures(SentencePair pair, int leftPredicate, int rightPredicate) =>
        HasOwnDescription(pair.Left, ClauseContext.Argument(pair.Left, leftPredicate, ClauseRole.Actor), pair.Alignment.CoversLeft)
        && HasOwnDescription(pair.Right, ClauseContext.Argument(pair.Right, rightPredicate, ClauseRole.Actor), pair.Alignment.CoversRight);

    // A word of content on the subject that the other side has no answer to.
    private static bool HasOwnDescription(SentenceView view, int subject, Func<int, bool> isCovered)
    {
        if (subject < 0)
            return false;
        foreach (var child in view.Sentence.Tree.Children(subject))
        {
            if (view.IsContent[child] && view.Tokens[child].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective && !isCovered(child))
                return true;
        }

        return false;
    }
}
