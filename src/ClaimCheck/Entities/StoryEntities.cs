using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Who and what the story speaks of, over all its passages. Immutable.</summary>
public sealed class StoryEntities
{
    private readonly FrozenDictionary<(string Passage, int Sentence, int Token), Entity> byHead;
    private readonly FrozenDictionary<string, PassageValues> byPassage;

    /// <summary>Collects the entities of a story.</summary>
    /// <param name="passages">The passages with their syntax and values, in reading order.</param>
    /// <param name="entities">The entities in order of first mention.</param>
    /// <param name="unresolved">Mentions that could not be tied to one entity, with the reason.</param>
    public StoryEntities(
        ImmutableArray<PassageValues> passages,
        ImmutableArray<Entity> entities,
        ImmutableArray<UnresolvedMention> unresolved)
    {
        Passages = passages;
        Entities = entities;
        Unresolved = unresolved;
        byPassage = passages.DistinctBy(values => values.Syntax.Passage.Id).ToFrozenDictionary(values => values.Syntax.Passage.Id, StringComparer.Ordinal);
        byHead = entities
            .SelectMany(entity => entity.Mentions.Select(mention => (mention, entity)))
            .DistinctBy(pair => (pair.mention.Passage.Id, pair.mention.Sentence, pair.mention.HeadToken))
            .ToFrozenDictionary(pair => (pair.mention.Passage.Id, pair.mention.Sentence, pair.mention.HeadToken), pair => pair.entity);
    }

    /// <summary>The passages with their syntax and values, in reading order.</summary>
    public ImmutableArray<PassageValues> Passages { get; }

    /// <summary>The entities in order of first mention.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>Pronouns and short names that could not be tied to one entity.</summary>
    public ImmutableArray<UnresolvedMention> Unresolved { get; }

    /// <summary>Names of one person that are spelt differently in two places, where nothing but a slip of the pen explains it.</summary>
    internal ImmutableArray<SpellingVariant> SpellingVariants { get; init; } = [];

    /// <summary>The entity whose mention is headed by a word, or null.</summary>
    public Entity? At(Passage passage, int sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return byHead.GetValueOrDefault((passage.Id, sentence, token));
    }

    /// <summary>Syntax and values of a passage of this story.</summary>
    internal PassageValues ValuesOf(Passage passage) => byPassage[passage.Id];
}

/// <summary>A mention that could not be tied to one entity.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Reason">Why, in a few words: "two people are called Smith".</param>
public sealed record UnresolvedMention(Mention Mention, string Reason);

/// <summary>A name whose spelling departs from that of the same person elsewhere.</summary>
/// <param name="Person">The person.</param>
/// <param name="Usual">The first mention with the other spelling.</param>
/// <param name="Variant">The mention that departs from it.</param>
internal sealed record SpellingVariant(Entity Person, Mention Usual, Mention Variant);
