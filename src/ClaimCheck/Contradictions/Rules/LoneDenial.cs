using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A denial that is the only difference between two statements: "the figures are acceptable", "the figures are not acceptable";
/// "will stop selling" denies "will sell". Silent where one side limits it and the other does not ("not until May"), in "whether
/// or not", and where a share answers it ("not all", "some"). Words: <c>negators</c>, <c>comparison-words</c> (limits-denial).
/// </summary>
internal static class LoneDenial
{
    private const double Strength = 0.9;
    private static readonly SentenceUnit Nothing = new(-1, -1, -1, UnitKind.Other);

    /// <summary>Proposes the denial of <paramref name="pair"/> where it has one; false where it has none.</summary>
    public static bool Propose(SentencePair pair, RuleContext context)
    {
        if (Find(pair) is not { Left: var leftNegator, Right: var rightNegator })
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

    /// <summary>The word that denies, on one side; -1 on the other. Null where the pair differs in more or in nothing.</summary>
    public static (int Left, int Right)? Find(SentencePair pair)
    {
        if (pair.SamePassage)
            return null;
        if (Only(pair.Left, pair.Alignment.LeftCover) is not { } leftNegator || Only(pair.Right, pair.Alignment.RightCover) is not { } rightNegator
            || leftNegator >= 0 == rightNegator >= 0 || !OtherwiseEqual.Is(pair, UnitOf(leftNegator), UnitOf(rightNegator)))
            return null;
        return AnswersWithShare(pair.Left, pair.Alignment.LeftCover) || AnswersWithShare(pair.Right, pair.Alignment.RightCover)
            ? null
            : (leftNegator, rightNegator);
    }

    // "Some of the tenants" beside "not all of the tenants", "most of them" beside "none of them": the shares differ, and that is for them to compare.
    private static bool AnswersWithShare(SentenceView view, ReadOnlySpan<bool> covered)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (!covered[i] && ShareConflict.IsShare(view, i) && !Polarity.IsParticle(view, i))
                return true;
        }

        return false;
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
            if (!Polarity.IsParticle(view, i) && !Polarity.IsCeasing(view, i))
                continue;
            if (only >= 0)
                return null;
            only = i;
        }

        return only;
    }
}
