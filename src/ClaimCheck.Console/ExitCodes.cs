namespace ClaimCheck.Commands;

/// <summary>What the console returns to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>No finding at or above the threshold.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>The check could not be run, or not in full.</summary>
    public const int Failed = 2;
}
