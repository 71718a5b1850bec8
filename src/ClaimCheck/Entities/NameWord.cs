using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>What the name model looks at in one word.</summary>
internal struct NameWord
{
    /// <summary>The word as written, hashed.</summary>
    public uint Form;

    /// <summary>The word in lower case, hashed.</summary>
    public uint Lower;

    /// <summary>Its pattern of capitals, small letters and signs, hashed.</summary>
    public uint Shape;

    /// <summary>Fine word cluster.</summary>
    public uint Fine;

    /// <summary>Medium word cluster.</summary>
    public uint Medium;

    /// <summary>Coarse word cluster.</summary>
    public uint Coarse;

    /// <summary>English part of speech.</summary>
    public PennTag Tag;

    /// <summary>What the word lists say of it.</summary>
    public NameCues Cues;

    /// <summary>Kind and position in a listed phrase of several words, or 0.</summary>
    public uint Phrase;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital;

    /// <summary>Whether it may be part of a name.</summary>
    public bool IsLive;

    /// <summary>How the document writes the word elsewhere.</summary>
    public uint Elsewhere;
}

/// <summary>What the word lists say of a word.</summary>
[Flags]
internal enum NameCues : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A first name.</summary>
    FirstName = 1,

    /// <summary>The last name of an office holder.</summary>
    Surname = 2,

    /// <summary>A place of one word.</summary>
    Place = 4,

    /// <summary>An adjective or the people of a place.</summary>
    Demonym = 8,

    /// <summary>A known organisation of one word.</summary>
    Organisation = 16,

    /// <summary>A word of organisations' names.</summary>
    OrganisationWord = 32,

    /// <summary>A word of places' names.</summary>
    PlaceWord = 64,

    /// <summary>A word of buildings' names.</summary>
    FacilityWord = 128,

    /// <summary>A title before a person's name.</summary>
    Title = 256,

    /// <summary>A word of events' and works' names.</summary>
    EventWord = 512,

    /// <summary>A month, a day.</summary>
    Calendar = 1024,

    /// <summary>de, van, bin.</summary>
    Particle = 2048,
}
