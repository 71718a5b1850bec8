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
}
