using ClaimCheck.Contradictions;

namespace ClaimCheck;

/// <summary>What a <see cref="ClaimChecker"/> may be told without code. Read once, when the checker is built.</summary>
public sealed class ClaimCheckerOptions
{
    /// <summary>Longest document that is read, in UTF-16 code units; 2,000,000 unless set. A longer one is refused at once with <see cref="DocumentTooLargeException"/>.</summary>
    public int MaxCharacters { get; set; } = 2_000_000;

    /// <summary>Findings below this severity are left out of the report; <see cref="Severity.Low"/> leaves out none.</summary>
    public Severity MinimumSeverity { get; set; } = Severity.Low;

    /// <summary>Ids of rules that are not run, for example <c>name-conflict</c>. An unknown id is refused when the checker is built.</summary>
    public ISet<string> DisabledRules { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How many stories <see cref="ClaimChecker.CheckManyAsync(IAsyncEnumerable{Stories.Story}, CancellationToken)"/> checks at a time; 2 unless set. Reports come in the order of the stories all the same.</summary>
    public int ParallelStories { get; set; } = 2;
}
