using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Entities;

/// <summary>A title as a file marks it, or as the stage found it.</summary>
internal sealed record GoldTitle(int Start, int Length, string Person, string Qualifier, string Kind, string Form)
{
    /// <summary>Reads one mention.</summary>
    public static GoldTitle Read(JToken mention) => new(
        (int)mention["start"]!, (int)mention["length"]!, (string)mention["person"]!, (string)mention["qualifier"]!,
        (string)mention["kind"]!, (string)mention["form"]!);

    /// <summary>Whether span and person are the same.</summary>
    public bool Agrees(GoldTitle other) =>
        Start == other.Start && Length == other.Length && Person.Equals(other.Person, StringComparison.OrdinalIgnoreCase);
}
