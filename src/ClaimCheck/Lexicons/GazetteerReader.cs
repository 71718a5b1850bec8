using System.Globalization;

namespace ClaimCheck.Lexicons;

/// <summary>Reads the place tables of <c>seeds/knowledge</c> and <c>seeds/lexicons</c> in the order of their weight.</summary>
internal static class GazetteerReader
{
    /// <summary>Countries, their adjectives and their people.</summary>
    public static void ReadCountries(List<(string, GazetteerEntry)> entries, List<GazetteerPlace> places)
    {
        var table = LexiconTable.OpenKnowledge("countries");
        var (code, name, other) = (table.Column("code"), table.Column("name"), table.Column("other_names"));
        var (former, adjectives, people) = (table.Column("former_names"), table.Column("adjectives"), table.Column("demonyms"));
        foreach (var row in table.Rows)
        {
            var place = new GazetteerPlace("country:" + row[code], row[name], row[code], 0);
            places.Add(place);
            var asName = new GazetteerEntry(place, GazetteerUse.Name);
            entries.Add((row[name], asName));
            AddAll(entries, row[other], asName);
            AddAll(entries, row[former], asName);
            AddAll(entries, row[adjectives], new GazetteerEntry(place, GazetteerUse.Adjective));
            AddAll(entries, row[people], new GazetteerEntry(place, GazetteerUse.People));
        }
    }

    /// <summary>US states with their abbreviations.</summary>
    public static void ReadStates(List<(string, GazetteerEntry)> entries, List<GazetteerPlace> places)
    {
        var table = LexiconTable.OpenKnowledge("us-states");
        var (code, name) = (table.Column("code"), table.Column("name"));
        var (abbreviations, people) = (table.Column("abbreviations"), table.Column("demonyms"));
        foreach (var row in table.Rows)
        {
            var place = new GazetteerPlace("state:" + row[code], row[name], "us", 0);
            places.Add(place);
            entries.Add((row[name], new GazetteerEntry(place, GazetteerUse.Name)));
            AddAll(entries, row[abbreviations], new GazetteerEntry(place, GazetteerUse.Name));
            AddAll(entries, row[people], new GazetteerEntry(place, GazetteerUse.People));
        }
    }

    /// <summary>Regions and bodies of water that are no country.</summary>
    public static void ReadRegions(List<(string, GazetteerEntry)> entries, List<GazetteerPlace> places)
    {
        var table = LexiconTable.OpenLexicon("regions");
        var (name, other, adjectives, country) = (table.Column("name"), table.Column("other_names"), table.Column("adjectives"), table.Column("country"));
        foreach (var row in table.Rows)
        {
            var place = new GazetteerPlace("region:" + OfficeId.Slug(row[name]), row[name], row[country], 0);
            places.Add(place);
            var asName = new GazetteerEntry(place, GazetteerUse.Name);
            entries.Add((row[name], asName));
            AddAll(entries, row[other], asName);
            AddAll(entries, row[adjectives], new GazetteerEntry(place, GazetteerUse.Adjective));
        }
    }

    /// <summary>Names of seats that stand for a government.</summary>
    public static void ReadMetonyms(List<(string, GazetteerEntry)> entries, List<GazetteerPlace> places)
    {
        var table = LexiconTable.OpenLexicon("metonyms");
        var (name, country) = (table.Column("name"), table.Column("country"));
        foreach (var row in table.Rows)
        {
            var place = places.Find(place => place.Key == "country:" + row[country])
                ?? throw new InvalidOperationException($"The table 'metonyms' names the unknown country '{row[country]}'.");
            entries.Add((row[name], new GazetteerEntry(place, GazetteerUse.Metonym)));
        }
    }

    /// <summary>Towns, the largest of each name.</summary>
    public static void ReadCities(List<(string, GazetteerEntry)> entries, List<GazetteerPlace> places)
    {
        var table = LexiconTable.OpenKnowledge("cities");
        var (name, country, population) = (table.Column("name"), table.Column("country"), table.Column("population"));
        var cities = table.Rows
            .Select(row => new GazetteerPlace(
                "city:" + row[country] + "/" + OfficeId.Slug(row[name]), row[name], row[country],
                int.Parse(row[population], CultureInfo.InvariantCulture)))
            .OrderByDescending(city => city.Population).ThenBy(city => city.Key, StringComparer.Ordinal);
        foreach (var city in cities)
        {
            places.Add(city);
            entries.Add((city.Name, new GazetteerEntry(city, GazetteerUse.Name)));
        }
    }

    private static void AddAll(List<(string, GazetteerEntry)> entries, string cell, GazetteerEntry entry)
    {
        foreach (var name in LexiconTable.SplitList(cell))
            entries.Add((name, entry));
    }
}
