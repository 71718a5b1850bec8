using ClaimCheck.Lexicons;
using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>
/// A third look over the whole story: a name that was taken for a person's and of which the story shows that it is a firm's, a club's, a ship's or
/// a place's is that, and so are a club called by its town and a firm called by the first word of its name. A name that a title, an age, a first name or
/// a relative proves to be a person's stays one, but where its own sentence says otherwise.
/// </summary>
internal sealed class ThingSettler
{
    private const NameSigns Organisation = NameSigns.Company | NameSigns.Plural | NameSigns.Thing;

    private readonly Dictionary<string, NameSigns> signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityType?> fuller = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> families = new(StringComparer.Ordinal);
    private readonly HashSet<string> surePlaces = new(StringComparer.Ordinal);

    /// <summary>Retypes the names of a story but those at <paramref name="given"/> places of its first passage, which the caller knows.</summary>
    public static void Settle(IReadOnlyList<SentenceView> views, IReadOnlyList<(TextSpan Span, EntityType Type)> given)
    {
        var settler = new ThingSettler();
        for (var v = 0; v < views.Count; v++)
        {
            foreach (var name in views[v].Names)
                settler.See(views[v], name, v + 1 < views.Count ? views[v + 1] : null);
        }

        foreach (var view in views)
        {
            for (var n = 0; n < view.Names.Count; n++)
            {
                if (settler.TypeOf(view, view.Names[n]) is { } type && type != view.Names[n].Type && !(view.Passage == 0 && given.Any(known => known.Span.Overlaps(view[view.Names[n].First].Span))))
                    view.Names[n] = view.Names[n] with { Type = type, Evidence = NameEvidence.Certain };
            }
        }
    }

    private void See(SentenceView view, FoundName name, SentenceView? next)
    {
        var text = TextOf(view, name.First, name.End);
        var shown = NameSignReader.Read(view, name);
        if (next is not null && NameSignReader.IsTakenUp(view, name, next))
            shown |= NameSigns.Company;
        if ((shown & signs.GetValueOrDefault(text) & NameSigns.Inside) != 0)
            shown |= NameSigns.InsideAgain;
        signs[text] = signs.GetValueOrDefault(text) | shown;
        if (IsFullPerson(view, name))
        {
            persons.Add(view.Words[name.First]);
            persons.Add(LastOf(view, name));
        }
        else if (name.Count > 1 && !name.IsPerson && name.Type != EntityType.Group && name.Evidence > NameEvidence.Weak)
        {
            SeeFuller(view, name);
        }

        if (name is { IsPerson: true, Count: > 1 })
            families.Add(LastOf(view, name));
        if (name.Type == EntityType.Place && view.PlaceAt(name.First) is >= 0 and var place && view.Places[place].Count == name.Count)
            surePlaces.Add(text);
    }

    /// <summary>
    /// "Norlake Group" makes "Norlake" a firm, "União Ribeirense" makes "Ribeirense" a club, "Cyclone Domitila" makes "Domitila" a storm;
    /// "Leiden University" says nothing of "Leiden", as schools, courts, councils and papers are called after their towns.
    /// </summary>
    private void SeeFuller(SentenceView view, FoundName name)
    {
        if (NameParts.Default.Is(view.Words[name.First], NamePart.EventFirst))
        {
            Note(TextOf(view, name.First + 1, name.End), name.Type);
            return;
        }

        if (name.Type == EntityType.Organisation && IsOfTown(view, name))
            return;
        if (name.Type == EntityType.Organisation && NameWords.Default.TypeOf(view.Words[name.End - 1]) is null && view.IsCapital(name.End - 1) && view.PlaceAt(name.End - 1) < 0)
            Note(view.Words[name.End - 1], name.Type);
        for (var end = name.First + 1; end < name.End; end++)
        {
            if (view.IsCapital(end))
                Note(TextOf(view, name.First, end), name.Type);
        }
    }

    private void Note(string part, EntityType type) => fuller[part] = fuller.TryGetValue(part, out var other) && other != type ? null : type;

    private EntityType? TypeOf(SentenceView view, FoundName name)
    {
        var text = TextOf(view, name.First, name.End);
        return name.Type switch
        {
            EntityType.Person => OfPerson(view, name, text),
            EntityType.Place => OfPlace(view, name, text),
            EntityType.Organisation => OfOrganisation(view, name, text),
            _ => null,
        };
    }

    private EntityType? OfPerson(SentenceView view, FoundName name, string text)
    {
        if (text.Contains(" & ", StringComparison.Ordinal))
            return EntityType.Organisation;
        if (IsFullPerson(view, name) || (signs[text] & NameSigns.Person) != 0 || (name.Count == 1 && persons.Contains(text)))
            return name.Count == 1 && fuller.GetValueOrDefault(text) == EntityType.Organisation && (NameSignReader.Read(view, name) & Organisation) != 0 ? EntityType.Organisation : null;
        var shown = signs[text] | (name.Count > 1 ? PartSigns(view, name) : NameSigns.None);
        if ((shown & NameSigns.Vessel) != 0)
            return EntityType.Work;
        if (fuller.GetValueOrDefault(text) is { } whole)
            return whole;
        if ((shown & NameSigns.Company) != 0)
            return EntityType.Organisation;
        // "Sterling" is the player of whom the story speaks as "Raheem Sterling", though there is a town of that name.
        if (name.Count == 1 && families.Contains(text))
            return null;
        if ((shown & NameSigns.Plural) != 0)
            return EntityType.Organisation;
        if ((shown & NameSigns.Place) != 0 || surePlaces.Contains(text))
            return EntityType.Place;
        if ((shown & NameSigns.Thing) != 0)
            return (shown & NameSigns.Inside) != 0 ? EntityType.Place : EntityType.Organisation;
        return (shown & NameSigns.InsideAgain) != 0 ? EntityType.Place : null;
    }

    /// <summary>A town's name that stands for its club, "Denholm Town", or for a firm, "Harlow" of "Harlow Dairy"; a ship's that looks like a place's.</summary>
    private EntityType? OfPlace(SentenceView view, FoundName name, string text)
    {
        var isListed = view.PlaceAt(name.First) >= 0;
        if (!isListed && (signs[text] & NameSigns.Vessel) != 0)
            return EntityType.Work;
        if (!isListed && fuller.GetValueOrDefault(text) == EntityType.Event)
            return EntityType.Event;
        if ((signs[text] & (NameSigns.Place | NameSigns.Inside)) != 0)
            return null;
        if (fuller.GetValueOrDefault(text) == EntityType.Organisation && (!isListed || IsTown(view, name)))
            return EntityType.Organisation;
        return !isListed && ((signs[text] | PartSigns(view, name)) & (NameSigns.Company | NameSigns.Plural)) != 0 ? EntityType.Organisation : null;
    }

    private EntityType? OfOrganisation(SentenceView view, FoundName name, string text)
    {
        if (NameWords.Default.TypeOf(view.Words[name.End - 1]) == "organisation" || ClassNouns.Default.KindOf(view.Words[name.End - 1].ToLowerInvariant()) == ThingKind.Company)
            return null;
        if ((signs[text] & NameSigns.Vessel) != 0)
            return EntityType.Work;
        return name.Evidence < NameEvidence.Certain && (signs[text] & NameSigns.Place) != 0 && (signs[text] & Organisation) == 0 ? EntityType.Place : null;
    }

    /// <summary>What the first and the last word of a longer name show where they stand alone: "Calder" of "Calder Homewares".</summary>
    private NameSigns PartSigns(SentenceView view, FoundName name)
    {
        if (name.Count < 2)
            return NameSigns.None;
        string first = view.Words[name.First], last = view.Words[name.End - 1];
        var shown = persons.Contains(first) ? NameSigns.None : signs.GetValueOrDefault(first);
        if (!persons.Contains(last))
            shown |= signs.GetValueOrDefault(last);
        return (shown & NameSigns.Person) != 0 ? NameSigns.None : shown & (NameSigns.Company | NameSigns.Plural);
    }

    /// <summary>Whether the last word is that of an institution that is called after its town, or of a paper.</summary>
    private static bool IsOfTown(SentenceView view, FoundName name) =>
        NameParts.Default.Is(view.Words[name.End - 1], NamePart.TownBefore) || OrganisationSpheres.Default.Of(view.Words[name.End - 1]) is "government" or "academic-medical" or "legal-police" or "religious" or "military";

    private static bool IsTown(SentenceView view, FoundName name) =>
        view.Places[view.PlaceAt(name.First)].Entry is { Use: GazetteerUse.Name } entry && entry.Place.Key.StartsWith("city:", StringComparison.Ordinal);

    /// <summary>A first name and more, with no last word that names a firm or a street.</summary>
    private static bool IsFullPerson(SentenceView view, FoundName name) =>
        name.IsPerson && name.Count > 1 && NameTyper.IsPersonName(view, name.First, name.End) && NameWords.Default.TypeOf(view.Words[name.End - 1]) is null;

    private static string LastOf(SentenceView view, FoundName name)
    {
        var last = name.End - 1;
        while (last > name.First && (NameGrammar.IsSuffix(view.Words[last]) || view.Words[last] == ","))
            last--;
        return view.Words[last];
    }

    private static string TextOf(SentenceView view, int first, int end)
    {
        if (end - first > 1 && view.Is(first, "the"))
            first++;
        return end - first == 1 ? view.Words[first] : string.Join(' ', view.Words, first, end - first);
    }
}
