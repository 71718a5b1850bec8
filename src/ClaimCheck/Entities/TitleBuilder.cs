using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Entities;

/// <summary>Makes titles of the found ones, and agrees the offices of one person among themselves and with the office tables.</summary>
internal static class TitleBuilder
{
    /// <summary>The title of one found mention.</summary>
    public static Title Build(PassageValues values, SentenceView view, TitleMention found)
    {
        var passage = values.Syntax.Passage;
        var source = passage.Document.Source.Value;
        var (office, organisation) = OfficeResolver.Resolve(view, found, source);
        return new Title
        {
            Passage = passage,
            Sentence = view.Index,
            Span = view.SpanOf(found.First, found.End),
            Office = office.ToString(),
            Kind = KindOf(found.Hit.Office, organisation, view, found),
            Qualifier = found.Qualifier,
            Organisation = organisation,
            Form = found.Form,
            Period = TitlePeriod.Find(view, found, values.Times),
        };
    }

    /// <summary>
    /// Gives a title without jurisdiction the one of the same person's other titles of the kind, or the one that
    /// the office tables know: "President Bukele" is the president of El Salvador.
    /// </summary>
    public static void Agree(Cluster person)
    {
        for (var i = 0; i < person.Titles.Count; i++)
        {
            var title = person.Titles[i];
            if (title.Kind == TitleKind.Honorific || title.Office is not { } spelt || OfficeId.Parse(spelt) is not { Jurisdiction.Length: 0 } id || OfficeCatalog.Default.Find(id.Base) is not { } office)
                continue;
            var jurisdiction = FromOthers(person, id.Base) ?? FromTable(person, id.Base);
            if (jurisdiction is not null)
                person.Titles[i] = title with { Office = OfficeResolver.Localise(office, jurisdiction).ToString() };
        }
    }

    private static string? FromOthers(Cluster person, string office)
    {
        string? found = null;
        foreach (var title in person.Titles)
        {
            if (title.Office is null)
                continue;
            var id = OfficeId.Parse(title.Office);
            if (id.Jurisdiction.Length == 0 || !(OfficeCatalog.Default.IsKindOf(id.Base, office) || OfficeCatalog.Default.IsKindOf(office, id.Base)))
                continue;
            if (found is not null && found != id.Jurisdiction)
                return null;
            found = id.Jurisdiction;
        }

        return found;
    }

    private static string? FromTable(Cluster person, string office)
    {
        string? found = null;
        foreach (var term in OfficeTable.Default.TermsOf(person.Name))
        {
            var id = OfficeId.Parse(term.Office);
            if (id.Base != office)
                continue;
            if (found is not null && found != id.Jurisdiction)
                return null;
            found = id.Jurisdiction;
        }

        return found;
    }

    /// <summary>
    /// The branch of the office; that of the organisation for offices that any organisation has. A president, chair or
    /// commander of something that is no country and that nothing tells of is taken for a company's, a small "captain" for a team's.
    /// </summary>
    private static TitleKind KindOf(Office office, string? organisation, SentenceView view, TitleMention found)
    {
        if (office.Id == "captain" && !view.IsCapital(found.Hit.First))
            return TitleKind.Other;
        if (!office.IsOpen)
            return Parse(office.Kind);
        var title = view.Words.AsSpan(found.First, found.End - found.First);
        if (OrganisationSpheres.Default.Of(organisation ?? string.Join(' ', title!)) is { } sphere)
            return Parse(sphere);
        return office.Kind == "political" && organisation is not null && office.Id is "president" or "vice-president" && NamesOrganisation(view, found)
            ? TitleKind.Corporate : Parse(office.Kind);
    }

    /// <summary>Whether the title holds the name of an organisation and no place.</summary>
    private static bool NamesOrganisation(SentenceView view, TitleMention found)
    {
        var named = false;
        for (var i = found.First; i < found.End; i++)
        {
            if (view.PlaceAt(i) >= 0)
                return false;
            named |= view.NameAt(i) is >= 0 and var name && view.Names[name].Type == EntityType.Organisation;
        }

        return named;
    }

    private static TitleKind Parse(string kind) => kind switch
    {
        "political" => TitleKind.Political,
        "government" => TitleKind.Government,
        "military" => TitleKind.Military,
        "legal-police" => TitleKind.LegalPolice,
        "corporate" => TitleKind.Corporate,
        "spokesperson" => TitleKind.Spokesperson,
        "academic-medical" => TitleKind.AcademicMedical,
        "religious" => TitleKind.Religious,
        "royal" => TitleKind.Royal,
        "honorific" => TitleKind.Honorific,
        _ => TitleKind.Other,
    };
}
