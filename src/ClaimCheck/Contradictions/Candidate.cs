using System.Collections.Immutable;
using ClaimCheck.Contradictions.Scoring;

namespace ClaimCheck.Contradictions;

/// <summary>What a rule proposes: a finding before it is weighed, ranked and named.</summary>
public sealed record Candidate
{
    /// <summary>The first side.</summary>
    public required FindingSide Left { get; init; }

    /// <summary>The second side; null for one place against a reference.</summary>
    public FindingSide? Right { get; init; }

    /// <summary>How the sides stand to each other, as far as the rule can tell.</summary>
    public FindingRelation Relation { get; init; }

    /// <summary>Severity of this finding; null takes the rule's usual one.</summary>
    public Severity? Severity { get; init; }

    /// <summary>How strong the rule holds its evidence, 0 to 1, before the scorer weighs it.</summary>
    public required double Strength { get; init; }

    /// <summary>The two aligned claims, for a rule over pairs; else null.</summary>
    public ClaimPair? Pair { get; init; }

    /// <summary>Further places that the finding rests on.</summary>
    public ImmutableArray<EvidenceSpan> Evidence { get; init; } = [];

    /// <summary>Table row, calendar day or sum behind it, or null.</summary>
    public Reference? Reference { get; init; }

    /// <summary>One sentence that quotes both sides.</summary>
    public required string Explanation { get; init; }

    /// <summary>Which side is likely right, or null.</summary>
    public LikelyCorrect? LikelyCorrect { get; init; }

    /// <summary>What the learned scorer is told; null for a user's own rule, whose strength then stands as its confidence.</summary>
    internal CandidateFeatures? Features { get; init; }

    /// <summary>Whether the two sentences stand side by side in one passage, so that their difference is none between passages: it ranks and is not shown.</summary>
    internal bool StandsSideBySide { get; init; }

    /// <summary>Number of the question to the inference model about its two sentences, or -1.</summary>
    internal int Question { get; init; } = -1;
}
