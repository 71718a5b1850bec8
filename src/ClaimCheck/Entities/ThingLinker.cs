using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>
/// Links the names of organisations, places and facilities: by the gazetteer (US and United States), by equal words,
/// by initials, by aliases in brackets and by the part of a longer name.
/// </summary>
internal sealed class ThingLinker
{
    /// <summary>Words that a name has at the least, in the order in which names are linked: short names after the long ones.</summary>
    private static readonly int[] Lengths = [3, 2, 1];

    private readonly Dictionary<string, Cluster> byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Cluster> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cluster?> byPart = new(StringComparer.Ordinal);

    /// <summary>The things, in no order.</summary>
    public List<Cluster> Clusters { get; } = [];

    /// <summary>Links mentions, given in reading order.</summary>
    public void Link(IReadOnlyList<NameMention> mentions)
    {
        foreach (var least in Lengths)
        {
            foreach (var mention in mentions)
            {
                if (mention.Cluster is null && (mention.Span.Count >= least || KeyOf(mention) is not null))
                    Join(Find(mention) ?? Create(mention), mention);
            }
        }
    }

    private Cluster? Find(NameMention mention)
    {
        if (KeyOf(mention) is { } key)
            return byKey.GetValueOrDefault(key);
        var text = Trim(mention.Text);
        if (byText.TryGetValue(text, out var cluster) || byText.TryGetValue(WithoutDots(text), out cluster))
            return cluster;
        if (AliasOf(mention) is { } other)
            return other;
        return mention.Span.Type is EntityType.Organisation or EntityType.Work or EntityType.Event && byPart.GetValueOrDefault(text) is { } whole && whole.Type == mention.Span.Type ? whole : null;
    }

    /// <summary>"Customs and Border Protection (CBP)", "the Terrorism Confinement Center, or CECOT": the name before the bracket or "or".</summary>
    private static Cluster? AliasOf(NameMention mention)
    {
        var view = mention.View;
        var i = mention.Span.First - 1;
        if (i < 1)
            return null;
        var opens = view.Words[i] == "(" && mention.Span.End < view.Count && view.Words[mention.Span.End] == ")";
        if (!opens && !(view.Is(i, "or") && NameGrammar.IsAcronym(view.Words[mention.Span.First])))
            return null;
        i--;
        if (view.Words[i] == ",")
            i--;
        var name = view.NameAt(i);
        if (name < 0 || view.Names[name].End != i + 1 || view.Names[name].IsPerson)
            return null;
        var cluster = mention.Neighbours.Find(other => other.View == view && other.Span.First == view.Names[name].First)?.Cluster;
        return cluster is { Key: not null } && mention.Span.Type == EntityType.Organisation ? null : cluster;
    }

    private Cluster Create(NameMention mention)
    {
        var cluster = new Cluster(mention.Span.Type) { Key = KeyOf(mention) };
        Clusters.Add(cluster);
        if (cluster.Key is { } key)
        {
            byKey[key] = cluster;
            if (Gazetteer.Default.Find(key) is { } place)
                cluster.Name = place.Name;
        }

        if (mention.Span.Count > 1)
        {
            var initials = Initials(mention.Text);
            if (initials.Length >= 2)
                byText.TryAdd(initials, cluster);
            AddParts(cluster, mention);
        }

        return cluster;
    }

    /// <summary>
    /// "Norlake" and "Key Square" are short for "Norlake Group" and "Key Square Capital", "Ribeirense" and "Skua" for "União Ribeirense" and "Northern Skua";
    /// a part that two names share is short for neither, and a last word that many names have ("Group") for none.
    /// </summary>
    private void AddParts(Cluster cluster, NameMention mention)
    {
        if (mention.Span.Type is not (EntityType.Organisation or EntityType.Work or EntityType.Event))
            return;
        var (view, name) = (mention.View, mention.Span);
        for (var end = name.First + 1; end < name.End; end++)
        {
            if (view.IsCapital(end))
                AddPart(string.Join(' ', view.Words, name.First, end - name.First), cluster);
        }

        if (NameWords.Default.TypeOf(view.Words[name.End - 1]) is not null)
            return;
        for (var first = name.First + 1; first < name.End; first++)
        {
            if (view.IsCapital(first))
                AddPart(string.Join(' ', view.Words, first, name.End - first), cluster);
        }
    }

    private void AddPart(string part, Cluster cluster) => byPart[part] = byPart.TryGetValue(part, out var other) && other != cluster ? null : cluster;

    private void Join(Cluster cluster, NameMention mention)
    {
        mention.Cluster = cluster;
        cluster.Names.Add(mention);
        byText.TryAdd(Trim(mention.Text), cluster);
        byText.TryAdd(WithoutDots(Trim(mention.Text)), cluster);
        if ((cluster.Key is null || Gazetteer.Default.Find(cluster.Key) is null) && mention.Span.Count > NameLength(cluster.Name))
            cluster.Name = Trim(mention.Text);
        if (mention.Span.Evidence == NameEvidence.Certain && mention.Span.Count > 1 && cluster.Names.Count > 1 && cluster.Key is null)
            cluster.Type = mention.Span.Type;
    }

    private static string? KeyOf(NameMention mention)
    {
        var place = mention.View.PlaceAt(mention.Span.First);
        if (place < 0)
            return null;
        var hit = mention.View.Places[place];
        var first = mention.View.Is(hit.First, "the") && hit.First + 1 == mention.Span.First ? mention.Span.First : hit.First;
        if (first != mention.Span.First || hit.End != mention.Span.End)
            return null;
        return mention.Span.Type switch
        {
            EntityType.Place when hit.Entry.Use != GazetteerUse.Metonym => hit.Entry.Place.Key,
            EntityType.Place or EntityType.Organisation or EntityType.Facility when hit.Entry.Use == GazetteerUse.Metonym => "government:" + hit.Entry.Place.Country,
            _ => null,
        };
    }

    private static string Trim(string text) => text.StartsWith("The ", StringComparison.Ordinal) || text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;

    private static string WithoutDots(string text) => text.Contains('.', StringComparison.Ordinal) ? text.Replace(".", string.Empty, StringComparison.Ordinal) : text;

    private static int NameLength(string name) => name.Length == 0 ? 0 : name.AsSpan().Count(' ') + 1;

    private static string Initials(string text) =>
        string.Concat(text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}
