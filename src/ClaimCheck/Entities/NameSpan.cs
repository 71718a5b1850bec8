namespace ClaimCheck.Entities;

/// <summary>A name that the recogniser found: words of one sentence and what they name.</summary>
/// <param name="Sentence">Index of the sentence in its passage.</param>
/// <param name="FirstToken">Index of the first word in its sentence.</param>
/// <param name="TokenCount">Number of words; titles, articles and a possessive ending are left out.</param>
/// <param name="Type">Person, organisation or place.</param>
internal readonly record struct NameSpan(int Sentence, int FirstToken, int TokenCount, EntityType Type)
{
    /// <summary>Index just behind the last word.</summary>
    public int EndToken => FirstToken + TokenCount;
}
