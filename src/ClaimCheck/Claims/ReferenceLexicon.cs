using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Claims;

/// <summary>
/// Words that point to something of the story, or need none (<c>reference-words.tsv</c>), and nouns that say what kind of thing a name is
/// (<c>class-nouns.tsv</c>). Immutable.
/// </summary>
internal sealed class ReferenceLexicon
{
    private static readonly Lazy<ReferenceLexicon> Lazily = new(() => new ReferenceLexicon());

    private readonly FrozenSet<(string Word, string Role)> roles;
    private readonly FrozenDictionary<string, (ThingKind Kind, bool Names)> classes;

    private ReferenceLexicon()
    {
        var words = LexiconTable.OpenLexicon("reference-words");
        int word = words.Column("word"), role = words.Column("role");
        roles = words.Rows.Select(row => (row[word], row[role])).ToFrozenSet();
        var nouns = LexiconTable.OpenLexicon("class-nouns");
        int noun = nouns.Column("noun"), kind = nouns.Column("kind"), use = nouns.Column("use");
        classes = nouns.Rows.ToFrozenDictionary(row => row[noun], row => (Enum.Parse<ThingKind>(row[kind], ignoreCase: true), row[use] == "names"), StringComparer.Ordinal);
    }

    /// <summary>The lists.</summary>
    public static ReferenceLexicon Shared => Lazily.Value;

    /// <summary>Whether a lower-case word or lemma has a role.</summary>
    public bool Has(string word, string role) => roles.Contains((word, role));

    /// <summary>The kind of thing that a noun tells, or null.</summary>
    public ThingKind? KindOf(string noun) => classes.TryGetValue(noun, out var found) ? found.Kind : null;

    /// <summary>The kind of thing for which "the" and this noun may stand, or null.</summary>
    public ThingKind? NamedBy(string noun) => classes.TryGetValue(noun, out var found) && found.Names ? found.Kind : null;
}

/// <summary>Kinds of named things for which a noun may stand.</summary>
internal enum ThingKind
{
    /// <summary>A firm.</summary>
    Company,

    /// <summary>A town or city.</summary>
    Settlement,

    /// <summary>A state of the world.</summary>
    Country,

    /// <summary>A board, a programme, a street: nothing that one calls a company.</summary>
    Body,
}
