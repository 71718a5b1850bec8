using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Builds the candidate for two details of one event that two passages tell in sentences of their own.</summary>
internal static class EventCandidate
{
    private const double Strength = 0.85;
    private const double LaterTelling = 0.9;

    /// <summary>Proposes the details at two units of the sentences of <paramref name="pair"/>.</summary>
    /// <param name="pair">The two events.</param>
    /// <param name="left">The detail of the left event.</param>
    /// <param name="right">The detail of the right event.</param>
    /// <param name="weight">How surely the two details exclude each other, 0 to 1.</param>
    /// <param name="reason">Why they do.</param>
    /// <param name="context">Where the candidate goes.</param>
    /// <param name="sameTime">What the scorer is told of the times: 0 for nothing, -1 for apart.</param>
    public static void Propose(StoryEventPair pair, SentenceUnit left, SentenceUnit right, double weight, string reason, RuleContext context, int sameTime = 0)
    {
        var (first, second) = (PairEvidence.Side(pair.Left.View, left), PairEvidence.Side(pair.Right.View, right));
        var days = first.Passage.Published != second.Passage.Published ? LaterTelling : 1;
        context.Propose(new Candidate
        {
            Left = first,
            Right = second,
            Relation = SubstitutionCandidate.Relate(first, second, mayChange: false),
            Strength = Math.Clamp(Strength * pair.Trust * weight * days, 0, 1),
            Explanation = Wording.Contrast(first, second, reason),
            Features = new CandidateFeatures
            {
                Similarity = 0.5,
                IsTyped = true,
                SameSubject = 1,
                SameAct = 1,
                SameSlot = 1,
                Exclusive = weight,
                SameTime = sameTime,
                DifferentVoices = Relations.AreTwoVoices(first.Claim?.Attribution, second.Claim?.Attribution),
                IsAttributed = first.Claim?.Attribution is not null || second.Claim?.Attribution is not null,
                IsHeadline = pair.Left.View.IsHeadline || pair.Right.View.IsHeadline,
            },
        });
    }

    /// <summary>Whether one of the sentences says that it tells of another act than the first: "again", "a year earlier".</summary>
    public static bool TellsOfAnother(StoryEventPair pair) => TellsOfAnother(pair.Left.View) || TellsOfAnother(pair.Right.View);

    private static bool TellsOfAnother(SentenceView view)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Times[i] is null && ComparisonWords.AnotherAct.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }
}
