using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>Where a run of name words stands.</summary>
internal enum NameRole
{
    /// <summary>Anywhere.</summary>
    Free,

    /// <summary>Before a title, to which it says of what: "Boeing CEO".</summary>
    BeforeTitle,
}

/// <summary>Says what a run of name words is a name of, and cuts it where two names meet.</summary>
internal static class NameTyper
{
    private static readonly Lazy<PhraseIndex<string>> Organisations = new(static () => new PhraseIndex<string>(
        LexiconTable.OpenLexicon("organisations").Rows.Select(static row => (row[0], row[0])).Where(static pair => pair.Item1.Contains(' ', StringComparison.Ordinal) || pair.Item1.Contains('-', StringComparison.Ordinal)),
        ignoreCase: false));

    /// <summary>The names in the words from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static IEnumerable<FoundName> Type(SentenceView view, int first, int end, NameRole role)
    {
        while (first < end && (IsFormerWord(view, first) || NameGrammar.IsHyphen(view, first)))
            first++;
        if (first >= end)
            yield break;
        var place = view.PlaceAt(first);
        var placeEnd = place >= 0 && view.Places[place].First == first ? view.Places[place].End : first;
        if (end - first > 1 && IsKnownOrganisation(view, first, end))
        {
            yield return new FoundName(first, end - first, EntityType.Organisation, NameEvidence.Certain);
            yield break;
        }

        if ((TypeOfFirst(view, first, end) ?? TypeOfNoun(view, first, end)) is { } headed)
        {
            yield return new FoundName(first, end - first, headed, NameEvidence.Certain);
            yield break;
        }

        var lastType = TypeOfLast(view, end);
        if (placeEnd == end)
        {
            yield return OfPlace(view, first, end, view.Places[place].Entry);
            yield break;
        }

        if (lastType is null && role == NameRole.Free && FollowsTitle(view, first) && PersonStart(view, first, end) is > 0 and var cut && cut > first)
        {
            yield return new FoundName(first, cut - first, EntityType.Organisation, NameEvidence.Weak);
            yield return new FoundName(cut, end - cut, EntityType.Person, NameEvidence.Certain);
            yield break;
        }

        if (placeEnd > first && placeEnd < end && lastType is null && !IsPersonRun(view, first, end))
        {
            if (view.Places[place].Entry.Use is GazetteerUse.Name or GazetteerUse.Metonym)
                yield return OfPlace(view, first, placeEnd, view.Places[place].Entry);
            foreach (var name in Type(view, placeEnd, end, role))
                yield return name;
            yield break;
        }

        yield return One(view, first, end, lastType, role);
    }

    private static FoundName One(SentenceView view, int first, int end, EntityType? lastType, NameRole role)
    {
        var count = end - first;
        if (count == 2 && lastType is EntityType.Facility or EntityType.Place or EntityType.Event && IsPersonName(view, first, end) && !FollowsPlaceWord(view, first)
            && end < view.Count && (view.Words[end] == "," || IsSubjectOfSpeech(view, first, end)))
            return new FoundName(first, count, EntityType.Person, NameEvidence.Likely);
        if (count == 1 && lastType is EntityType.Facility or EntityType.Place)
            return new FoundName(first, count, lastType.Value, NameEvidence.Likely);
        if (lastType is EntityType.Facility or EntityType.Place && count is 2 or 3 && IsPersonName(view, first, end))
            return new FoundName(first, count, lastType.Value, NameEvidence.Weak);
        if (lastType is { } known && !(known == EntityType.Organisation && count == 2 && IsPersonName(view, first, end) && IsSubjectOfSpeech(view, first, end)))
            return new FoundName(first, count, known, NameEvidence.Certain);
        if (role == NameRole.BeforeTitle)
            return new FoundName(first, count, EntityType.Organisation, NameEvidence.Weak);
        if (count > 1 && IsPersonName(view, first, end))
            return new FoundName(first, count, EntityType.Person, IsSubjectOfSpeech(view, first, end) ? NameEvidence.Certain : NameEvidence.Likely);
        if (IsSubjectOfSpeech(view, first, end) || IsFollowedByAge(view, end))
            return new FoundName(first, count, EntityType.Person, NameEvidence.Likely);
        if (NameGrammar.IsAcronym(view.Words[first]) && (!NameGrammar.IsInitialLetter(view.Words[first]) || char.IsAsciiDigit(view.Words[end - 1][0])))
            return new FoundName(first, count, EntityType.Organisation, NameEvidence.Likely);
        if (view.Is(first - 1, "the"))
            return new FoundName(first, count, EntityType.Organisation, NameEvidence.Weak);
        if (first > 0 && NameParts.Default.IsSmall(view.Words[first - 1], NamePart.Inside))
            return new FoundName(first, count, EntityType.Place, NameEvidence.Weak);
        var person = count is 2 or 3 || (count == 1 && FirstNames.Default.Contains(view.Words[first]));
        return new FoundName(first, count, person ? EntityType.Person : EntityType.Organisation, NameEvidence.Weak);
    }

    /// <summary>Whether a run that begins like a place begins like a person too: "Paris Hilton", "Jordan Bardella".</summary>
    private static bool IsPersonRun(SentenceView view, int first, int end) =>
        end - first is 2 or 3 && FirstNames.Default.Contains(view.Words[first]) && view.PlaceAt(first) >= 0
        && view.Places[view.PlaceAt(first)] is { Count: 1 } hit && hit.Entry.Use == GazetteerUse.Name && hit.Entry.Place.Key.StartsWith("city:", StringComparison.Ordinal);

    private static FoundName OfPlace(SentenceView view, int first, int end, GazetteerEntry entry)
    {
        var type = entry.Use == GazetteerUse.People ? EntityType.Group : EntityType.Place;
        if (entry.Use == GazetteerUse.Metonym)
            type = EntityType.Organisation;
        var city = entry.Place.Key.StartsWith("city:", StringComparison.Ordinal);
        if (city && entry.Place.Population < 400 && IsSubjectOfSpeech(view, first, end) && !view.Is(first - 1, "in"))
            return new FoundName(first, end - first, EntityType.Person, NameEvidence.Weak);
        return new FoundName(first, end - first, type, city ? NameEvidence.Likely : NameEvidence.Certain);
    }

    /// <summary>What the first word shows: "University of Hawaii", "Hurricane Katrina", "Lake Victoria"; null when it shows nothing.</summary>
    private static EntityType? TypeOfFirst(SentenceView view, int first, int end)
    {
        var parts = NameParts.Default;
        if (end - first > 1)
        {
            var word = view.Words[first];
            if (parts.Is(word, NamePart.EventFirst))
                return EntityType.Event;
            if (parts.Is(word, NamePart.PlaceFirst))
                return EntityType.Place;
            if (parts.Is(word, NamePart.ThingFirst))
                return EntityType.Work;
        }

        for (var i = first + 1; i + 1 < end; i++)
        {
            var head = view.Words[i - 1];
            if (!(view.Is(i, "of") || view.Is(i, "for")) || !parts.Is(head, NamePart.OfHead))
                continue;
            return parts.Is(head, NamePart.OfPlace) ? EntityType.Place
                : parts.Is(head, NamePart.OfBody) ? EntityType.Organisation : TypeOf(NameWords.Default.TypeOf(head));
        }

        return null;
    }

    private static bool IsKnownOrganisation(SentenceView view, int first, int end) =>
        Organisations.Value.Match(view.Words, first, out _) == end - first;

    /// <summary>What the noun before the name says: "the gang Tren de Aragua", "the village of Grabove"; null when it says nothing.</summary>
    private static EntityType? TypeOfNoun(SentenceView view, int first, int end)
    {
        if (first < 1 || IsPersonName(view, first, end))
            return null;
        if (NameParts.Default.Is(view.Words[first - 1], NamePart.NamesOrganisation) && view[first - 1].Tag == UniversalTag.Noun)
            return EntityType.Organisation;
        return first > 1 && view.Is(first - 1, "of") && NameParts.Default.Is(view.Words[first - 2], NamePart.NamesPlace) ? EntityType.Place : null;
    }

    private static EntityType? TypeOf(string? type) => type switch
    {
        "organisation" => EntityType.Organisation,
        "facility" => EntityType.Facility,
        "place" => EntityType.Place,
        "event" => EntityType.Event,
        _ => null,
    };

    private static EntityType? TypeOfLast(SentenceView view, int end)
    {
        var word = view.Words[end - 1];
        if (word is "Center" or "Centre" && end > 1 && NameParts.Default.Is(view.Words[end - 2], NamePart.CenterKind))
            return EntityType.Facility;
        return TypeOf(NameWords.Default.TypeOf(word));
    }

    /// <summary>Whether the words look like a person's name: a first name or an initial first.</summary>
    public static bool IsPersonName(SentenceView view, int first, int end)
    {
        if (end - first > 6 || view.Is(first - 1, "the"))
            return false;
        return FirstNames.Default.GenderOf(view.Words[first]) != '\0' && view.PlaceAt(first) < 0
            || (FirstNames.Default.Contains(view.Words[first]) && !view.Is(first - 1, "in"))
            || (NameGrammar.IsInitialLetter(view.Words[first]) && end - first >= 2 && view.Words[first].Contains('.', StringComparison.Ordinal) && view.PlaceAt(first) < 0);
    }

    /// <summary>Whether a title with its preposition stands before the run: "envoy for", "director of the".</summary>
    private static bool FollowsTitle(SentenceView view, int first)
    {
        var i = first - 1;
        if (view.Is(i, "the"))
            i--;
        return i > 0 && view[i].Tag == UniversalTag.Adposition && view.TitleAt(i - 1) >= 0;
    }

    private static int PersonStart(SentenceView view, int first, int end)
    {
        for (var i = first + 1; i <= end - 2; i++)
        {
            if (FirstNames.Default.Contains(view.Words[i]) && view.PlaceAt(i) < 0)
                return i;
        }

        return -1;
    }

    private static bool FollowsPlaceWord(SentenceView view, int first) =>
        first > 0 && NameParts.Default.IsSmall(view.Words[first - 1], NamePart.PlaceBefore);

    private static bool IsFormerWord(SentenceView view, int index) => TitleWords.Default.QualifierOf(view.Words[index]) is not null && view[index].Tag != UniversalTag.ProperNoun;

    private static bool IsFollowedByAge(SentenceView view, int end) =>
        end + 2 < view.Count && view.Words[end] == "," && view[end + 1].Tag == UniversalTag.Numeral && view.Words[end + 1].Length <= 3 && view.Words[end + 2] is "," or ".";

    private static bool IsSubjectOfSpeech(SentenceView view, int first, int end) =>
        (end < view.Count && IsSpeech(view, end)) || (first > 0 && IsSpeech(view, first - 1))
        || (end + 1 < view.Count && view.Words[end] == "," && view.Is(end + 1, "who")) || view.Is(end, "who") || view.Is(end, "himself") || view.Is(end, "herself");

    private static bool IsSpeech(SentenceView view, int index) =>
        view[index].Tag == UniversalTag.Verb && NameParts.Default.Is(view[index].Lemma, NamePart.Says);
}
