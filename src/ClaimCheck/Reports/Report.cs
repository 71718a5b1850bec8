using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Entities;
using ClaimCheck.Stories;

namespace ClaimCheck.Reports;

/// <summary>All that ClaimCheck found in a story. Immutable.</summary>
public sealed record Report
{
    /// <summary>Whether everything was checked.</summary>
    public required ReportStatus Status { get; init; }

    /// <summary>What was not checked, and why; one sentence each.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The story that was checked: documents, passages, furniture.</summary>
    public required Story Story { get; init; }

    /// <summary>Entities in order of first mention.</summary>
    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>Claims in reading order.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What each other passage says of each claim.</summary>
    public required ImmutableArray<ClaimVerdict> Verdicts { get; init; }

    /// <summary>Findings in rank order: the most harmful and surest first.</summary>
    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    /// <summary>Strongest evidence of conflict in the story, 0 to 1, below the flagging threshold too.</summary>
    public required double ConflictScore { get; init; }
}

/// <summary>Whether everything was checked.</summary>
public enum ReportStatus
{
    /// <summary>Everything was checked.</summary>
    Complete,

    /// <summary>Something was not; <see cref="Report.Notes"/> say what.</summary>
    Partial,
}
