using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// Reads what the words around a name show of it: a noun of its class beside it, a title, an age, a verb in the plural, "which" and "who",
/// "its" and "their" of which it is the subject, the preposition before it.
/// </summary>
internal static class NameSignReader
{
    /// <summary>Words from a name back to the class noun that it is put beside.</summary>
    private const int Farthest = 6;

    /// <summary>The signs beside one name.</summary>
    public static NameSigns Read(SentenceView view, FoundName name)
    {
        var signs = OfPerson(view, name) | OfClass(view, name) | OfWords(view, name) | OfPlace(view, name);
        if (IsMany(view, name) || OwnsTheir(view, name))
            signs |= NameSigns.Plural;
        if (IsWhich(view, name) || OwnsIts(view, name))
            signs |= NameSigns.Thing;
        return signs;
    }

    private static NameSigns OfPerson(SentenceView view, FoundName name)
    {
        var (first, end) = (name.First, name.End);
        var isTitled = first > 0 && view.TitleAt(first - 1) is >= 0 and var hit && view.Titles[hit].End == first && view.Titles[hit].Office.Strength is not OfficeStrength.Weak
            && !(name.Count == 1 && ClassNouns.Default.KindOf(view[first - 1].Lemma) is ThingKind.Company);
        var isAged = end + 2 < view.Count && view.Words[end] == "," && view[end + 1].Tag == UniversalTag.Numeral && view.Words[end + 1].Length <= 3 && view.Words[end + 2] is "," or "." or ")";
        var who = view.Is(end, "who") ? end : end + 1 < view.Count && view.Words[end] == "," && view.Is(end + 1, "who") ? end + 1 : -1;
        var isWho = who >= 0 && who + 1 < view.Count && view[who + 1].Penn == PennTag.VerbPresentThird;
        var hasKin = view.IsPossessive(end) && NounBehind(view, end) is { } owned && NameSignWords.Default.Kin.Contains(owned);
        return isTitled || isAged || isWho || hasKin ? NameSigns.Person : NameSigns.None;
    }

    /// <summary>"Retailer Norlake", "the Polar Dawn, a freighter", "a ferry, the Maren Holm": the noun of its class before it or in apposition.</summary>
    private static NameSigns OfClass(SentenceView view, FoundName name)
    {
        var signs = NameSigns.None;
        if (name.First > 0 && view[name.First - 1].Tag == UniversalTag.Noun)
            signs |= OfNoun(view, name.First - 1, name);
        var head = HeadOf(view, name);
        foreach (var child in view.Sentence.Tree.Children(head))
        {
            if (child > name.End && view[child].Relation == DependencyRelation.Apposition)
                signs |= OfNoun(view, child, name);
        }

        if (view[head].Relation == DependencyRelation.Apposition && view[head].Head is >= 0 and var described && described < name.First)
            signs |= OfNoun(view, described, name);
        if (name.Count > 1 && ClassNouns.Default.KindOf(view.Words[name.End - 1].ToLowerInvariant()) == ThingKind.Company && !FirstNames.Default.Contains(view.Words[name.First]))
            signs |= NameSigns.Company;
        return signs | OfNounInFront(view, name);
    }

    /// <summary>"The company behind it, Balt Energie,": a class noun with its article or owner, some words and a comma before the name.</summary>
    private static NameSigns OfNounInFront(SentenceView view, FoundName name)
    {
        var comma = name.First - (view.Is(name.First - 1, "the") ? 2 : 1);
        if (comma < 2 || view.Words[comma] != "," || name.End >= view.Count || view[name.End].Tag != UniversalTag.Punctuation)
            return NameSigns.None;
        for (var i = comma - 1; i > 0 && i > comma - Farthest && view[i].Tag != UniversalTag.Punctuation && !view.IsPossessive(i) && view.NameAt(i) < 0; i--)
        {
            if (OfNoun(view, i, name) is var signs and not NameSigns.None && (view[i - 1].Tag is UniversalTag.Determiner or UniversalTag.Adjective || view[i - 1].Penn == PennTag.PronounPossessive))
                return ClassNouns.IsPersonToo(view[i].Lemma) ? NameSigns.None : signs;
        }

        return NameSigns.None;
    }

    private static NameSigns OfNoun(SentenceView view, int noun, FoundName name)
    {
        if (view[noun].Tag != UniversalTag.Noun || ClassNouns.Default.KindOf(view[noun].Lemma) is not { } kind)
            return NameSigns.None;
        return kind switch
        {
            ThingKind.Company when ClassNouns.IsPersonToo(view[noun].Lemma) && name.Count > 1 => NameSigns.None,
            ThingKind.Company or ThingKind.Club => NameSigns.Company,
            ThingKind.Vessel => NameSigns.Vessel,
            ThingKind.Settlement when ClassNouns.Default.NamedBy(view[noun].Lemma) is not null && noun != name.First - 1 => NameSigns.Place,
            _ => NameSigns.None,
        };
    }

    /// <summary>"Norlake shares", "the bow of the Polar Dawn", "analyst at Norlake", "Denholm head coach Rita Fenn".</summary>
    private static NameSigns OfWords(SentenceView view, FoundName name)
    {
        var words = NameSignWords.Default;
        var (first, end) = (name.First, name.End);
        var signs = NameSigns.None;
        var behind = view.IsPossessive(end) ? NounBehind(view, end) : end < view.Count ? view.Words[end] : null;
        if (behind is not null && words.Shows(behind, "behind", "company"))
            signs |= NameSigns.Company;
        var verb = SubjectVerb(view, name) is >= 0 and var found ? view[found].Lemma : string.Empty;
        if (view.Is(first - 1, "at") && first > 1 && view.TitleAt(first - 2) >= 0 || IsOfHolder(view, end))
            signs |= NameSigns.Company;
        if (!view.Is(first - 1, "the"))
            return signs;
        var isOf = first > 2 && view.Is(first - 2, "of") && words.Shows(view[first - 3].Lemma, "of", "vessel");
        return isOf || words.Shows(verb, "verb", "vessel") || first > 1 && words.Shows(view.Words[first - 2].ToLowerInvariant(), "before", "vessel") ? signs | NameSigns.Vessel : signs;
    }

    /// <summary>"Denholm head coach Rita Fenn", "Tararua chief executive Prue Lascelles": the name right before a title and its holder.</summary>
    private static bool IsOfHolder(SentenceView view, int end)
    {
        if (end >= view.Count || view.TitleAt(end) is not (>= 0 and var hit) || view.Titles[hit].First != end)
            return false;
        var title = view.Titles[hit];
        return title.Office.Id is "coach" || (title.Office.Kind == "corporate" && title.Office.Strength == OfficeStrength.Office) ? view.NameAt(title.End) is >= 0 and var holder && view.Names[holder].First == title.End : false;
    }

    private static NameSigns OfPlace(SentenceView view, FoundName name)
    {
        var (first, end) = (name.First, name.End);
        if (view.Is(first - 1, "of") && first > 1 && ClassNouns.Default.KindOf(view[first - 2].Lemma) is ThingKind.Settlement)
            return NameSigns.Place;
        if (end + 1 < view.Count && view.Words[end] == "," && view.Is(end + 1, "where"))
            return NameSigns.Place;
        if (!(view.Is(first - 1, "in") || view.Is(first - 1, "near") || view.Is(first - 1, "outside")) || view.IsPossessive(end) || view.IsCapital(end)
            || (end < view.Count && (view[end].Tag == UniversalTag.Noun || NameGrammar.IsHyphen(view, end))))
            return NameSigns.None;
        return first > 1 && NameSignWords.Default.Shows(view[first - 2].Lemma, "into", "person") ? NameSigns.None : NameSigns.Inside;
    }

    /// <summary>"Denholm have won", "Denholm, who are second": one name as the subject of a verb in the plural.</summary>
    private static bool IsMany(SentenceView view, FoundName name)
    {
        var head = HeadOf(view, name);
        if (view[head].Relation == DependencyRelation.Conjunct || view.Sentence.Tree.Child(head, DependencyRelation.Conjunct) >= 0 || view.Is(name.First - 1, "the"))
            return false;
        var before = name.First - 1;
        if (name.End + 2 < view.Count && view.Words[name.End] == "," && view.Is(name.End + 1, "who"))
            return before < 0 || !view.Is(before, "and") ? IsPlural(view, name.End + 2) : false;
        if (before >= 0 && (view[before].Tag is UniversalTag.Adposition or UniversalTag.Auxiliary or UniversalTag.Verb or UniversalTag.CoordinatingConjunction or UniversalTag.ProperNoun || view.Is(before, "if") || view.IsCapital(before)))
            return false;
        if (before > 0 && view.Words[before] == "," && view.NameAt(before - 1) >= 0)
            return false;
        return IsPlural(view, name.End) && view[head].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject;
    }

    /// <summary>"Are", "have", "were", and other verbs in the present whose form is no past tense as well.</summary>
    private static bool IsPlural(SentenceView view, int verb) =>
        verb < view.Count && (view.Is(verb, "were") || (view[verb].Penn == PennTag.VerbPresent && (view[verb].Tag == UniversalTag.Auxiliary || !NameSignWords.Default.Shows(view[verb].Lemma, "form", "past"))));

    private static bool IsWhich(SentenceView view, FoundName name) =>
        name.End + 1 < view.Count && view.Words[name.End] == "," && view.Is(name.End + 1, "which") && !(name.First > 0 && view[name.First - 1].Tag == UniversalTag.Adposition);

    /// <summary>"Norlake raised its forecast": "its" beside the object of the verb whose subject the name is, with no other noun between.</summary>
    private static bool OwnsIts(SentenceView view, FoundName name)
    {
        if (SubjectVerb(view, name) is not (>= 0 and var verb))
            return false;
        for (var i = name.End; i < view.Count; i++)
        {
            if (view.Is(i, "its"))
                return i > verb && view[i].Head is >= 0 and var owned && view[owned].Head == verb;
            if (view[i].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun)
                return false;
        }

        return false;
    }

    /// <summary>"Kelford Town reached the first final in their history": one name that opens its sentence, and no plural before "their".</summary>
    private static bool OwnsTheir(SentenceView view, FoundName name)
    {
        if (name.First > 1 || SubjectVerb(view, name) < 0)
            return false;
        for (var i = name.End; i < view.Count; i++)
        {
            if (view.Is(i, "their"))
                return true;
            if (view[i].Penn is PennTag.NounPlural or PennTag.ProperNounPlural or PennTag.CardinalNumber or PennTag.FullStop || view.Is(i, "and") || view.NameAt(i) >= 0 || view[i].Tag == UniversalTag.Pronoun)
                return false;
        }

        return false;
    }

    /// <summary>"Norlake closed two shops. The company …": the next sentence begins with "the" and a class noun, and this one has no other name for it.</summary>
    public static bool IsTakenUp(SentenceView view, FoundName name, SentenceView next)
    {
        if (next.Count < 3 || next.Passage != view.Passage || !next.Is(0, "the") || next[1].Tag != UniversalTag.Noun || SubjectVerb(view, name) < 0)
            return false;
        var isNamed = ClassNouns.Default.NamedBy(next[1].Lemma) is ThingKind.Company or ThingKind.Club && next[1].Penn == PennTag.Noun && next[1].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject;
        return isNamed && view.Names.TrueForAll(other => other == name || other.Type == EntityType.Place);
    }

    /// <summary>The verb whose subject the name is, or -1.</summary>
    private static int SubjectVerb(SentenceView view, FoundName name)
    {
        var head = HeadOf(view, name);
        return view[head].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject && view.Sentence.Tree.Child(head, DependencyRelation.Conjunct) < 0 ? view[head].Head : -1;
    }

    /// <summary>The noun behind a possessive ending, in lower case: "stock" of "Norlake's stock".</summary>
    private static string? NounBehind(SentenceView view, int possessive)
    {
        for (var i = possessive + 1; i < Math.Min(view.Count, possessive + 4); i++)
        {
            if (view[i].Tag == UniversalTag.Noun)
                return view.Words[i].ToLowerInvariant();
            if (view[i].Tag is not (UniversalTag.Adjective or UniversalTag.Punctuation))
                return null;
        }

        return null;
    }

    /// <summary>The word of the name whose head lies outside it.</summary>
    private static int HeadOf(SentenceView view, FoundName name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (view[i].Head < name.First || view[i].Head >= name.End)
                return i;
        }

        return name.First;
    }
}
