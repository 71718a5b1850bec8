namespace ClaimCheck.Evaluation.Frame;

/// <summary>The checker under measure, built once.</summary>
internal static class Checkers
{
    private static readonly Lazy<ClaimChecker> Shared = new(ClaimChecker.CreateDefault);

    /// <summary>The checker that users get.</summary>
    public static ClaimChecker Default => Shared.Value;
}
