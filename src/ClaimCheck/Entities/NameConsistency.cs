using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>
/// A second look over the whole story: a word that is a person's surname in one sentence is that in the others too, also
/// where the tagger took it for a common word, and a name whose type is sure or usual keeps it in the places where nothing shows it.
/// </summary>
internal static class NameConsistency
{
    /// <summary>Retypes the unsure names of all sentences and adds surnames that were overlooked.</summary>
    public static void Apply(IReadOnlyList<SentenceView> views)
    {
        var surnames = new Dictionary<string, NameEvidence>(StringComparer.Ordinal);
        var types = new Dictionary<string, TypeVotes>(StringComparer.Ordinal);
        foreach (var view in views)
        {
            foreach (var name in view.Names)
            {
                if (name.IsPerson && name.Evidence >= NameEvidence.Likely)
                    Learn(view, name, surnames);
                var text = TextOf(view, name);
                types[text] = types.GetValueOrDefault(text).With(name);
            }
        }

        foreach (var view in views)
        {
            for (var n = 0; n < view.Names.Count; n++)
            {
                if (view.Names[n] is { Evidence: < NameEvidence.Certain } name)
                    view.Names[n] = Retype(view, name, surnames, types);
            }

            AddOverlooked(view, surnames);
        }
    }

    /// <summary>Runs of capitals that were taken for persons by their length alone, where a trained recogniser looked and saw none, are no persons.</summary>
    public static void Settle(IReadOnlyList<SentenceView> views)
    {
        foreach (var view in views)
        {
            for (var n = 0; n < view.Names.Count; n++)
            {
                if (view.Names[n] is { IsPerson: true, Evidence: NameEvidence.Weak } name)
                    view.Names[n] = name with { Type = EntityType.Organisation };
            }
        }
    }

    private static string TextOf(SentenceView view, FoundName name) =>
        name.Count == 1 ? view.Words[name.First] : string.Join(' ', view.Words, name.First, name.Count);

    private static void Learn(SentenceView view, FoundName name, Dictionary<string, NameEvidence> surnames)
    {
        var last = name.End - 1;
        while (last > name.First && (NameGrammar.IsSuffix(view.Words[last]) || view.Words[last] == ","))
            last--;
        if (last > name.First || name.Evidence == NameEvidence.Certain)
            surnames[view.Words[last]] = name.Evidence;
    }

    private static FoundName Retype(SentenceView view, FoundName name, Dictionary<string, NameEvidence> surnames, Dictionary<string, TypeVotes> types)
    {
        if (name.Count == 1 && surnames.TryGetValue(view.Words[name.First], out var evidence) && !IsPlaceHere(view, name))
            return name with { Type = EntityType.Person, Evidence = evidence };
        var votes = types[TextOf(view, name)];
        if (votes.Sure is { } sure)
            return name.Evidence == NameEvidence.Weak || (name.Type != sure && name.Count > 1) ? name with { Type = sure, Evidence = NameEvidence.Likely } : name;
        return votes.Usual is { } usual && usual != name.Type && !(usual == EntityType.Person && IsPlaceHere(view, name)) ? name with { Type = usual } : name;
    }

    /// <summary>"Durst was acquitted": a capitalised word that is a known surname, outside headlines.</summary>
    private static void AddOverlooked(SentenceView view, Dictionary<string, NameEvidence> surnames)
    {
        if (surnames.Count == 0 || view.Sentence.Kind == Stories.PassageBlockKind.Headline)
            return;
        List<FoundName>? names = null;
        for (var i = 0; i < view.Count; i++)
        {
            if (!view.IsCapital(i) || view.NameAt(i) >= 0 || view.TitleAt(i) >= 0 || view.PlaceAt(i) >= 0 || !surnames.ContainsKey(view.Words[i]) || !CanBeSurname(view, i))
                continue;
            names ??= [.. view.Names];
            names.Add(new FoundName(i, 1, EntityType.Person, NameEvidence.Likely));
        }

        if (names is null)
            return;
        names.Sort(static (left, right) => left.First.CompareTo(right.First));
        view.SetNames(names);
    }

    /// <summary>Words that open a sentence must be nouns or verbs to the tagger; no capital may stand beside the word.</summary>
    private static bool CanBeSurname(SentenceView view, int index)
    {
        if ((index > 0 && !view.IsInitial(index) && view.IsCapital(index - 1)) || (view.IsCapital(index + 1) && view.NameAt(index + 1) < 0))
            return false;
        return view[index].Tag is UniversalTag.ProperNoun or UniversalTag.Noun or UniversalTag.Other
            || (view[index].Tag is UniversalTag.Verb or UniversalTag.Adjective && view.Words[index].Length > 3 && !view.IsInitial(index + 1));
    }

    /// <summary>"In Washington" stays a place also where a Mr. Washington is about.</summary>
    private static bool IsPlaceHere(SentenceView view, FoundName name) =>
        view.PlaceAt(name.First) >= 0 && name.First > 0 && NameParts.Default.IsSmall(view.Words[name.First - 1], NamePart.StaysPlace);

    /// <summary>How often a name was taken for what, the surer the more.</summary>
    private readonly record struct TypeVotes(int Person, int Organisation, int Place, int Other, EntityType? Sure)
    {
        /// <summary>The type with more than twice the votes of all others, where several were cast.</summary>
        public EntityType? Usual
        {
            get
            {
                var total = Person + Organisation + Place + Other;
                if (total < 4)
                    return null;
                return Person * 3 > total * 2 ? EntityType.Person
                    : Organisation * 3 > total * 2 ? EntityType.Organisation
                    : Place * 3 > total * 2 ? EntityType.Place : null;
            }
        }

        public TypeVotes With(FoundName name)
        {
            var weight = name.Evidence == NameEvidence.Weak ? 1 : 2;
            var sure = Sure ?? (name.Evidence == NameEvidence.Certain ? name.Type : null);
            return name.Type switch
            {
                EntityType.Person => this with { Person = Person + weight, Sure = sure },
                EntityType.Organisation => this with { Organisation = Organisation + weight, Sure = sure },
                EntityType.Place => this with { Place = Place + weight, Sure = sure },
                _ => this with { Other = Other + weight, Sure = sure },
            };
        }
    }
}
