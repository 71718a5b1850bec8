using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Nouns that say what kind of thing a name is: "retailer Norlake", "the town of Arlesford" (<c>seeds/lexicons/class-nouns.tsv</c>). Immutable.</summary>
internal sealed class ClassNouns
{
    private static readonly Lazy<ClassNouns> Shared = new(static () => new ClassNouns());

    private readonly FrozenDictionary<string, (ThingKind Kind, bool Names)> kinds;

    private ClassNouns()
    {
        var table = LexiconTable.OpenLexicon("class-nouns");
        int noun = table.Column("noun"), kind = table.Column("kind"), use = table.Column("use");
        kinds = table.Rows.ToFrozenDictionary(row => row[noun], row => (Enum.Parse<ThingKind>(row[kind], ignoreCase: true), row[use] == "names"), StringComparer.Ordinal);
    }

    /// <summary>The list of the assembly.</summary>
    public static ClassNouns Default => Shared.Value;

    /// <summary>The kind of thing that a noun, a lower-case lemma, tells, or null.</summary>
    public ThingKind? KindOf(string noun) => kinds.TryGetValue(noun, out var found) ? found.Kind : null;

    /// <summary>The kind of thing for which "the" and this noun may stand, or null.</summary>
    public ThingKind? NamedBy(string noun) => kinds.TryGetValue(noun, out var found) && found.Names ? found.Kind : null;

    /// <summary>The class nouns of a kind that may be said of a person too: "publisher", "maker", "owner".</summary>
    public static bool IsPersonToo(string noun) =>
        Array.BinarySearch(WordRelations.Default.Entry(noun).Wider, WordRelations.Default.Entry("person").Number) >= 0;
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

    /// <summary>A sports club or its team.</summary>
    Club,

    /// <summary>A ship or boat.</summary>
    Vessel,
}
