using System.Collections.Immutable;

namespace ClaimCheck.Lexicons;

/// <summary>One kind of office or other title of a person, without the jurisdiction: "governor". Immutable.</summary>
/// <param name="Id">Name in the tables: <c>state-governor</c>.</param>
/// <param name="Names">Its wordings in lower case, the usual one first.</param>
/// <param name="Kind">Branch of public life, as the report spells it.</param>
/// <param name="Class">Class that decides what it excludes, or empty.</param>
/// <param name="Broader">Ids of the offices of which it is a kind.</param>
/// <param name="IsUnique">Whether a jurisdiction or organisation has one holder at a time.</param>
/// <param name="Strength">How much the word is a title by itself.</param>
/// <param name="Scope">Jurisdiction when a text names none, or empty.</param>
/// <param name="Tail">Prepositions that lead to what the title is of or for.</param>
/// <param name="IsOpen">Whether its kind is that of the organisation that it is held in: "president", "treasurer".</param>
internal sealed record Office(
    string Id,
    ImmutableArray<string> Names,
    string Kind,
    string Class,
    ImmutableArray<string> Broader,
    bool IsUnique,
    OfficeStrength Strength,
    string Scope,
    ImmutableArray<string> Tail,
    bool IsOpen);

/// <summary>How much a wording is a title by itself.</summary>
internal enum OfficeStrength
{
    /// <summary>An office: a title wherever it stands by a name.</summary>
    Office,

    /// <summary>A title in a clear place.</summary>
    Role,

    /// <summary>What someone does for a living, written small but at the start of a sentence: a title in a clear place.</summary>
    Trade,

    /// <summary>A description: a title only with an organisation.</summary>
    Weak,

    /// <summary>A form of address before the name.</summary>
    Honorific,

    /// <summary>An order or degree, behind the name only.</summary>
    Post,
}

/// <summary>A wording of an office as it was found.</summary>
/// <param name="Office">The office.</param>
/// <param name="IsPlural">Whether the wording names several holders: "Sens.", "presidents".</param>
internal readonly record struct OfficeWording(Office Office, bool IsPlural);
