using ClaimCheck.Entities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Whose word a claim is.</summary>
/// <param name="Source">The words that name the source, article left out: "human rights activists", "Claver-Carone".</param>
/// <param name="SourceSpan">Where they stand; null where the source is understood from an earlier sentence.</param>
/// <param name="Entity">The entity that the source is, or null for unnamed groups and documents.</param>
/// <param name="Cue">The word that attributes: "said", "according to".</param>
/// <param name="CueSpan">Where it stands; null where understood.</param>
/// <param name="Quote">Where the direct quotation stands, quotation marks left out; null for indirect speech.</param>
public sealed record Attribution(
    string Source,
    TextSpan? SourceSpan,
    Entity? Entity,
    string Cue,
    TextSpan? CueSpan,
    TextSpan? Quote)
{
    /// <summary>
    /// The source in words that stand alone: a person's full name, for "the company" its name where that is sure, else <see cref="Source"/> with the article of the text.
    /// </summary>
    public string StandsAlone { get; init; } = Entity is { Type: EntityType.Person, Name.Length: > 0 } ? Entity.Name : Source;
}
