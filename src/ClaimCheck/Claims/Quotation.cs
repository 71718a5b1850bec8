using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Words between quotation marks with their speaker.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The quoted words without the marks.</param>
/// <param name="Speaker">Words that name the speaker, or null.</param>
/// <param name="SpeakerSpan">Where those words stand, or null.</param>
/// <param name="Entity">The speaker, or null where unknown.</param>
/// <param name="IsPartial">Whether it quotes words rather than whole sentences.</param>
public sealed record Quotation(
    Passage Passage,
    TextSpan Span,
    string? Speaker,
    TextSpan? SpeakerSpan,
    Entity? Entity,
    bool IsPartial);
