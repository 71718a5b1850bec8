using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One statement asserted and denied: "attended" and "did not attend", "paid" and "failed to pay", "no one was hurt" and "two
/// were hurt". Silent on double negation, on the denial of another part ("not because of the audit"), on two subjects or times.
/// A denial that is all the difference is left to <see cref="LoneDenial"/>. Words: <c>negators</c>.
/// </summary>
internal sealed class PolarityConflictRule : ISentencePairRule, IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "polarity-conflict",
        "One passage asserts what another denies.",
        Severity.High,
        [new("The governor attended the service in Pine Hollow.", "The governor did not attend the service in Pine Hollow.")],
        [new("The company paid its suppliers.", "The company did not fail to pay its suppliers."), new("The minister resigned on Tuesday.", "The minister did not resign because of the audit.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context) => EventDenialComparison.Compare(context);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        if (LoneDenial.Propose(pair, context))
            return;
        ProposeBare(pair, context);
        var left = pair.Left.Denials;
        var right = pair.Right.Denials;
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || !CanBeDenied(pair.Left, i) || !CanBeDenied(pair.Right, j) || left[i] > 0 == right[j] > 0)
                continue;
            // "Will stop selling" and "will not sell any longer" agree.
            if (left[i] > 0 ? Polarity.IsCeased(pair.Right, j) : Polarity.IsCeased(pair.Left, i))
                continue;
            var negator = (left[i] > 0 ? left[i] : right[j]) - 1;
            if (OtherSideNegates(pair, left[i] > 0, negator))
                continue;
            if (pair.Left.Tokens[i].Tag == UniversalTag.Adjective && DeniedOpposite.HasOpposite(pair.Left.Words[i]))
                continue;
            Propose(pair, i, j, left[i] > 0, negator, context);
        }
    }

    // A denial without any counterpart in a sentence that is otherwise answered: weak, for ranking.
    private static void ProposeBare(SentencePair pair, RuleContext context)
    {
        if (pair.SamePassage)
            return;
        for (var j = 0; j < pair.Right.Count; j++)
        {
            if (!Polarity.IsParticle(pair.Right, j) || pair.Alignment.LeftOf(j) >= 0 || HasParticle(pair.Left))
                continue;
            var right = PairEvidence.Side(pair.Right, j, Math.Min(j + 1, pair.Right.Count - 1));
            var left = PairEvidence.Side(pair.Left, 0, pair.Left.Count - 1);
            context.Propose(new Candidate
            {
                Left = left,
                Right = right,
                Relation = Relations.Between(left, right),
                Strength = 0.2 + (0.25 * pair.RightShare),
                Explanation = Wording.Contrast(left, right, "only one of them denies"),
                Features = PairEvidence.Features(pair, left, right) with { IsTyped = true },
            });
            return;
        }
    }

    private static bool HasParticle(SentenceView view)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (Polarity.IsParticle(view, i))
                return true;
        }

        return false;
    }

    // "No one was hurt" denies it of everybody.
    private static bool IsNobody(SentenceView view, int negator) =>
        view.Words[negator].Word is "nobody" or "no one" || (view.Words[negator].Word == "no" && negator + 1 < view.Count && view.Words[negator + 1].Word == "one");

    // A predicate: a verb, an adjective, a noun with a copula or one in a row with such a noun ("is a singer, musician and actor").
    private static bool CanBeDenied(SentenceView view, int token) => view.Tokens[token].Tag switch
    {
        UniversalTag.Verb => true,
        UniversalTag.Adjective => view.IsContent[token],
        UniversalTag.Noun => HasCopula(view, token) || (view.Tokens[token].Relation == DependencyRelation.Conjunct && HasCopula(view, view.Tokens[token].Head)),
        _ => false,
    };

    private static bool HasCopula(SentenceView view, int token) => view.Sentence.Tree.Child(token, DependencyRelation.Copula) >= 0;

    // The other sentence has the same negator elsewhere: the trees differ, not the sense.
    private static bool OtherSideNegates(SentencePair pair, bool leftDenies, int negator) =>
        leftDenies ? pair.Alignment.RightOf(negator) >= 0 : pair.Alignment.LeftOf(negator) >= 0;

    private static void Propose(SentencePair pair, int i, int j, bool leftDenies, int negator, RuleContext context)
    {
        var leftUnit = new SentenceUnit(i, i, i, UnitKind.Verb);
        var rightUnit = new SentenceUnit(j, j, j, UnitKind.Verb);
        var sameActor = PairEvidence.SameActor(pair, ClauseContext.Predicate(pair.Left, i), ClauseContext.Predicate(pair.Right, j));
        if (sameActor == false && IsNobody(leftDenies ? pair.Left : pair.Right, negator))
            sameActor = null;
        var strength = 1.1 * PairEvidence.Context(pair, leftUnit, rightUnit) * Doubt(pair, i, j, leftDenies, negator);
        strength *= sameActor switch { true => 1, null => 0.8, _ => 0.35 };
        if (PairEvidence.AreTwoEvents(pair, leftUnit, rightUnit))
            strength *= 0.3;
        if (pair.Left.Passage.Published != pair.Right.Passage.Published)
            strength *= 0.75;
        if (pair.SamePassage && !pair.Left.IsHeadline)
            strength *= 0.45;
        negator = Polarity.FirstWord(leftDenies ? pair.Left : pair.Right, negator);
        var left = PairEvidence.Side(pair.Left, leftDenies ? Math.Min(negator, i) : i, leftDenies ? Math.Max(negator, i) : i);
        var right = PairEvidence.Side(pair.Right, leftDenies ? j : Math.Min(negator, j), leftDenies ? j : Math.Max(negator, j));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = SubstitutionCandidate.Relate(left, right, mayChange: true),
            Strength = Math.Clamp(strength, 0, 1),
            Explanation = Wording.Contrast(left, right, "one asserts what the other denies"),
            Features = PairEvidence.Features(pair, left, right) with
            {
                IsTyped = true,
                SameAct = 1,
                SameSlot = 1,
                Exclusive = 1,
                SameSubject = sameActor switch { true => 1, null => 0.5, _ => 0 },
            },
        });
    }

    // What speaks against a denial of the same thing: another part is denied, one side is only possible, the verb says little.
    private static double Doubt(SentencePair pair, int i, int j, bool leftDenies, int negator)
    {
        var doubt = 1d;
        var (leftStatus, rightStatus) = (VerbStatus.Of(pair.Left, i), VerbStatus.Of(pair.Right, j));
        if (leftStatus != rightStatus && (leftStatus == ActStatus.Open || rightStatus == ActStatus.Open))
            doubt *= 0.5;
        if (leftDenies ? HasEnd(pair.Left, i, pair.Alignment.CoversLeft) : HasEnd(pair.Right, j, pair.Alignment.CoversRight))
            doubt *= 0.4;
        var relation = WordRelations.Alike(pair.Left.Words[i], pair.Right.Words[j]);
        if (pair.Left.Tokens[i].Tag == UniversalTag.Noun && relation is not (WordRelation.Same or WordRelation.Synonym))
            doubt *= 0.4;
        if (relation != WordRelation.Same)
            doubt *= (pair.Left.Words[i].Weight < 0.4 || pair.Right.Words[j].Weight < 0.4) && !IsAllTheDifference(pair, leftDenies, negator) ? 0.5 : 0.85;
        var focus = leftDenies
            ? HasFocus(pair.Left, i, pair.Right, pair.Alignment.CoversLeft)
            : HasFocus(pair.Right, j, pair.Left, pair.Alignment.CoversRight);
        return focus ? doubt * 0.4 : doubt;
    }

    // "Are forced to leave", "are not required to leave": all other words answer each other.
    private static bool IsAllTheDifference(SentencePair pair, bool leftDenies, int negator)
    {
        var (denial, nothing) = (SentenceUnit.OfWord(negator), SentenceUnit.OfWord(-1));
        return OtherwiseEqual.Is(pair, leftDenies ? denial : nothing, leftDenies ? nothing : denial);
    }

    // "Had never seen herself dance -- until now", "has not scored since May": the denial has an end where the other telling may begin.
    private static bool HasEnd(SentenceView view, int denied, Func<int, bool> covered)
    {
        for (var i = denied + 1; i < view.Count; i++)
        {
            if (view.Words[i].Word is "until" or "till" || (view.Words[i].Word == "since" && !covered(i) && HasTime(view, i)))
                return true;
        }

        return false;
    }

    private static bool HasTime(SentenceView view, int border) =>
        view.Times[border] is not null || (border + 1 < view.Count && view.Times[border + 1] is not null);

    // "Did not resign because of the audit", "is not an American series", "has not scored since December": the denied part is another.
    private static bool HasFocus(SentenceView view, int denied, SentenceView other, Func<int, bool> covered)
    {
        var isNoun = view.Tokens[denied].Tag == UniversalTag.Noun;
        foreach (var child in view.Sentence.Tree.Children(denied))
        {
            if (covered(child) || (!view.IsContent[child] && view.Times[child] is null && view.Quantities[child] is null))
                continue;
            var role = Roles.Of(view, child);
            if (isNoun && role is ClauseRole.Modifier or ClauseRole.Nominal or ClauseRole.Number)
                return true;
            if (view.Times[child] is { } time && other.Times.Any(stated => TimeComparison.Compare(time, stated) == TimeAgreement.Together))
                continue;
            if (child > denied && (role is ClauseRole.Clause || view.Times[child] is not null || Roles.Preposition(view, child) is "because" or "since" or "before" or "until"))
                return true;
        }

        return false;
    }
}
