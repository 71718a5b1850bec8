using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Contradictions;

/// <summary>Makes findings of candidates: drops doubles, keeps what is strong enough, ranks by severity and confidence, names them.</summary>
internal static class CandidateRanking
{
    /// <summary>The findings of all rules in rank order, and the strongest evidence of conflict.</summary>
    public static (ImmutableArray<Contradiction> Contradictions, double Score) Rank(ImmutableArray<RuleRunner> runners, CandidateScorer? scorer)
    {
        var all = new List<Weighed>();
        foreach (var runner in runners)
        {
            foreach (var candidate in runner.Candidates)
                all.Add(new(runner.Rule.Description, candidate, scorer?.Score(runner.Rule.Description.Id, candidate) ?? candidate.Strength));
        }

        var score = 0d;
        foreach (var weighed in all)
        {
            if (weighed.Candidate.Relation is FindingRelation.Contradiction or FindingRelation.Warning)
                score = Math.Max(score, weighed.Confidence);
        }

        var kept = DropDoubles([.. all.Where(weighed => scorer?.IsFinding(weighed.Rule.Id, weighed.Candidate.Strength, weighed.Confidence, weighed.Severity) ?? weighed.Confidence >= CandidateScorer.CertainStrength).OrderByDescending(static weighed => weighed.Confidence)]);
        var ranked = kept
            .OrderByDescending(static weighed => weighed.Severity)
            .ThenByDescending(static weighed => weighed.Confidence)
            .ThenBy(static weighed => weighed.Candidate.Left.Passage.Id, StringComparer.Ordinal)
            .ThenBy(static weighed => weighed.Candidate.Left.Span)
            .ThenBy(static weighed => weighed.Rule.Id, StringComparer.Ordinal)
            .Select(static (weighed, index) => weighed.Name(index + 1));
        return ([.. ranked], score);
    }

    /// <summary>The severity that a finding made of <paramref name="candidate"/> has.</summary>
    public static Severity SeverityOf(RuleDescription rule, Candidate candidate) => candidate.Severity
        ?? Severities.For(rule.Severity, candidate.Left.Claim, candidate.Right?.Claim);

    // One place can be flagged by several rules and over several pairs of sentences; the surest stays.
    private static List<Weighed> DropDoubles(List<Weighed> surestFirst)
    {
        var kept = new List<Weighed>();
        var taken = new Dictionary<(string, string), List<Weighed>>();
        foreach (var weighed in surestFirst)
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

    private sealed record Weighed(RuleDescription Rule, Candidate Candidate, double Confidence)
    {
        public Severity Severity => SeverityOf(Rule, Candidate);

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
