using System.Collections.Immutable;
using System.Diagnostics;
using ClaimCheck.Contradictions;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>Runs the checker over pairs, each side a document of its own.</summary>
internal static class PairJudge
{
    /// <summary>Judges every pair; the answers come in the order of <paramref name="pairs"/>.</summary>
    public static IReadOnlyList<JudgedPair> Judge(IReadOnlyList<PassagePair> pairs)
    {
        var judged = new JudgedPair[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index => judged[index] = Judge(pairs[index]));
        return judged;
    }

    private static JudgedPair Judge(PassagePair pair)
    {
        var watch = Stopwatch.StartNew();
        var report = Checkers.Default.Check(ToStory(pair));
        var seconds = watch.Elapsed.TotalSeconds;
        var flagged = report.Contradictions.Where(finding => finding.Relation == FindingRelation.Contradiction).ToImmutableArray();
        return new JudgedPair(
            pair, report.ConflictScore,
            [.. flagged.Select(finding => FormattableString.Invariant($"{finding.Rule} {finding.Confidence:0.00}: {finding.Explanation}"))],
            [.. flagged.Select(finding => finding.Rule).Distinct()], seconds);
    }

    /// <summary>The pair as a story of two documents without dates.</summary>
    public static Story ToStory(PassagePair pair) =>
        Story.FromDocuments([new StoryDocument("left", pair.Left), new StoryDocument("right", pair.Right)]);
}
