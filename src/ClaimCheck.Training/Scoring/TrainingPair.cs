namespace ClaimCheck.Training.Scoring;

/// <summary>Two passages with what is known of them.</summary>
/// <param name="Left">The first passage.</param>
/// <param name="Right">The second passage.</param>
/// <param name="IsContradiction">Whether they contradict each other.</param>
/// <param name="Group">Pairs that share text share a group.</param>
/// <param name="Dataset">Where the pair comes from.</param>
/// <param name="Kind">Kind of change, for listings.</param>
internal sealed record TrainingPair(string Left, string Right, bool IsContradiction, string Group, string Dataset, string Kind);
