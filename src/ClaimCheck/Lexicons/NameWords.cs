using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Last words of names that show what a name is of: "Agency", "Street" (<c>seeds/lexicons/name-words.tsv</c>). Immutable.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Shared = new(Load);

    private readonly FrozenDictionary<string, string> types;

    private NameWords(FrozenDictionary<string, string> types) => this.types = types;

    /// <summary>The list of the assembly.</summary>
    public static NameWords Default => Shared.Value;

    /// <summary>What a name ending in a word is of, in the report's spelling of entity types, or null.</summary>
    public string? TypeOf(string word) => types.GetValueOrDefault(word);

    private static NameWords Load()
    {
        var table = LexiconTable.OpenLexicon("name-words");
        var (word, type) = (table.Column("word"), table.Column("type"));
        return new NameWords(table.Rows.ToFrozenDictionary(row => row[word], row => row[type], StringComparer.Ordinal));
    }
}
