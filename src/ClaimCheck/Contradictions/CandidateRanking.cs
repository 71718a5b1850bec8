using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Contradictions;

/// <summary>Makes findings of candidates: drops doubles, keeps what is strong enough, ranks by severity and confidence, names them.</summary>
internal static class CandidateRanking
{
    /// <summary>The findings of all rules in rank order, and the conflict score of the story.</summary>
    public static (ImmutableArray<Contradiction> Contradictions, double Score) Rank(StoryComparison comparison, CandidateScorer? scorer)
    {
        var all = comparison.Proposals
            .Select(proposal => new Weighed(proposal, scorer?.Score(proposal.Rule.Id, proposal.Candidate) ?? proposal.Candidate.Strength))
            .ToList();
        bool IsFinding(Weighed weighed) => !weighed.Candidate.StandsSideBySide && (scorer?.IsFinding(weighed.Rule.Id, InferenceWeight.Strength(weighed.Candidate), weighed.Confidence, weighed.Severity)
            ?? weighed.Confidence >= CandidateScorer.CertainStrength);
        var kept = DropDoubles([.. all.Where(IsFinding).OrderBy(static weighed => weighed.IsOfHeadline).ThenByDescending(static weighed => weighed.Confidence)]);
        var ranked = kept
            .OrderByDescending(static weighed => weighed.Severity)
            .ThenByDescending(static weighed => weighed.Confidence)
            .ThenBy(static weighed => weighed.Candidate.Left.Passage.Id, StringComparer.Ordinal)
            .ThenBy(static weighed => weighed.Candidate.Left.Span)
            .ThenBy(static weighed => weighed.Rule.Id, StringComparer.Ordinal)
            .Select(static (weighed, index) => weighed.Name(index + 1));

        var counted = all.Where(static weighed => weighed.Candidate.Relation is FindingRelation.Contradiction or FindingRelation.Warning).ToList();
        var score = scorer is null
            ? counted.Select(static weighed => weighed.Confidence).DefaultIfEmpty(0).Max()
            : StoryEvidence.Of(comparison.Supports, [.. counted.Select(static weighed => weighed.Candidate)])
                .Score(scorer.Conflict, index => counted[index].Confidence, index => IsFinding(counted[index]));
        return ([.. ranked], score);
    }

    // One place can be flagged by several rules and over several pairs of sentences; the surest stays, one of the text itself
    // before one of a headline.
    private static List<Weighed> DropDoubles(List<Weighed> inOrder)
    {
        var kept = new List<Weighed>();
        var taken = new Dictionary<(string, string), List<Weighed>>();
        foreach (var weighed in inOrder)
        {
            var key = (weighed.Candidate.Left.Passage.Id, weighed.Candidate.Right?.Passage.Id ?? string.Empty);
            if (!taken.TryGetValue(key, out var others))
                taken[key] = others = [];
            if (others.Exists(other => IsSame(other, weighed)))
                continue;
            others.Add(weighed);
            kept.Add(weighed);
        }

        return kept;
    }

    private static bool IsSame(Weighed kept, Weighed weighed)
    {
        var (first, second) = (kept.Candidate, weighed.Candidate);
        var left = first.Left.Span.Overlaps(second.Left.Span);
        var right = first.Right is null || second.Right is null ? first.Right is null && second.Right is null : first.Right.Span.Overlaps(second.Right.Span);
        return kept.Rule.Id == weighed.Rule.Id ? left || (right && second.Right is not null) : left && right;
    }

    private sealed record Weighed(Proposal Proposal, double Confidence)
    {
        public RuleDescription Rule => Proposal.Rule;

        public Candidate Candidate => Proposal.Candidate;

        public Severity Severity => Proposal.Severity;

        public bool IsOfHeadline => IsHeadline(Candidate.Left) || IsHeadline(Candidate.Right);

        private static bool IsHeadline(FindingSide? side) => side?.Passage.Headline is { } headline && headline.Overlaps(side.Span);

        public Contradiction Name(int rank) => new()
        {
            Id = "x" + rank.ToString(CultureInfo.InvariantCulture),
            Rule = Rule.Id,
            Relation = Candidate.Relation,
            Severity = Severity,
            Confidence = Math.Clamp(Confidence, 0, 1),
            Left = Candidate.Left,
            Right = Candidate.Right,
            Evidence = Candidate.Evidence,
            Reference = Candidate.Reference,
            Explanation = Candidate.Explanation,
            LikelyCorrect = Candidate.LikelyCorrect,
            Fingerprint = Fingerprint.Of(Rule.Id, Candidate),
        };
    }
}
