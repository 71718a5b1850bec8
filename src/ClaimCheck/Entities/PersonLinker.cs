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
    private readonly Dictionary<(string Given, char Letter), List<Cluster>> byGivenAndLetter = [];
    private readonly Dictionary<string, List<Cluster>> near = new(StringComparer.Ordinal);
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
                LinkFull(mention, name, titleOf(mention));
        }

        foreach (var mention in mentions)
        {
            if (mention.Cluster is null && SharedSurname(mention) is { } name && !byGiven.ContainsKey(name.Given[0]))
                LinkFull(mention, name, null);
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

    /// <summary>"David" in "David and Wendy Farnell": a first name that shares the surname of the next name.</summary>
    private static PersonName? SharedSurname(NameMention mention)
    {
        var (view, next) = (mention.View, mention.Span.End + 1);
        if (mention.Span.Count > 1 || !view.Is(mention.Span.End, "and") || !FirstNames.Default.Contains(view.Words[mention.Span.First]))
            return null;
        var other = mention.Neighbours.Find(name => name.Span.First == next && name.Span.IsPerson && name.Span.Count == 2);
        return other is not null && FirstNames.Default.Contains(view.Words[next]) && PersonName.Parse(other.Text) is { Given.IsEmpty: false } full
            ? new PersonName([PersonName.Plain(view.Words[mention.Span.First])], full.Last)
            : null;
    }

    private void LinkFull(NameMention mention, PersonName name, Office? title)
    {
        var cluster = FindFull(name) ?? FindMisspelt(mention, name);
        if (cluster is null)
        {
            cluster = Create(name);
        }
        else if (name.Given.Length > cluster.Person.Given.Length && name.FoldedLast == cluster.Person.FoldedLast)
        {
            cluster.Person = name;
        }

        if (title is { Strength: not OfficeStrength.Honorific })
            cluster.Offices.Add(title.Id);
        Join(cluster, mention);
    }

    private Cluster Create(PersonName name)
    {
        var cluster = new Cluster(EntityType.Person)
        {
            Person = name,
            Gender = name.Given.IsEmpty ? Gender.Unknown : GenderOf(name.Given[0]) switch { 'm' => Gender.Male, 'f' => Gender.Female, _ => Gender.Unknown },
        };
        Clusters.Add(cluster);
        Index(cluster, name);
        return cluster;
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
        if (byGivenAndLetter.TryGetValue((name.Given[0], name.FoldedLast[0]), out var sameGiven))
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
        var gender = GenderOf(title);
        if (gender != Gender.Unknown && fits is not null)
            fits = fits.FindAll(cluster => cluster.Gender == Gender.Unknown || cluster.Gender == gender);
        if (fits is null or { Count: 0 })
        {
            var cluster = Create(name);
            cluster.Gender = gender;
            Join(cluster, mention);
            return;
        }

        var chosen = IsCouple(mention, title) ? null : fits.Count == 1 ? fits[0] : Choose(fits, mention, title, gender, lastSeen);
        if (chosen is null)
        {
            unresolved.Add(mention);
            return;
        }

        if (chosen.Gender == Gender.Unknown)
            chosen.Gender = gender;
        Join(chosen, mention);
    }

    private static Gender GenderOf(Office? title) => title?.Id switch
    {
        "mr" or "sir" => Gender.Male,
        "mrs" or "ms" or "miss" or "dame" => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>"Mr and Mrs Smith": one surname for two people.</summary>
    private static bool IsCouple(NameMention mention, Office? title)
    {
        var view = mention.View;
        var before = mention.Span.First - 2;
        return title is { Strength: OfficeStrength.Honorific } && before > 0 && view.Is(before, "and") && view.TitleAt(before - 1) is >= 0 and var hit
            && view.Titles[hit].Office.Strength == OfficeStrength.Honorific;
    }

    /// <summary>A surname with a slip of the pen: "Buffet" where the story knows a Buffett.</summary>
    private List<Cluster>? FindNear(NameMention mention, PersonName name)
    {
        if (name.Last.Length < 5)
            return null;
        foreach (var key in SpellingKeys(name.Last))
        {
            foreach (var cluster in near.GetValueOrDefault(key) ?? [])
            {
                if (!SpellingDistance.Within(cluster.Person.Last, name.Last, 1))
                    continue;
                Note(cluster, mention);
                return [cluster];
            }
        }

        return null;
    }

    /// <summary>The word and what is left when one letter behind the first is taken out: words one slip apart share one of them.</summary>
    private static IEnumerable<string> SpellingKeys(string word)
    {
        yield return word;
        for (var i = 1; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private static Cluster? Choose(List<Cluster> fits, NameMention mention, Office? title, Gender gender, Dictionary<Cluster, NameMention> lastSeen)
    {
        if (title is { Strength: not OfficeStrength.Honorific })
        {
            var holders = fits.FindAll(cluster => cluster.Offices.Contains(title.Id));
            if (holders.Count == 1)
                return holders[0];
        }

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
        if (name.Last.Length >= 5 && !name.Given.IsEmpty)
        {
            foreach (var key in SpellingKeys(name.Last))
                Add(near, key, cluster);
        }

        foreach (var given in name.Given)
        {
            if (given.Length > 1)
                Add(byGiven, given, cluster);
            Add(byGivenAndLetter, (given, name.FoldedLast[0]), cluster);
        }
    }

    private static void Add<T>(Dictionary<T, List<Cluster>> index, T key, Cluster cluster)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(cluster);
    }
}
