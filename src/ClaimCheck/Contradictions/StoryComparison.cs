using System.Collections.Immutable;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Support;

namespace ClaimCheck.Contradictions;

/// <summary>What the comparison of a story gave before the scorer weighs it.</summary>
/// <param name="Proposals">What the rules propose, rule by rule.</param>
/// <param name="Supports">How far passages bear each other out.</param>
/// <param name="Notes">What could not be compared.</param>
internal sealed record StoryComparison(
    ImmutableArray<Proposal> Proposals, ImmutableArray<PassageSupport> Supports, ImmutableArray<string> Notes);

/// <summary>What a rule proposes, with its rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Candidate">The candidate.</param>
internal sealed record Proposal(RuleDescription Rule, Candidate Candidate)
{
    /// <summary>Severity that a finding of it would have.</summary>
    public Severity Severity { get; } = Candidate.Severity ?? Severities.For(Rule.Severity, Candidate.Left.Claim, Candidate.Right?.Claim);

    /// <summary>The same with the answer of the inference model to its question.</summary>
    public Proposal With(ImmutableArray<InferenceScore> answers)
    {
        if (Candidate is not { Question: >= 0, Features: { } features })
            return this;
        var answer = answers[Candidate.Question];
        return this with
        {
            Candidate = Candidate with
            {
                Features = features with { HasInference = true, InferredContradiction = answer.Contradiction, InferredEntailment = answer.Entailment },
            },
        };
    }
}
