using System.Collections.Immutable;

namespace ClaimCheck.Lexicons;

/// <summary>Places by name: countries, US states, regions and towns, with adjectives, inhabitants, capitals and metonyms. Immutable.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(Load);

    private readonly ImmutableDictionary<string, GazetteerPlace> byKey;

    private Gazetteer(List<(string, GazetteerEntry)> entries, IEnumerable<GazetteerPlace> places)
    {
        Phrases = new PhraseIndex<GazetteerEntry>(entries, ignoreCase: false);
        byKey = places.DistinctBy(place => place.Key).ToImmutableDictionary(place => place.Key, StringComparer.Ordinal);
    }

    /// <summary>The gazetteer of the assembly.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>All names; where several places share one, the best known.</summary>
    public PhraseIndex<GazetteerEntry> Phrases { get; }

    /// <summary>The place with a key such as <c>country:sv</c>, or null.</summary>
    public GazetteerPlace? Find(string key) => byKey.GetValueOrDefault(key);

    private static Gazetteer Load()
    {
        var entries = new List<(string, GazetteerEntry)>();
        var places = new List<GazetteerPlace>();
        GazetteerReader.ReadCountries(entries, places);
        GazetteerReader.ReadStates(entries, places);
        GazetteerReader.ReadRegions(entries, places);
        GazetteerReader.ReadMetonyms(entries, places);
        GazetteerReader.ReadCities(entries, places);
        return new Gazetteer(entries, places);
    }
}

/// <summary>One place of the gazetteer.</summary>
/// <param name="Key">Kind and code: <c>country:sv</c>, <c>state:us-fl</c>, <c>region:latin-america</c>, <c>city:gb/london</c>.</param>
/// <param name="Name">Usual name.</param>
/// <param name="Country">Country code in lower case, or empty.</param>
/// <param name="Population">Inhabitants in thousands; 0 when unknown.</param>
internal sealed record GazetteerPlace(string Key, string Name, string Country, int Population);

/// <summary>What a name in the gazetteer says of its place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Use">How the name names it.</param>
internal sealed record GazetteerEntry(GazetteerPlace Place, GazetteerUse Use)
{
    /// <summary>The jurisdiction of an office that is named with the word: <c>sv</c>, <c>us-fl</c>, or the town's name as a slug.</summary>
    public string Jurisdiction => Place.Key[(Place.Key.LastIndexOfAny([':', '/']) + 1)..];
}

/// <summary>How a name names a place.</summary>
internal enum GazetteerUse
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>An adjective: "Salvadoran".</summary>
    Adjective,

    /// <summary>Its people: "Salvadorans".</summary>
    People,

    /// <summary>Another name for its government: "the Kremlin".</summary>
    Metonym,
}
