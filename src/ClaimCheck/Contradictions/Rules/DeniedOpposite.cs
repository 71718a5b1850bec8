using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>An adjective that one side denies: its denial is its opposite, so "guilty" and "not guilty" conflict as "guilty" and "innocent" do. A denial that is all the difference is left to <see cref="LoneDenial"/>.</summary>
internal static class DeniedOpposite
{
    private const double Weight = 0.9;
    private const double NoActor = 0.8;
    private const double OtherActor = 0.35;

    /// <summary>Proposes each adjective of <paramref name="pair"/> that one side denies and the other does not.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        if (LoneDenial.Find(pair) is not null)
            return;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Tokens[i].Tag != UniversalTag.Adjective || pair.Left.Words[i].Number != pair.Right.Words[j].Number || !HasOpposite(pair.Left.Words[i]))
                continue;
            var (left, right) = (pair.Left.Denials[i], pair.Right.Denials[j]);
            if (left > 0 == right > 0)
                continue;
            var weight = PairEvidence.SameActor(pair, ClauseContext.Predicate(pair.Left, i), ClauseContext.Predicate(pair.Right, j)) switch
            {
                true => Weight,
                null => Weight * NoActor,
                false => Weight * OtherActor,
            };

            // As predicates: it is the statement that is denied, not a part of it.
            var leftUnit = new SentenceUnit(left > 0 && left <= i ? Polarity.FirstWord(pair.Left, left - 1) : i, i, i, UnitKind.Verb);
            var rightUnit = new SentenceUnit(right > 0 && right <= j ? Polarity.FirstWord(pair.Right, right - 1) : j, j, j, UnitKind.Verb);
            SubstitutionCandidate.Propose(
                pair, new(leftUnit, rightUnit, SubstitutionSlot.Neighbours, 2), context, weight, "one asserts what the other denies",
                features => features with { IsTyped = true, Exclusive = 1 });
        }
    }

    /// <summary>Whether a word has an opposite in the hand-made part of the list, so that its denial is that opposite: "not guilty".</summary>
    public static bool HasOpposite(WordEntry word)
    {
        foreach (var grade in word.Opposites.Values)
        {
            if (grade == 1)
                return true;
        }

        return false;
    }
}
