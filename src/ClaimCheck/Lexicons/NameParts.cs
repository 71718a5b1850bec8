using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>What words do in names and beside them (<c>seeds/lexicons/name-parts.tsv</c>). Immutable.</summary>
internal sealed class NameParts
{
    private static readonly Lazy<NameParts> Shared = new(Load);

    private readonly FrozenDictionary<string, NamePart> parts;

    private NameParts(FrozenDictionary<string, NamePart> parts) => this.parts = parts;

    /// <summary>The list of the assembly.</summary>
    public static NameParts Default => Shared.Value;

    /// <summary>Whether a word, in the case in which it is written, has a role.</summary>
    public bool Is(string word, NamePart role) => parts.TryGetValue(word, out var found) && (found & role) != 0;

    /// <summary>Whether a word in lower case has a role.</summary>
    public bool IsSmall(string word, NamePart role) =>
        Is(word, role) || (word.Length > 0 && char.IsUpper(word[0]) && Is(word.ToLowerInvariant(), role));

    private static NameParts Load()
    {
        var table = LexiconTable.OpenLexicon("name-parts");
        var (word, roles) = (table.Column("word"), table.Column("roles"));
        return new NameParts(table.Rows.ToFrozenDictionary(
            row => row[word],
            row => LexiconTable.SplitList(row[roles]).Aggregate(NamePart.None, (all, role) => all | Parse(role)), StringComparer.Ordinal));
    }

    private static NamePart Parse(string role) =>
        Enum.Parse<NamePart>(role.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
}

/// <summary>Roles of words in names and beside them.</summary>
[Flags]
internal enum NamePart
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Takes "of" or "for" and a name into its own name.</summary>
    OfHead = 1,

    /// <summary>Last word of a name with "and" inside.</summary>
    AndEnd = 2,

    /// <summary>Makes a "Center" a building.</summary>
    CenterKind = 4,

    /// <summary>A title that is a first name as well.</summary>
    FirstNameTitle = 8,

    /// <summary>A title that is a surname as well.</summary>
    SurnameTitle = 16,

    /// <summary>Stands behind a person's name.</summary>
    Suffix = 32,

    /// <summary>Small word inside a person's name.</summary>
    Particle = 64,

    /// <summary>Word of time that names may hold.</summary>
    TimeName = 128,

    /// <summary>Month that names may hold.</summary>
    MonthName = 256,

    /// <summary>Stands before the place where something is.</summary>
    Inside = 512,

    /// <summary>Makes the next name a place.</summary>
    PlaceBefore = 1024,

    /// <summary>Keeps a place one, also where a person bears its name.</summary>
    StaysPlace = 2048,

    /// <summary>Lemma of a verb whose subject is a person.</summary>
    Says = 4096,

    /// <summary>First word of the name of an event.</summary>
    EventFirst = 8192,

    /// <summary>First word of the name of a place.</summary>
    PlaceFirst = 16384,

    /// <summary>First word of the name of a thing.</summary>
    ThingFirst = 32768,

    /// <summary>Owns an institution.</summary>
    Possessor = 65536,

    /// <summary>Opens a title and is no name.</summary>
    TitlePart = 131072,

    /// <summary>Head of a name with "of" that is of a place: "City of London".</summary>
    OfPlace = 262144,

    /// <summary>Head of a name with "of" that is of a body: "House of Lords".</summary>
    OfBody = 524288,

    /// <summary>Noun before the name of an organisation: "the gang".</summary>
    NamesOrganisation = 1048576,

    /// <summary>Noun with "of" before the name of a place: "the village of".</summary>
    NamesPlace = 2097152,

    /// <summary>Last word of the name of a paper or body that is called after its town: "Arlesford Gazette".</summary>
    TownBefore = 4194304,
}
