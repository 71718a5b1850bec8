using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>Normalises the office of a title: which kind of office, and of which jurisdiction or organisation.</summary>
internal static class OfficeResolver
{
    /// <summary>The office that the words of a title name, and the words of its organisation.</summary>
    public static (OfficeId Office, string? Organisation) Resolve(SentenceView view, TitleMention title, string source)
    {
        var office = title.Hit.Office;
        if (office.Strength is OfficeStrength.Honorific or OfficeStrength.Post)
            return (new OfficeId(string.Empty, office.Id), null);
        if (title.Form == TitleForm.Post && title.OrganisationFirst == title.End - 1)
            return (new OfficeId(string.Empty, office.Id), view.Words[title.End - 1]);
        var (jurisdiction, words) = FromTail(view, title, source);
        if (words is null || (jurisdiction.Length == 0 && office.Scope.Length == 0))
        {
            var (left, leftWords) = FromModifiers(view, title, source);
            if (jurisdiction.Length == 0)
                jurisdiction = left;
            words ??= leftWords;
        }

        if (words is null && title.Form == TitleForm.Pre)
            (jurisdiction, words) = FromBehindName(view, title, source);
        if (jurisdiction.Length == 0)
            jurisdiction = office.Scope;
        return (Localise(office, jurisdiction), words);
    }

    /// <summary>What a head of state's or a minister's office is called in the country.</summary>
    public static OfficeId Localise(Office office, string jurisdiction)
    {
        if (jurisdiction == "ge" && office.Class is "governor" or "senator" or "representative" or "lieutenant-governor" or "attorney-general" or "state-legislator")
            jurisdiction = "us-ga";
        return (jurisdiction, office.Id) switch
        {
            ("us", "foreign-minister") => new(jurisdiction, "secretary-of-state"),
            ("us", "finance-minister") => new(jurisdiction, "treasury-secretary"),
            ("de" or "at", "prime-minister") => new(jurisdiction, "chancellor"),
            ("us", "speaker") => new(jurisdiction, "house-speaker"),
            _ => new(jurisdiction, office.Id),
        };
    }

    private static (string Jurisdiction, string? Words) FromTail(SentenceView view, TitleMention title, string source)
    {
        if (title.OrganisationFirst < 0 || title.OrganisationFirst >= title.OrganisationEnd)
            return (string.Empty, null);
        var words = view.Quote(title.OrganisationFirst, title.OrganisationEnd - title.OrganisationFirst, source);
        return (JurisdictionOf(view, title.OrganisationFirst, title.OrganisationEnd, words), words);
    }

    private static (string Jurisdiction, string? Words) FromModifiers(SentenceView view, TitleMention title, string source)
    {
        var (first, end) = (title.First, title.Hit.First);
        if (first >= end)
        {
            // the wording may hold the place itself: "US attorney"
            return view.PlaceAt(title.Hit.First) is >= 0 and var inside && view.Places[inside].First == title.Hit.First && title.Hit.Count > view.Places[inside].Count
                ? (view.Places[inside].Entry.Jurisdiction, view.Quote(title.Hit.First, view.Places[inside].Count, source))
                : (string.Empty, null);
        }

        if (view.IsPossessive(end - 1))
            end--;
        else if (end - 1 > first && view.IsPossessive(end - 2))
            end -= 2;
        while (first < end && view.PlaceAt(first) < 0 && view.NameAt(first) < 0 && !view.IsCapital(first) && !HasPossessive(view, first, title.Hit.First))
            first++;
        if (first >= end)
            return (string.Empty, null);
        var words = view.Quote(first, end - first, source);
        return (JurisdictionOf(view, first, end, words), words);
    }

    private static bool HasPossessive(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.IsPossessive(i))
                return true;
        }

        return false;
    }

    /// <summary>"Prime Minister Mette Frederiksen of Denmark".</summary>
    private static (string Jurisdiction, string? Words) FromBehindName(SentenceView view, TitleMention title, string source)
    {
        var name = view.NameAt(title.Holder);
        if (name < 0)
            return (string.Empty, null);
        var of = view.Names[name].End;
        if (!view.Is(of, "of") || of + 1 >= view.Count || view.PlaceAt(of + 1) is not (>= 0 and var place))
            return (string.Empty, null);
        var hit = view.Places[place];
        return (hit.Entry.Jurisdiction, view.Quote(hit.First, hit.Count, source));
    }

    private static string JurisdictionOf(SentenceView view, int first, int end, string words)
    {
        var place = view.PlaceAt(first);
        if (place >= 0 && view.Places[place].First == first && view.Places[place].End == end)
            return view.Places[place].Entry.Jurisdiction;
        return OfficeId.Slug(words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words.AsSpan(4) : words);
    }
}
