using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>
/// Links the names of persons over the passages: full names first (initials, nicknames, transliterations and near
/// spellings are one), then surnames and first names. Two people of one surname stay two.
/// </summary>
internal sealed class PersonLinker
{
    private readonly Dictionary<string, List<Cluster>> byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cluster>> byGiven = new(StringComparer.Ordinal);
    private readonly List<NameMention> unresolved = [];

    /// <summary>The people, in no order.</summary>
    public List<Cluster> Clusters { get; } = [];

    /// <summary>Names that fit several people.</summary>
    public IReadOnlyList<NameMention> Unresolved => unresolved;

    /// <summary>Names whose spelling departs from that of the same person elsewhere, with the mention they depart from.</summary>
    public List<(NameMention Variant, NameMention Usual)> Variants { get; } = [];

    /// <summary>Links mentions, given in reading order; <paramref name="titleOf"/> tells the kind of office before a name.</summary>
    public void Link(IReadOnlyList<NameMention> mentions, Func<NameMention, Office?> titleOf)
    {
        foreach (var mention in mentions)
        {
            if (PersonName.Parse(mention.Text) is { } name && !name.Given.IsEmpty)
                LinkFull(mention, name);
        }

        Dictionary<Cluster, NameMention> lastSeen = [];
        foreach (var mention in mentions)
        {
            if (mention.Cluster is null && PersonName.Parse(mention.Text) is { } name)
                LinkShort(mention, name, titleOf(mention), lastSeen);
            if (mention.Cluster is { } cluster)
                lastSeen[cluster] = mention;
        }
    }

    private void LinkFull(NameMention mention, PersonName name)
    {
        var cluster = FindFull(name) ?? FindMisspelt(mention, name);
        if (cluster is null)
        {
            Clusters.Add(cluster = new Cluster(EntityType.Person) { Person = name });
            Index(cluster, name);
        }
        else if (name.Given.Length > cluster.Person.Given.Length && name.FoldedLast == cluster.Person.FoldedLast)
        {
            cluster.Person = name;
        }

        Join(cluster, mention);
    }

    private Cluster? FindFull(PersonName name)
    {
        if (!byLast.TryGetValue(name.FoldedLast, out var candidates))
            return null;
        return candidates.Find(cluster => cluster.Person.Given.Contains(name.Given[0]) && cluster.Person.Matches(name, FirstNames.Default))
            ?? candidates.Find(cluster => cluster.Person.Matches(name, FirstNames.Default) && !Contradict(cluster.Person, name));
    }

    /// <summary>Two initials that differ, "George W." and "George H. W.", are two people.</summary>
    private static bool Contradict(PersonName left, PersonName right) =>
        left.Given.Length > 1 && right.Given.Length > 1 && left.Given[0] == right.Given[0] && left.Given[1].Length > 0 && right.Given[1].Length > 0
        && left.Given[1][0] != right.Given[1][0];

    private Cluster? FindMisspelt(NameMention mention, PersonName name)
    {
        if (byGiven.TryGetValue(name.Given[0], out var sameGiven))
        {
            foreach (var cluster in sameGiven)
            {
                var limit = Math.Min(name.Last.Length, cluster.Person.Last.Length) >= 8 ? 2 : 1;
                if (name.Last.Length >= 4 && SpellingDistance.Within(name.Last, cluster.Person.Last, limit))
                    return Note(cluster, mention);
            }
        }

        if (byLast.TryGetValue(name.FoldedLast, out var sameLast))
        {
            foreach (var cluster in sameLast)
            {
                if (!cluster.Person.Given.IsEmpty && AreSpellings(name.Given[0], cluster.Person.Given[0]))
                    return Note(cluster, mention);
            }
        }

        return null;
    }

    /// <summary>"Jonathan" and "Jonathon", "Catherine" and "Katherine"; not "Mario" and "Maria".</summary>
    private static bool AreSpellings(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < 3 || !SpellingDistance.Within(left, right, shorter >= 7 ? 2 : 1))
            return false;
        var (first, second) = (GenderOf(left), GenderOf(right));
        return (first == second || first == '\0' || second == '\0') && (shorter >= 5 || Sounds(left) == Sounds(right));
    }

    private static string Sounds(string word) => word.Replace("h", string.Empty, StringComparison.Ordinal).Replace('c', 'k').Replace('y', 'i').TrimEnd('e');

    private static char GenderOf(string plain) => FirstNames.Default.GenderOf(char.ToUpperInvariant(plain[0]) + plain[1..]);

    private Cluster Note(Cluster cluster, NameMention mention)
    {
        Variants.Add((mention, cluster.Names[0]));
        return cluster;
    }

    private void LinkShort(NameMention mention, PersonName name, Office? title, Dictionary<Cluster, NameMention> lastSeen)
    {
        var fits = byLast.GetValueOrDefault(name.FoldedLast) ?? byGiven.GetValueOrDefault(name.Last) ?? FindNear(mention, name);
        if (fits is null or { Count: 0 })
        {
            var cluster = new Cluster(EntityType.Person) { Person = name };
            Clusters.Add(cluster);
            Index(cluster, name);
            Join(cluster, mention);
            return;
        }

        var chosen = fits.Count == 1 ? fits[0] : Choose(fits, mention, title, lastSeen);
        if (chosen is null)
            unresolved.Add(mention);
        else
            Join(chosen, mention);
    }

    /// <summary>A surname with a slip of the pen: "Buffet" where the story knows a Buffett.</summary>
    private List<Cluster>? FindNear(NameMention mention, PersonName name)
    {
        if (name.Last.Length < 5)
            return null;
        foreach (var cluster in Clusters)
        {
            if (cluster.Person.Last.Length >= 5 && cluster.Person.Last[0] == name.Last[0] && !cluster.Person.Given.IsEmpty && SpellingDistance.Within(cluster.Person.Last, name.Last, 1))
            {
                Note(cluster, mention);
                return [cluster];
            }
        }

        return null;
    }

    private static Cluster? Choose(List<Cluster> fits, NameMention mention, Office? title, Dictionary<Cluster, NameMention> lastSeen)
    {
        if (title is { Strength: not OfficeStrength.Honorific })
        {
            var holders = fits.FindAll(cluster => cluster.Offices.Contains(title.Id));
            if (holders.Count == 1)
                return holders[0];
        }

        var gender = title?.Id switch { "mr" or "sir" => Gender.Male, "mrs" or "ms" or "miss" or "dame" => Gender.Female, _ => Gender.Unknown };
        if (gender != Gender.Unknown)
        {
            var same = fits.FindAll(cluster => cluster.Gender == gender);
            if (same.Count == 1)
                return same[0];
        }

        var here = fits.FindAll(cluster => lastSeen.TryGetValue(cluster, out var last) && last.View.Passage == mention.View.Passage);
        if (here.Count == 1)
            return here[0];
        var close = here.FindAll(cluster => mention.View.Index - lastSeen[cluster].View.Index <= 2);
        return close.Count == 1 ? close[0] : null;
    }

    private static void Join(Cluster cluster, NameMention mention)
    {
        mention.Cluster = cluster;
        cluster.Names.Add(mention);
        if (mention.Span.Count > NameLength(cluster.Name))
            cluster.Name = mention.Text;
    }

    private static int NameLength(string name) => name.Length == 0 ? 0 : name.AsSpan().Count(' ') + 1 + (2 * name.AsSpan().Count('-'));

    private void Index(Cluster cluster, PersonName name)
    {
        Add(byLast, name.FoldedLast, cluster);
        foreach (var given in name.Given)
        {
            if (given.Length > 1)
                Add(byGiven, given, cluster);
        }
    }

    private static void Add(Dictionary<string, List<Cluster>> index, string key, Cluster cluster)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(cluster);
    }
}
