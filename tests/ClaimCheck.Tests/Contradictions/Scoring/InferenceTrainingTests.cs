using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Learning;
using ClaimCheck.Training.Scoring;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Scoring;

/// <summary>
/// A scorer trained with and without the answers of an inference model, on pairs that differ in an open-class word: no rule can
/// tell which of them contradict each other, the (fake) model can.
/// </summary>
public sealed class InferenceTrainingTests
{
    private static readonly string[] Towns = ["Lisbon", "Madrid", "Porto", "Dublin", "Oslo", "Bergen", "Turin", "Genoa", "Lyon", "Ghent"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    [Test]
    public void A_scorer_trained_with_a_model_learns_what_its_answers_count()
    {
        var scorer = Reread(Train(new Fake()));
        Assert.That(Score(scorer, new Fake(), contrary: true), Is.GreaterThan(Score(scorer, new Fake(), contrary: false) + 0.3));
    }

    [Test]
    public void A_scorer_trained_without_a_model_cannot_tell_them_apart_until_one_is_plugged_in()
    {
        var scorer = Reread(Train(null));
        Assert.That(Score(scorer, null, contrary: true), Is.EqualTo(Score(scorer, null, contrary: false)).Within(0.1));
        Assert.That(Score(scorer, new Fake(), contrary: true), Is.GreaterThan(Score(scorer, new Fake(), contrary: false) + 0.2));
    }

    private static CandidateScorer Train(IInferenceModel? model)
    {
        var checker = Builder(model).LeaveUnweighed().Build();
        var pairs = Enumerable.Range(0, 140).Select(i => Pair(i, Towns[i / 2 % Towns.Length], Days[i / 2 % Days.Length], i % 2 == 0)).ToList();
        return ScorerLearner.Learn(new CandidateHarvest(checker, checker.RuleIds).Harvest(pairs), checker.RuleIds);
    }

    private static double Score(CandidateScorer scorer, IInferenceModel? model, bool contrary)
    {
        var pair = Pair(0, "Vienna", "Monday", contrary);
        return Builder(model).Build().With(scorer).Check(pair.Left, pair.Right).ConflictScore;
    }

    private static ClaimCheckerBuilder Builder(IInferenceModel? model) =>
        model is null ? new() : new ClaimCheckerBuilder().UseInferenceModel(model);

    private static CandidateScorer Reread(CandidateScorer scorer)
    {
        var writer = new ModelWriter();
        scorer.Write(writer);
        return CandidateScorer.Read(new ModelReader("test", writer.ToArray()));
    }

    private static TrainingPair Pair(int number, string town, string day, bool contrary)
    {
        var boards = contrary ? Fake.Contrary : "school and harbour";
        string Tell(string verb) => $"The {boards} boards {verb} the new bridge in {town} on {day}.";
        return new(Tell("praised"), Tell("visited"), contrary, FormattableString.Invariant($"g{number / 2}"), "summedits-passages", "test");
    }

    private sealed class Fake : IInferenceModel
    {
        public const string Contrary = "harbour and school";

        public ImmutableArray<InferenceScore> Infer(IReadOnlyList<(string Premise, string Hypothesis)> pairs, CancellationToken cancellationToken = default) =>
            [.. pairs.Select(pair => pair.Premise.Contains(Contrary, StringComparison.Ordinal) ? new InferenceScore(0.95, 0.04, 0.01) : new InferenceScore(0.02, 0.08, 0.9))];
    }
}
