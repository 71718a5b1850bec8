using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>What the name model looks at in one word.</summary>
internal struct NameWord
{
    /// <summary>The word as written; null outside sentences.</summary>
    public string? Text;

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

    /// <summary>Whether the document writes the word with a small letter (1) or, inside a sentence, with a capital (2).</summary>
    public uint Elsewhere;

    /// <summary>First and last place of the run of capitalised words that holds the word; the word itself when it has no capital.</summary>
    public int RunFirst, RunLast;

    /// <summary>Second look: kind of the names elsewhere that hold the word, with how sure that is; 0 for none.</summary>
    public uint KindElsewhere;

    /// <summary>Second look: kind of a longer name that holds the word, or whose initials the word is; 0 for none.</summary>
    public uint KindOfLonger;
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
