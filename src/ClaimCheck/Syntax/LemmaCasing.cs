namespace ClaimCheck.Syntax;

/// <summary>What a lemma does with the capitals of its word.</summary>
internal enum LemmaCasing
{
    /// <summary>All small letters.</summary>
    Lower,

    /// <summary>As written, as in names.</summary>
    Keep,

    /// <summary>First letter capital, the others as written: "google" for Google.</summary>
    Capital,
}
