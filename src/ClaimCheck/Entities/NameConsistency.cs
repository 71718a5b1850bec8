
namespace ClaimCheck.Entities;

/// <summary>
/// A second look over the whole story: a word that is a person's surname in one sentence is that in the others too,
/// and words whose type is sure in one place keep it in the places where nothing shows it.
/// </summary>
internal static class NameConsistency
{
    /// <summary>Retypes the unsure names of all sentences.</summary>
    public static void Apply(IReadOnlyList<SentenceView> views)
    {
        var surnames = new Dictionary<string, NameEvidence>(StringComparer.Ordinal);
        var sure = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var view in views)
        {
            foreach (var name in view.Names)
            {
                if (name.IsPerson && name.Evidence >= NameEvidence.Likely)
                    Learn(view, name, surnames);
                if (name.Count == 1 && name.Evidence == NameEvidence.Certain)
                    sure.TryAdd(view.Words[name.First], name.Type);
            }
        }

        foreach (var view in views)
        {
            for (var n = 0; n < view.Names.Count; n++)
            {
                if (view.Names[n] is { Count: 1, Evidence: < NameEvidence.Certain } name)
                    view.Names[n] = Retype(view, name, surnames, sure);
            }
        }
    }

    private static void Learn(SentenceView view, FoundName name, Dictionary<string, NameEvidence> surnames)
    {
        var last = name.End - 1;
        while (last > name.First && (NameGrammar.IsSuffix(view.Words[last]) || view.Words[last] == ","))
            last--;
        if (last > name.First || name.Evidence == NameEvidence.Certain)
            surnames[view.Words[last]] = name.Evidence;
    }

    private static FoundName Retype(SentenceView view, FoundName name, Dictionary<string, NameEvidence> surnames, Dictionary<string, EntityType> sure)
    {
        var word = view.Words[name.First];
        if (surnames.TryGetValue(word, out var evidence) && !IsPlaceHere(view, name))
            return name with { Type = EntityType.Person, Evidence = evidence };
        return name.Evidence == NameEvidence.Weak && sure.TryGetValue(word, out var type) ? name with { Type = type, Evidence = NameEvidence.Likely } : name;
    }

    /// <summary>"In Washington" stays a place also where a Mr. Washington is about.</summary>
    private static bool IsPlaceHere(SentenceView view, FoundName name) =>
        view.PlaceAt(name.First) >= 0 && name.First > 0 && view.Words[name.First - 1].ToLowerInvariant() is "in" or "to" or "from" or "near" or "at" or "outside";
}
