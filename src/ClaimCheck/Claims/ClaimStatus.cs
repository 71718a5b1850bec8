namespace ClaimCheck.Claims;

/// <summary>What state of affairs a claim reports, as far as its predicate shows: legal and vital states first, else how far an act has got.</summary>
public enum ClaimStatus
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Has not happened yet.</summary>
    Planned,

    /// <summary>Goes on.</summary>
    Ongoing,

    /// <summary>Has happened.</summary>
    Happened,

    /// <summary>Under suspicion.</summary>
    Suspected,

    /// <summary>Held by the police.</summary>
    Arrested,

    /// <summary>Formally accused.</summary>
    Charged,

    /// <summary>Found guilty or sentenced.</summary>
    Convicted,

    /// <summary>Cleared.</summary>
    Acquitted,

    /// <summary>Set free.</summary>
    Released,

    /// <summary>Living.</summary>
    Alive,

    /// <summary>Hurt.</summary>
    Injured,

    /// <summary>In hospital.</summary>
    Hospitalised,

    /// <summary>Not found.</summary>
    Missing,

    /// <summary>No longer living.</summary>
    Dead,

    /// <summary>Has given up an office.</summary>
    Resigned,

    /// <summary>Has been removed from an office.</summary>
    Dismissed,

    /// <summary>Has won an office.</summary>
    Elected,
}
