using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>First names with the sex that bears them, and nicknames. Immutable.</summary>
internal sealed class FirstNames
{
    private static readonly Lazy<FirstNames> Shared = new(Load);

    private readonly FrozenDictionary<string, char> gender;
    private readonly FrozenDictionary<string, string[]> nicknames;

    private FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> BySpan => gender.GetAlternateLookup<ReadOnlySpan<char>>();

    private FirstNames(FrozenDictionary<string, char> gender, FrozenDictionary<string, string[]> nicknames)
    {
        this.gender = gender;
        this.nicknames = nicknames;
    }

    /// <summary>The names of the assembly.</summary>
    public static FirstNames Default => Shared.Value;

    /// <summary>Whether a word is a first name.</summary>
    public bool Contains(string word) => gender.ContainsKey(word) || gender.ContainsKey(Accents.Fold(word));

    /// <summary><c>f</c>, <c>m</c>, <c>b</c> for both, or <c>\0</c> for a word that is no first name; of a double name the first part counts.</summary>
    public char GenderOf(string name)
    {
        if (gender.TryGetValue(name, out var found) || gender.TryGetValue(Accents.Fold(name), out found))
            return found;
        var hyphen = name.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && BySpan.TryGetValue(name.AsSpan(0, hyphen), out found) ? found : '\0';
    }

    /// <summary>Whether one name is a short or pet form of the other, or both of a third: Bill and William.</summary>
    public bool AreForms(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase)
        || (nicknames.TryGetValue(left, out var first) && nicknames.TryGetValue(right, out var second) && first.Intersect(second).Any());

    private static FirstNames Load()
    {
        var table = LexiconTable.OpenKnowledge("first-names");
        var (name, sex) = (table.Column("name"), table.Column("gender"));
        var gender = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
            gender.TryAdd(row[name], row[sex][0]);
        var groups = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var nicknames = LexiconTable.OpenLexicon("nicknames");
        var (full, forms) = (nicknames.Column("name"), nicknames.Column("forms"));
        foreach (var row in nicknames.Rows)
        {
            foreach (var form in LexiconTable.SplitList(row[forms]).Append(row[full]))
            {
                if (!groups.TryGetValue(form, out var list))
                    groups[form] = list = [];
                list.Add(row[full]);
            }
        }

        return new FirstNames(
            gender.ToFrozenDictionary(StringComparer.Ordinal),
            groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.OrdinalIgnoreCase));
    }
}
