using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Words beside a name that show what it names (<c>seeds/lexicons/name-signs.tsv</c>). Immutable.</summary>
internal sealed class NameSignWords
{
    private static readonly Lazy<NameSignWords> Shared = new(static () => new NameSignWords());

    private readonly FrozenDictionary<(string Word, string Place), string> signs;

    private NameSignWords()
    {
        var table = LexiconTable.OpenLexicon("name-signs");
        int word = table.Column("word"), place = table.Column("place"), shows = table.Column("shows");
        signs = table.Rows.ToFrozenDictionary(row => (row[word], row[place]), row => row[shows]);
        Kin = LexiconTable.OpenLexicon("kinship").Rows.Select(static row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list of the assembly.</summary>
    public static NameSignWords Default => Shared.Value;

    /// <summary>Nouns for relatives and partners, whom persons alone have.</summary>
    public FrozenSet<string> Kin { get; }

    /// <summary>Whether a lower-case word at a place beside a name shows that the name is of a kind.</summary>
    public bool Shows(string word, string place, string kind) => signs.TryGetValue((word, place), out var shown) && shown == kind;
}
