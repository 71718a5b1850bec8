using ClaimCheck.Entities;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Training.Names;

/// <summary>Names of persons and places from the word lists, to put in the place of those of the corpora.</summary>
internal sealed class NamePool
{
    private readonly List<string> first = [.. LexiconTable.OpenKnowledge("first-names").Rows.Select(static row => row[0])];
    private readonly List<string> last = [];
    private readonly List<string[]> places = [];

    /// <summary>Reads the lists.</summary>
    public NamePool()
    {
        foreach (var table in (string[])["offices-us-congress", "offices-us-cabinet", "offices-world-leaders"])
        {
            var rows = LexiconTable.OpenKnowledge(table);
            last.AddRange(rows.Rows.Select(row => row[rows.Column("person")].Split(' ')[^1]).Where(static name => name.Length > 2));
        }

        foreach (var table in (string[])["countries", "cities", "us-states"])
        {
            var rows = LexiconTable.OpenKnowledge(table);
            places.AddRange(rows.Rows.Select(row => PhraseIndex<string>.Cut(row[rows.Column("name")])));
        }
    }

    /// <summary>Other words for <paramref name="name"/>; of a name that is neither one person nor one place its own.</summary>
    public string[] Draw(GoldName name, NamedSentence sentence, Random random)
    {
        var own = sentence.Words.Skip(name.First).Take(name.Count).ToArray();
        if (name.Kinds == 1 << (int)EntityType.Place && name.Count <= 2 && random.Next(2) == 0)
            return places[random.Next(places.Count)];
        if (name.Kinds != 1 << (int)EntityType.Person || name.Count > 3)
            return own;
        var drawn = last[random.Next(last.Count)];
        return name.Count == 1 ? [random.Next(3) == 0 ? first[random.Next(first.Count)] : drawn]
            : name.Count == 2 ? [first[random.Next(first.Count)], drawn]
            : [first[random.Next(first.Count)], own[1], drawn];
    }
}
