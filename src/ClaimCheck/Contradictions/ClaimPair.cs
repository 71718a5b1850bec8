using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Alignment;

namespace ClaimCheck.Contradictions;

/// <summary>Two claims that speak of the same thing, as far as alignment can tell. <see cref="Left"/> comes first in reading order.</summary>
/// <param name="Left">The earlier claim.</param>
/// <param name="Right">The later claim.</param>
/// <param name="Similarity">How much they share, 0 to 1: subject, act, arguments, context.</param>
/// <param name="SameSubject">Whether both are about one entity, or about the same words.</param>
/// <param name="SameAct">Whether the acts are one act: the same lemma, a synonym, or act and event noun.</param>
public sealed record ClaimPair(Claim Left, Claim Right, double Similarity, bool SameSubject, bool SameAct)
{
    /// <summary>The sentences of the two claims, word by word, with the places in which they differ; null when a pair was built by hand.</summary>
    internal SentencePair? Sentences { get; init; }
}
