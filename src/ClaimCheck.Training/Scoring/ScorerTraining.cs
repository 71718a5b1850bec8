using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Scoring;

/// <summary>Trains the scorer over candidates on our own changed articles and on the labelled pair sets.</summary>
internal sealed class ScorerTraining : ITraining
{
    /// <summary>So many pairs of a set are learned from; more of one kind add nothing.</summary>
    public const int MostPairs = 1000;

    /// <inheritdoc/>
    public string Verb => "scorer";

    /// <inheritdoc/>
    public string Description => "Weighs what the contradiction rules propose.";

    /// <inheritdoc/>
    public void Train(TrainingContext context)
    {
        var analyzer = EnglishAnalyzer.Load(context.OpenModel);
        var checker = new ClaimCheckerBuilder().UseAnalyzer(analyzer).LeaveUnweighed().Build();
        var rules = checker.RuleIds;
        var sets = PairSets.ReadFolder(context.Corpus("pairs")).GroupBy(pair => pair.Dataset);
        IReadOnlyList<TrainingPair> pairs =
        [
            .. sets.SelectMany(set => PairSets.Thin([.. set], MostPairs, pair => pair.Group)),
            .. ReadOwn(Path.Combine(context.Seeds, "training"), analyzer),
        ];
        context.Say($"scorer: {pairs.Count} pairs");
        var harvested = new CandidateHarvest(checker, rules).Harvest(pairs);
        context.Say($"scorer: {harvested.Sum(pair => pair.Candidates.Length)} candidates");
        var scorer = ScorerLearner.Learn(harvested, rules);
        context.Say($"scorer: {scorer}");
        var writer = new ModelWriter();
        scorer.Write(writer);
        context.WriteModel(CandidateScorer.ModelName, writer, Card(harvested, scorer, FoldScorers.Learn(harvested, rules)));
    }

    /// <summary>Our own pairs; <paramref name="training"/> is the folder seeds/training.</summary>
    public static IReadOnlyList<TrainingPair> ReadOwn(string training, EnglishAnalyzer analyzer)
    {
        using var swaps = File.OpenText(Path.Combine(training, "word-swaps.tsv"));
        return [.. new PerturbedArticles(analyzer, new SentenceEditor(swaps)).ReadFolder(Path.Combine(training, "articles"))];
    }

    private static ModelCard Card(IReadOnlyList<HarvestedPair> harvested, CandidateScorer scorer, FoldScorers folds) => new(
        "Contradiction scorer",
        "Boosted trees (Microsoft.ML FastTree, exported) over the rules' candidates, calibrated, one threshold a severity; and the story score, a logistic model (Microsoft.ML, L-BFGS, no negative weights) over what two passages say of each other and the strongest candidate between them. The trees may veto a finding, the story score only ranks.",
        [
            .. harvested.GroupBy(pair => pair.Pair.Dataset).Select(set =>
                FormattableString.Invariant($"{set.Key}: {set.Count()} pairs, {set.Count(pair => pair.Pair.IsContradiction)} contradictions")),
        ],
        "MIT for the trees. Trained on pair sets under MIT, Apache-2.0, BSD-2, CC BY 4.0, CC BY-SA 3.0 and CC BY-SA 4.0 (see seeds/SOURCES.md); no text of theirs is in the file.",
        "dotnet run -c Release --project src/ClaimCheck.Training -- scorer --data ../shared/data",
        [
            .. harvested.GroupBy(pair => pair.Pair.Dataset).Select(set =>
                (set.Key, "pairs with a candidate", (double)set.Count(pair => !pair.Candidates.IsEmpty) / set.Count())),
            .. folds.Figures(harvested),
            .. scorer.Conflict.Weights.Select(weight => ("story score", "weight: " + weight.Name, weight.Weight)),
        ],
        TreeLearner.Seed);
}
