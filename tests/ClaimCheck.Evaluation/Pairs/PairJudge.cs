using System.Collections.Immutable;
using System.Diagnostics;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>
/// Runs the checker over pairs, each side a document of its own. Out of fold: each pair is judged by a checker whose scorer
/// and thresholds were learned on the other folds of all sets and on our own training pairs.
/// </summary>
internal static class PairJudge
{
    /// <summary>
    /// Judges every labelled pair out of fold. The rules run once; what each proposes is weighed by the scorer of its fold, which
    /// gives the conflict score and the flags that a report would have.
    /// </summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="training">The folder seeds/training.</param>
    public static IReadOnlyList<JudgedPair> JudgeByFolds(IReadOnlyList<PassagePair> pairs, string training)
    {
        var checker = new ClaimCheckerBuilder().LeaveUnweighed().Build();
        var rules = checker.RuleIds;
        var harvest = new CandidateHarvest(checker, rules);
        var labelled = harvest.Harvest([.. pairs.Select(pair => pair.ToTraining())]);
        var own = harvest.Harvest(ScorerTraining.ReadOwn(training, EnglishAnalyzer.CreateDefault()));
        var scorers = FoldScorers.Learn([.. labelled, .. own], rules);
        return [.. pairs.Zip(labelled, (pair, candidates) => Weigh(pair, candidates, scorers.For(candidates.Pair)))];
    }

    /// <summary>Judges every pair with the checker that users get, whose scorer has seen the development sets.</summary>
    public static IReadOnlyList<JudgedPair> JudgeAsShipped(IReadOnlyList<PassagePair> pairs) => Judge(pairs, _ => Checkers.Default);

    /// <summary>The pair as a story of two documents without dates.</summary>
    public static Story ToStory(PassagePair pair) =>
        Story.FromDocuments([new StoryDocument("left", pair.Left), new StoryDocument("right", pair.Right)]);

    private static JudgedPair Weigh(PassagePair pair, HarvestedPair harvested, CandidateScorer scorer)
    {
        var flagged = harvested.Candidates.Where(candidate => candidate.IsFinding(scorer)).ToList();
        return new JudgedPair(
            pair, harvested.Score(scorer),
            [.. flagged.Select(candidate => FormattableString.Invariant($"{candidate.Rule} {candidate.Score(scorer):0.00}"))],
            [.. flagged.Select(candidate => candidate.Rule).Distinct()], harvested.Seconds);
    }

    private static JudgedPair[] Judge(IReadOnlyList<PassagePair> pairs, Func<PassagePair, ClaimChecker> choose)
    {
        var judged = new JudgedPair[pairs.Count];
        Parallel.For(0, pairs.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, index => judged[index] = Judge(pairs[index], choose(pairs[index])));
        return judged;
    }

    private static JudgedPair Judge(PassagePair pair, ClaimChecker checker)
    {
        var watch = Stopwatch.StartNew();
        var report = checker.Check(ToStory(pair));
        var seconds = watch.Elapsed.TotalSeconds;
        var flagged = report.Contradictions.Where(finding => finding.Relation == FindingRelation.Contradiction).ToImmutableArray();
        return new JudgedPair(
            pair, report.ConflictScore,
            [.. flagged.Select(finding => FormattableString.Invariant($"{finding.Rule} {finding.Confidence:0.00}: {finding.Explanation}"))],
            [.. flagged.Select(finding => finding.Rule).Distinct()], seconds);
    }
}
