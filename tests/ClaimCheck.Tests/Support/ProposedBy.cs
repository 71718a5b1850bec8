using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Stories;

namespace ClaimCheck.Tests.Support;

/// <summary>What the rules hold for sure before the scorer weighs it.</summary>
internal static class ProposedBy
{
    /// <summary>The candidates of the rule <paramref name="id"/> between two passages that the rule holds for sure.</summary>
    public static List<Candidate> Rule(string id, string left, string right) =>
        [.. SharedChecker.Default.Compare(Story.FromTexts([left, right])).Proposals
            .Where(proposal => proposal.Rule.Id == id && proposal.Candidate.Strength >= CandidateScorer.CertainStrength)
            .Select(proposal => proposal.Candidate)];

    /// <summary>What <paramref name="compare"/> proposes for tellings of Friday 14 March 2025, or of the day that one opens with: "@2025-03-10 Olaf …".</summary>
    public static ImmutableArray<Candidate> Comparison(Action<RuleContext> compare, params string[] tellings)
    {
        var context = new RuleContext(SharedChecker.Default.Read(Tell(tellings)));
        compare(context);
        return context.TakeCandidates();
    }

    /// <summary>The story of such tellings.</summary>
    public static Story Tell(params string[] tellings) => Story.FromDocuments(tellings.Select((telling, index) => telling.StartsWith('@')
        ? new StoryDocument($"t{index}", telling[(DayLength + 2)..], DateOnly.ParseExact(telling.AsSpan(1, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : new StoryDocument($"t{index}", telling, new DateOnly(2025, 3, 14))));

    private const int DayLength = 10;
}
