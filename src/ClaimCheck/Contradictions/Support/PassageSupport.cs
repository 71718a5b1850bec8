using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions.Support;

/// <summary>What the longer of two passages says of the sentences of the shorter one.</summary>
/// <param name="Shorter">The passage whose sentences are asked about; of two of one length the later.</param>
/// <param name="Longer">The passage that is asked.</param>
/// <param name="LengthRatio">Weight of the shorter one by weight of the longer one, 0 to 1.</param>
/// <param name="Evidence">What was found.</param>
internal sealed record PassageSupport(Passage Shorter, Passage Longer, double LengthRatio, SupportEvidence Evidence)
{
    /// <summary>
    /// How far a passage must draw on one that is longer by <paramref name="lengthRatio"/>, 0 to 1: a summary can only tell what its
    /// article tells, while of two tellings of like length each may know more than the other.
    /// </summary>
    public static double Drawn(double lengthRatio) => Math.Clamp((0.5 - lengthRatio) / 0.3, 0, 1);
}
