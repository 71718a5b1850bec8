using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions;

/// <summary>What another passage says of a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Passage">The other passage.</param>
/// <param name="Verdict">Supported, contradicted or not stated.</param>
/// <param name="By">Ids of the claims there that say so.</param>
public sealed record ClaimVerdict(Claim Claim, Passage Passage, Verdict Verdict, ImmutableArray<string> By);

/// <summary>What one passage says of a claim of another.</summary>
public enum Verdict
{
    /// <summary>Neither the claim nor its contrary is there: what a rewrite added.</summary>
    NotStated,

    /// <summary>The passage says the same.</summary>
    Supported,

    /// <summary>The passage says what cannot also be true.</summary>
    Contradicted,
}
