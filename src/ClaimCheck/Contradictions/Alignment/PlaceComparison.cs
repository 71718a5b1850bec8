using ClaimCheck.Entities;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>What the gazetteer knows of the place that words name, and whether two places can be one.</summary>
internal static class PlaceComparison
{
    /// <summary>The place of a unit by its entity or its words, or null.</summary>
    public static GazetteerEntry? Resolve(SentenceView view, SentenceUnit unit)
    {
        var words = new string[unit.Last - unit.First + 1];
        for (var i = 0; i < words.Length; i++)
        {
            var text = view.Tokens[unit.First + i].Text;
            words[i] = view.Entities[unit.Head] is null && char.IsAsciiLetterLower(text[0]) && text.Length > 3
                ? string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1))
                : text;
        }

        if (Gazetteer.Default.Phrases.TryGet(words, out var entry))
            return entry;
        return view.Entities[unit.Head]?.KnowledgeKey is { } key && Gazetteer.Default.Find(key) is { } known ? new(known, GazetteerUse.Name) : null;
    }

    /// <summary>Whether the words name a place by entity type or gazetteer.</summary>
    public static bool IsPlace(SentenceView view, SentenceUnit unit, GazetteerEntry? entry) =>
        entry is not { Use: not GazetteerUse.Name } && view.Entities[unit.Head]?.Type switch
        {
            EntityType.Place or EntityType.Facility => true,
            null => entry is { Use: GazetteerUse.Name },
            _ => false,
        };

    /// <summary>Whether two places of the gazetteer can be one: the same, or one inside the other; null when the tables cannot tell.</summary>
    public static bool? CanBeOne(GazetteerPlace left, GazetteerPlace right)
    {
        if (left.Key == right.Key)
            return true;
        if (left.Key == "country:eu" || right.Key == "country:eu")
            return null;
        if (left.Country.Length == 0 || right.Country.Length == 0)
            return null;
        var (leftKind, rightKind) = (Kind(left), Kind(right));
        if (left.Country != right.Country)
            return false;
        return leftKind == rightKind ? false : leftKind is "country" or "region" || rightKind is "country" or "region" ? true : null;
    }

    private static string Kind(GazetteerPlace place) => place.Key[..place.Key.IndexOf(':', StringComparison.Ordinal)];
}
