using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Turns linked mentions into the entities that the stage hands on.</summary>
internal static class EntityAssembler
{
    /// <summary>The entities of a story in order of first mention.</summary>
    public static StoryEntities Assemble(ImmutableArray<PassageValues> passages, PersonLinker persons, ThingLinker things, List<UnresolvedMention> open)
    {
        var clusters = persons.Clusters.Concat(things.Clusters).Where(cluster => cluster.Names.Count > 0).ToList();
        var ordered = clusters
            .Select(cluster => (cluster, first: cluster.Names.MinBy(Order)!))
            .OrderBy(pair => pair.first.View.Passage).ThenBy(pair => pair.first.TextSpan.Start)
            .Select(pair => pair.cluster);
        var entities = ImmutableArray.CreateBuilder<Entity>(clusters.Count);
        var passageIndex = new Dictionary<Stories.Passage, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < passages.Length; i++)
            passageIndex[passages[i].Syntax.Passage] = i;
        var byCluster = new Dictionary<Cluster, Entity>();
        foreach (var cluster in ordered)
        {
            var entity = Build(passages, passageIndex, cluster, "e" + (entities.Count + 1).ToString(CultureInfo.InvariantCulture));
            byCluster[cluster] = entity;
            entities.Add(entity);
        }

        var unresolved = persons.Unresolved
            .Select(mention => new UnresolvedMention(ToMention(passages, mention), $"several people are called {mention.Text}"))
            .Concat(open)
            .ToImmutableArray();
        return new StoryEntities(passages, entities.ToImmutable(), unresolved)
        {
            SpellingVariants = [.. persons.Variants
                .Where(pair => pair.Variant.Cluster is not null)
                .Select(pair => new SpellingVariant(byCluster[pair.Variant.Cluster!], ToMention(passages, pair.Usual), ToMention(passages, pair.Variant)))],
        };
    }

    /// <summary>The mention that the stage hands on for a name.</summary>
    public static Mention ToMention(ImmutableArray<PassageValues> passages, NameMention mention) => new(
        passages[mention.View.Passage].Syntax.Passage, mention.View.Index, mention.Span.First, mention.Span.Count,
        HeadOf(mention), mention.TextSpan, MentionForm.Name);

    private static (int, int) Order(NameMention mention) => (mention.View.Passage, mention.TextSpan.Start);

    private static Entity Build(ImmutableArray<PassageValues> passages, Dictionary<Stories.Passage, int> passageIndex, Cluster cluster, string id)
    {
        var mentions = cluster.Names.Select(name => ToMention(passages, name)).Concat(cluster.Others);
        return new Entity
        {
            Id = id,
            Type = cluster.Type,
            Name = cluster.Name,
            Mentions = [.. mentions.OrderBy(mention => passageIndex[mention.Passage]).ThenBy(mention => mention.Span.Start)],
            Titles = [.. cluster.Titles],
            Gender = cluster.Gender,
            KnowledgeKey = cluster.Key,
        };
    }

    /// <summary>The word of the name whose head lies outside it.</summary>
    private static int HeadOf(NameMention mention)
    {
        for (var i = mention.Span.First; i < mention.Span.End; i++)
        {
            var head = mention.View[i].Head;
            if (head < mention.Span.First || head >= mention.Span.End)
                return i;
        }

        return mention.Span.First;
    }
}
