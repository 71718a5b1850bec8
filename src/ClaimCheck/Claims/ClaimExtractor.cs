using System.Collections.Immutable;
using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>Reads claims off the trees of a story. Immutable and thread-safe.</summary>
internal sealed class ClaimExtractor
{
    /// <summary>The claims of a story.</summary>
    public StoryClaims Extract(StoryEntities entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var reader = new PassageClaimReader(new StoryIndex(entities));
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var passage in entities.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(passage, quotations);
        }

        var (claims, setAside) = reader.Collector.Close();
        return new StoryClaims(entities, [.. claims], quotations.DrainToImmutable()) { SetAside = [.. setAside] };
    }
}
