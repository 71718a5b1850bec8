using System.Collections.Immutable;
using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>The numbers and times of one passage, in text order.</summary>
/// <param name="Syntax">The passage with its sentences.</param>
/// <param name="Quantities">Numbers; no two overlap, and none overlaps a time.</param>
/// <param name="Times">Times; no two overlap.</param>
public sealed record PassageValues(
    PassageSyntax Syntax,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<TimeExpression> Times);
