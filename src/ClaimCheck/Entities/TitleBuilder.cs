using ClaimCheck.Lexicons;
using ClaimCheck.Stories;

namespace ClaimCheck.Entities;

/// <summary>Makes titles of the found ones, and agrees the offices of one person among themselves and with the office tables.</summary>
internal static class TitleBuilder
{
    /// <summary>The title of one found mention.</summary>
    public static Title Build(Passage passage, SentenceView view, TitleMention found)
    {
        var source = passage.Document.Source.Value;
        var (office, organisation) = OfficeResolver.Resolve(view, found, source);
        return new Title
        {
            Passage = passage,
            Sentence = view.Index,
            Span = view.SpanOf(found.First, found.End),
            Office = office.ToString(),
            Kind = KindOf(found.Hit.Office, organisation),
            Qualifier = found.Qualifier,
            Organisation = organisation,
            Form = found.Form,
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

    private static TitleKind KindOf(Office office, string? organisation)
    {
        _ = organisation;
        return office.Kind switch
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
}
