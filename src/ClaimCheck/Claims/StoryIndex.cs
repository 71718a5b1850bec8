using System.Runtime.InteropServices;
using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>The mentions and titles of a story by passage and sentence, for a walk through the sentences.</summary>
internal sealed class StoryIndex
{
    private readonly Dictionary<(string Passage, int Sentence), List<(Mention Mention, Entity Entity)>> mentions = [];
    private readonly Dictionary<(string Passage, int Sentence), List<(Title Title, Entity Person)>> titles = [];

    /// <summary>Sorts the mentions and titles of a story.</summary>
    public StoryIndex(StoryEntities entities)
    {
        foreach (var entity in entities.Entities)
        {
            foreach (var mention in entity.Mentions)
                Bucket(mentions, (mention.Passage.Id, mention.Sentence)).Add((mention, entity));
            foreach (var title in entity.Titles)
                Bucket(titles, (title.Passage.Id, title.Sentence)).Add((title, entity));
        }
    }

    /// <summary>Mentions in one sentence.</summary>
    public ReadOnlySpan<(Mention Mention, Entity Entity)> Mentions(string passage, int sentence) =>
        mentions.TryGetValue((passage, sentence), out var found) ? CollectionsMarshal.AsSpan(found) : [];

    /// <summary>Titles in one sentence.</summary>
    public ReadOnlySpan<(Title Title, Entity Person)> Titles(string passage, int sentence) =>
        titles.TryGetValue((passage, sentence), out var found) ? CollectionsMarshal.AsSpan(found) : [];

    private static List<T> Bucket<T>(Dictionary<(string, int), List<T>> map, (string, int) key)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(map, key, out _);
        return list ??= [];
    }
}
