using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Builds the candidate for two units in one place, with the doubts that all such rules share.</summary>
internal static class SubstitutionCandidate
{
    private const double TwoEvents = 0.3;
    private const double OtherActor = 0.4;
    private const double InsidePassage = 0.35;
    private const double Denied = 0.3;

    /// <summary>
    /// Proposes <paramref name="substitution"/> with a strength of <paramref name="weight"/> times the trust in the alignment,
    /// no lower than <paramref name="floor"/>, lowered where the clauses speak of two times, have two actors or stand in one passage.
    /// </summary>
    public static void Propose(
        SentencePair pair, Substitution substitution, RuleContext context, double weight, string reason,
        Func<CandidateFeatures, CandidateFeatures>? tell = null, bool mayChange = false, Severity? severity = null, double floor = 0)
    {
        var left = PairEvidence.Side(pair.Left, substitution.Left);
        var right = PairEvidence.Side(pair.Right, substitution.Right);
        var features = PairEvidence.Features(pair, substitution);
        features = tell is null ? features : tell(features);
        var strength = weight * Math.Max(floor, PairEvidence.Trust(pair, substitution));
        if (substitution.Left.Kind != UnitKind.Time && PairEvidence.AreTwoEvents(pair, substitution.Left, substitution.Right))
        {
            strength *= TwoEvents;
            features = features with { SameTime = -1 };
        }

        if (features.SameSubject == 0 && substitution.Left.Kind is UnitKind.Verb or UnitKind.Adjective or UnitKind.Adverb)
            strength *= OtherActor;
        if (pair.Left.Passage.Published != pair.Right.Passage.Published)
            strength *= mayChange ? 0.85 : 1;
        if (pair.SamePassage && !pair.Left.IsHeadline)
            strength *= InsidePassage;
        if (strength >= Denied && IsDeniedOnce(pair, substitution))
            strength *= Denied;
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = Relate(left, right, mayChange),
            Severity = severity,
            Strength = Math.Clamp(strength, 0, 1),
            Explanation = Wording.Contrast(left, right, reason),
            Features = features,
        });
    }

    // "It did not sort the cases into five classes" and "the cases were sorted into ten": only one of them is asserted.
    private static bool IsDeniedOnce(SentencePair pair, Substitution substitution) =>
        substitution.Left.Kind != UnitKind.Verb
        && Polarity.IsDenied(pair.Left, substitution.Left.Head) != Polarity.IsDenied(pair.Right, substitution.Right.Head);

    /// <summary>As <see cref="Relations.Between"/>, an update only where the day of publication differs: the stated times are what is compared.</summary>
    internal static FindingRelation Relate(FindingSide left, FindingSide right, bool mayChange)
    {
        var later = left.Passage.Published is { } first && right.Passage.Published is { } second && first != second;
        return Relations.Between(left, right, mayChange && later);
    }
}
