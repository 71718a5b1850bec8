using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>A wording of an office in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Wording">What it is.</param>
internal readonly record struct TitleHit(int First, int Count, OfficeWording Wording)
{
    /// <summary>Index of the first word after it.</summary>
    public int End => First + Count;

    /// <summary>The kind of office.</summary>
    public Office Office => Wording.Office;
}

/// <summary>A name in the gazetteer in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Entry">What it is.</param>
internal readonly record struct PlaceHit(int First, int Count, GazetteerEntry Entry)
{
    /// <summary>Index of the first word after it.</summary>
    public int End => First + Count;
}

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Type">What it is of.</param>
/// <param name="Evidence">How sure that is.</param>
internal readonly record struct FoundName(int First, int Count, EntityType Type, NameEvidence Evidence)
{
    /// <summary>Index of the first word after it.</summary>
    public int End => First + Count;

    /// <summary>Whether it is thought to be a person's.</summary>
    public bool IsPerson => Type == EntityType.Person;
}

/// <summary>How sure the type of a name is.</summary>
internal enum NameEvidence
{
    /// <summary>Nothing but its form.</summary>
    Weak,

    /// <summary>A table or its neighbours speak for it.</summary>
    Likely,

    /// <summary>A title, a last word or a form of address says so.</summary>
    Certain,
}
