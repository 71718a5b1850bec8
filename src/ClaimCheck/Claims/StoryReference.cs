using ClaimCheck.Entities;

namespace ClaimCheck.Claims;

/// <summary>
/// Words of a sentence that point to something of the story: a definite description ("the march"), a lone "one" or "another", "the same year", "there".
/// </summary>
/// <param name="First">First word.</param>
/// <param name="Last">Last word that <paramref name="Words"/> stand for.</param>
/// <param name="Words">What to say instead so that the words stand alone, or null where that is not known.</param>
internal sealed record StoryReference(int First, int Last, string? Words)
{
    /// <summary>Head word in the same sentence of what is meant, or -1: where it is written, the description says enough.</summary>
    public int Antecedent { get; init; } = -1;

    /// <summary>First word of the complement that says which one is meant ("of the bank"), or -1: where it is written, the description says enough.</summary>
    public int Complement { get; init; } = -1;

    /// <summary>Whether the description is clear without the story, so that its words may stay: "the previous director, Simon Thwaite,".</summary>
    public bool IsClear { get; init; }

    /// <summary>Who is meant, where it is somebody with a name.</summary>
    public Entity? Entity { get; init; }
}
