using System.Collections.Immutable;
using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>The claims of all passages of a story.</summary>
/// <param name="Entities">The story's entities, with the passages' syntax and values beneath.</param>
/// <param name="Claims">All claims in reading order.</param>
/// <param name="Quotations">All direct quotations in reading order.</param>
public sealed record StoryClaims(
    StoryEntities Entities,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Quotation> Quotations)
{
    /// <summary>Questions, orders and greetings in reading order: clauses that assert nothing, kept apart so that nothing is dropped in silence.</summary>
    public ImmutableArray<Claim> SetAside { get; init; } = [];
}
