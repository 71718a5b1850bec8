namespace ClaimCheck.Learning;

/// <summary>
/// Scores classes by the features that hold: the frozen <see cref="SparseModel"/> at work, the growing weights
/// in training.
/// </summary>
internal interface IFeatureScorer
{
    /// <summary>Number of classes.</summary>
    int ClassCount { get; }

    /// <summary>
    /// Overwrites <paramref name="scores"/> with each class's sum of weights; it has room for
    /// <see cref="SparseModel.PaddedLength"/> of <see cref="ClassCount"/> values.
    /// </summary>
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
