using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two sentences of a court for one person of which only one can have been passed: death, life, or a number of years. The
/// lengths of two terms in years are the numbers' own matter. Silent on a life sentence with a minimum, and where the term
/// is asked for or possible. Words: <c>comparison-words</c> (court-sentence, term-life, term-death, sentence-open).
/// </summary>
internal static class SentenceTerm
{
    private const double Weight = 0.95;
    private const int Farthest = 5;

    private enum Term
    {
        None,
        Years,
        Life,
        Death,
    }

    /// <summary>Proposes the two terms of <paramref name="pair"/> that one person cannot both have been given.</summary>
    public static void Compare(SentencePair pair, RuleContext context)
    {
        if (pair.SamePassage)
            return;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || !ComparisonWords.CourtSentence.Contains(pair.Left.Words[i].Word) || !ComparisonWords.CourtSentence.Contains(pair.Right.Words[j].Word))
                continue;
            var (left, leftWord) = Read(pair.Left, i);
            var (right, rightWord) = Read(pair.Right, j);
            if (left == right || left == Term.None || right == Term.None || IsOpen(pair.Left, i) || IsOpen(pair.Right, j)
                || pair.Left.Denials[i] > 0 != pair.Right.Denials[j] > 0)
                continue;
            if (PairEvidence.SameArgument(pair, i, j, ClauseRole.Undergoer) ?? PairEvidence.SameArgument(pair, i, j, ClauseRole.Actor) ?? false)
                Propose(pair, (i, leftWord), (j, rightWord), context);
        }
    }

    // The first term behind the word of the court: "to life in prison with a minimum of 30 years" is life.
    private static (Term Term, int Word) Read(SentenceView view, int sentence)
    {
        for (var i = sentence + 1; i < Math.Min(view.Count, sentence + Farthest); i++)
        {
            if (ComparisonWords.TermDeath.Contains(view.Words[i].Word))
                return (Term.Death, i);
            if (ComparisonWords.TermLife.Contains(view.Words[i].Word))
                return (Term.Life, i);
            if (view.Times[i] is { Kind: Values.TimeKind.Duration })
                return (Term.Years, i);
        }

        return (Term.None, -1);
    }

    private static bool IsOpen(SentenceView view, int sentence)
    {
        if (VerbStatus.Of(view, sentence) is ActStatus.Open or ActStatus.Planned)
            return true;
        for (var i = Math.Max(0, sentence - Farthest); i < sentence; i++)
        {
            if (ComparisonWords.SentenceOpen.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }

    private static void Propose(SentencePair pair, (int Act, int Term) left, (int Act, int Term) right, RuleContext context)
    {
        var leftUnit = SentenceUnit.OfWord(left.Term, UnitKind.Noun);
        var rightUnit = SentenceUnit.OfWord(right.Term, UnitKind.Noun);
        var (leftSide, rightSide) = (PairEvidence.Side(pair.Left, left.Act, left.Term), PairEvidence.Side(pair.Right, right.Act, right.Term));
        var trust = PairEvidence.Context(pair, leftUnit, rightUnit);
        if (PairEvidence.AreTwoEvents(pair, leftUnit, rightUnit))
            return;
        context.Propose(new Candidate
        {
            Left = leftSide,
            Right = rightSide,
            Relation = SubstitutionCandidate.Relate(leftSide, rightSide, mayChange: true),
            Strength = Math.Clamp(Weight * trust, 0, 1),
            Explanation = Wording.Contrast(leftSide, rightSide, "one court passes one sentence"),
            Features = PairEvidence.Features(pair, leftSide, rightSide) with { IsTyped = true, SameAct = 1, SameSubject = 1, SameSlot = 1, Exclusive = 1 },
        });
    }
}
