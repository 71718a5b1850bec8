namespace ClaimCheck.Tests.Support;

/// <summary>The default checker, built once for all tests that need a whole one.</summary>
internal static class SharedChecker
{
    private static readonly Lazy<ClaimChecker> Checker = new(ClaimChecker.CreateDefault);

    /// <summary>The checker.</summary>
    public static ClaimChecker Default => Checker.Value;
}
