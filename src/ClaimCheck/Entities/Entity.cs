using System.Collections.Immutable;

namespace ClaimCheck.Entities;

/// <summary>Someone or something that the story speaks of, with all its mentions over all passages. Immutable.</summary>
public sealed record Entity
{
    /// <summary>Name within the report: <c>e1</c>, <c>e2</c> … in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The fullest name that the story gives: "Marco Rubio"; for a country its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Every place where the story speaks of it, in reading order.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Titles that the story gives it, in reading order; only persons have them.</summary>
    public ImmutableArray<Title> Titles { get; init; } = [];

    /// <summary>Grammatical gender as far as the story or the first-name table shows it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Row of a knowledge table that the entity was recognised as ("country:SV", "person:R000595"), or null.</summary>
    public string? KnowledgeKey { get; init; }
}

/// <summary>What an entity is.</summary>
public enum EntityType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, party, agency, club, gang.</summary>
    Organisation,

    /// <summary>A country, town, region, river.</summary>
    Place,

    /// <summary>A building, prison, airport, bridge.</summary>
    Facility,

    /// <summary>A people or a group without organisation: "Salvadorans", "Democrats".</summary>
    Group,

    /// <summary>A book, film, law, ship: a thing with a name of its own.</summary>
    Work,

    /// <summary>A named event: "World War II".</summary>
    Event,
}

/// <summary>Grammatical gender of a person, a hint for he and she and no more.</summary>
public enum Gender
{
    /// <summary>Nothing shows it.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,
}
