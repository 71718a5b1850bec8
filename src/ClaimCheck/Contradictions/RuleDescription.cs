using System.Collections.Immutable;

namespace ClaimCheck.Contradictions;

/// <summary>What <c>claimcheck rules</c> shows of a rule, with examples that the tests run.</summary>
/// <param name="Id">Stable id, lower case with hyphens: <c>title-conflict</c>.</param>
/// <param name="Summary">What it fires on, in one sentence.</param>
/// <param name="Severity">The usual severity of its findings.</param>
/// <param name="Fires">Passages on which it must fire.</param>
/// <param name="Silent">Passages on which it must stay silent.</param>
public sealed record RuleDescription(
    string Id,
    string Summary,
    Severity Severity,
    ImmutableArray<RuleExample> Fires,
    ImmutableArray<RuleExample> Silent);

/// <summary>A rule's example: two short passages, or one for a rule over one place.</summary>
/// <param name="Left">The first passage.</param>
/// <param name="Right">The second passage, or null.</param>
/// <param name="Published">Day of publication of both, or null.</param>
public sealed record RuleExample(string Left, string? Right = null, DateOnly? Published = null);
