using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>Reads claims off the trees of a story. Immutable and thread-safe.</summary>
internal sealed class ClaimExtractor
{
    /// <summary>The claims of a story.</summary>
    public StoryClaims Extract(StoryEntities entities) => new(entities, [], []);
}
