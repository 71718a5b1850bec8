using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Claims;

/// <summary>
/// Words that point to something of the story, or need none (<c>reference-words.tsv</c>), and nouns that say what kind of thing a name is
/// (<see cref="ClassNouns"/>). Immutable.
/// </summary>
internal sealed class ReferenceLexicon
{
    private static readonly Lazy<ReferenceLexicon> Lazily = new(() => new ReferenceLexicon());

    private readonly FrozenSet<(string Word, string Role)> roles;

    private ReferenceLexicon()
    {
        var words = LexiconTable.OpenLexicon("reference-words");
        int word = words.Column("word"), role = words.Column("role");
        roles = words.Rows.Select(row => (row[word], row[role])).ToFrozenSet();
    }

    /// <summary>The lists.</summary>
    public static ReferenceLexicon Shared => Lazily.Value;

    /// <summary>Whether a lower-case word or lemma has a role.</summary>
    public bool Has(string word, string role) => roles.Contains((word, role));

    /// <summary>The kind of thing that a noun tells, or null.</summary>
    public ThingKind? KindOf(string noun) => ClassNouns.Default.KindOf(noun);

    /// <summary>The kind of thing for which "the" and this noun may stand, or null.</summary>
    public ThingKind? NamedBy(string noun) => ClassNouns.Default.NamedBy(noun);
}
