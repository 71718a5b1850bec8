using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck;

/// <summary>The built-in models and tables: loaded once in a process, at the first use, and shared by all checkers.</summary>
internal static class DefaultParts
{
    private static readonly Lazy<EnglishAnalyzer> SharedAnalyzer = new(EnglishAnalyzer.CreateDefault);
    private static readonly Lazy<CandidateScorer> SharedScorer = new(CandidateScorer.LoadDefault);
    private static readonly Lazy<Task> Tables = new(() => Task.Run(LoadTables));

    /// <summary>The built-in analyzer.</summary>
    public static ITextAnalyzer Analyzer => SharedAnalyzer.Value;

    /// <summary>The built-in scorer of candidates.</summary>
    public static CandidateScorer Scorer => SharedScorer.Value;

    /// <summary>
    /// Begins to load the tables that the first check needs, while the models are being read. A table that cannot be
    /// loaded fails where it is used, with the same exception.
    /// </summary>
    public static void Warm() => _ = Tables.Value;

    private static void LoadTables()
    {
        _ = OfficeTable.Default;
        _ = Gazetteer.Default;
        _ = WordRelations.Default;
        _ = NameLists.Shared;
    }
}
