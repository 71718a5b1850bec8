using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A denial that is the only difference between two statements: "the figures are acceptable", "the figures are not acceptable".
/// Silent where one side limits it and the other does not ("not until May"), and in "whether or not". Words: <c>negators</c>,
/// <c>comparison-words</c> (limits-denial).
/// </summary>
internal static class LoneDenial
{
    private const double Strength = 0.9;
    private static readonly SentenceUnit Nothing = new(-1, -1, -1, UnitKind.Other);

    /// <summary>Proposes the denial of <paramref name="pair"/> where it has one; false where it has none.</summary>
    public static bool Propose(SentencePair pair, RuleContext context)
    {
        if (pair.SamePassage)
            return false;
        if (Only(pair.Left, pair.Alignment.LeftCover) is not { } leftNegator || Only(pair.Right, pair.Alignment.RightCover) is not { } rightNegator
            || leftNegator >= 0 == rightNegator >= 0 || !OtherwiseEqual.Is(pair, UnitOf(leftNegator), UnitOf(rightNegator)))
            return false;
        var left = Side(pair.Left, leftNegator);
        var right = Side(pair.Right, rightNegator);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = SubstitutionCandidate.Relate(left, right, mayChange: true),
            Strength = Strength,
            Explanation = Wording.Contrast(left, right, "all else is the same and only one of them denies it"),
            Features = PairEvidence.Features(pair, left, right) with { IsTyped = true, SameAct = 1, SameSubject = 1, SameSlot = 1, Exclusive = 1 },
        });
        return true;
    }

    private static SentenceUnit UnitOf(int negator) => negator < 0 ? Nothing : new(negator, negator, negator, UnitKind.Other);

    private static FindingSide Side(SentenceView view, int negator) => negator < 0
        ? PairEvidence.Side(view, 0, view.Count - 1)
        : PairEvidence.Side(view, Polarity.FirstWord(view, negator), Math.Min(negator + 1, view.Count - 1));

    // The one word that denies without an answer, -1 where there is none; null where there are several or where a word limits the statement.
    private static int? Only(SentenceView view, ReadOnlySpan<bool> covered)
    {
        var only = -1;
        for (var i = 0; i < view.Count; i++)
        {
            if (covered[i])
                continue;
            if (ComparisonWords.LimitsDenial.Contains(view.Words[i].Word))
                return null;
            if (!Polarity.IsParticle(view, i))
                continue;
            if (only >= 0)
                return null;
            only = i;
        }

        return only;
    }
}
