using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Learning;
using ClaimCheck.Stories;
using ClaimCheck.Training.Scoring;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Scoring;

/// <summary>How evidence of a conflict becomes the score of a story.</summary>
public sealed class StoryScoreTests
{
    private static readonly Story Two = Story.FromTexts(["One telling of it.", "Another telling of it."]);

    [Test]
    public void More_evidence_never_lowers_the_score()
    {
        var model = new ConflictModel([3, 2, 1, 1, 2, 1, 1, 3, 2, 3], -2);
        var weak = Support(new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1 });
        foreach (var more in new SupportEvidence[]
        {
            new() { Units = 10, Words = 10, Missing = 2, Unanswered = 1 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, Rival = 0.8 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, LoneNegation = 1 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, Inferred = 0.9 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, Ties = 10, Untied = 2 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, TieUnits = 10, Uncovered = 2 },
            new() { Units = 10, Words = 10, Missing = 1, Unanswered = 1, Torn = 0.5 },
        })
        {
            Assert.That(Score(model, Support(more)), Is.GreaterThan(Score(model, weak)), more.ToString());
        }
    }

    [Test]
    public void Only_a_summary_must_be_borne_out_word_by_word()
    {
        Assert.That(PassageSupport.Drawn(0.1), Is.EqualTo(1));
        Assert.That(PassageSupport.Drawn(0.9), Is.Zero);
    }

    [Test]
    public void An_article_may_deny_more_than_its_summary_does()
    {
        var model = new ConflictModel([3, 2, 1, 1, 2, 1, 1, 3, 2, 3], -2);
        double Told(SupportEvidence evidence, double ratio) => Score(model, Support(evidence) with { LengthRatio = ratio });
        var (own, other) = (new SupportEvidence { LoneNegation = 1 }, new SupportEvidence { OtherNegation = 1 });
        Assert.That(Told(own, 0.1), Is.GreaterThan(Told(default, 0.1)));
        Assert.That(Told(other, 0.1), Is.EqualTo(Told(default, 0.1)));
        Assert.That(Told(other, 0.9), Is.EqualTo(Told(own, 0.9)).And.GreaterThan(Told(default, 0.9)));
    }

    [Test]
    public void What_is_inside_one_passage_counts_for_half_and_keeps_the_order()
    {
        var model = new ConflictModel([0, 0, 0, 0, 0, 0, 0, 4, 4, 0], -2);
        var inside = Candidate(Two.Passages[0], null);
        var between = Candidate(Two.Passages[0], Two.Passages[1]);
        var evidence = StoryEvidence.Of([Support(default)], [inside, between]);
        double With(double candidate) => evidence.Score(model, index => index == 0 ? 0.9 : candidate, index => index == 0);
        Assert.That(With(0.2), Is.LessThan(With(0.3)));
        Assert.That(With(0), Is.EqualTo(1 - ((1 - (1 / (1 + Math.Exp(2)))) * 0.55)).Within(1e-9));
    }

    [Test]
    public void A_story_of_one_passage_takes_the_surest_finding()
    {
        var model = new ConflictModel([0, 0, 0, 0, 0, 0, 0, 4, 4, 0], -2);
        var evidence = StoryEvidence.Of([], [Candidate(Two.Passages[0], null), Candidate(Two.Passages[0], null)]);
        Assert.That(evidence.Score(model, index => index == 0 ? 0.4 : 0.9, index => index == 0), Is.EqualTo(0.4));
    }

    [Test]
    public void The_model_survives_writing_and_reading()
    {
        var writer = new ModelWriter();
        new ConflictModel([3, 2.5, 1, 1, 2, 1, 1, 3, 2, 0], -2.25).Write(writer);
        var read = ConflictModel.Read(new ModelReader("test", writer.ToArray()));
        Assert.That(read.Weights.Select(weight => weight.Weight), Is.EqualTo(new[] { 3, 2.5, 1, 1, 2, 1, 1, 3, 2, 0, -2.25 }));
    }

    [Test]
    public void Learned_weights_are_never_negative()
    {
        // The first feature speaks against conflicts here, the fourth for them.
        var rows = Enumerable.Range(0, 200).Select(i => Row(i, i % 2 == 0, first: i % 2 == 0 ? 0.1f : 0.6f, fourth: i % 2 == 0 ? 0.8f : 0.2f, inferred: 0)).ToList();
        var weights = ConflictLearner.Learn(rows).Weights.ToDictionary(weight => weight.Name, weight => weight.Weight);
        Assert.That(weights[ConflictFeatures.Names[0]], Is.Zero);
        Assert.That(weights[ConflictFeatures.Names[3]], Is.GreaterThan(1));
    }

    [Test]
    public void An_inference_model_is_learned_from_where_there_is_one()
    {
        var rows = Enumerable.Range(0, 200).Select(i => Row(i, i % 2 == 0, 0.2f, 0.2f, i % 2 == 0 ? 0.9f : 0.1f)).ToList();
        var blind = rows.Select(row => row with { Features = [.. row.Features[..^1], 0] }).ToList();
        Assert.That(Inference(ConflictLearner.Learn(rows)), Is.GreaterThan(1).And.Not.EqualTo(Inference(ConflictLearner.Learn(blind))));
        Assert.That(Inference(ConflictLearner.Learn(blind)), Is.EqualTo(3), "a fixed weight where nothing could be learned");
    }

    private static double Inference(ConflictModel model) => model.Weights.Single(weight => weight.Name == ConflictFeatures.Names[^1]).Weight;

    private static double Score(ConflictModel model, PassageSupport support) => StoryEvidence.Of([support], []).Score(model, _ => 0, _ => false);

    private static PassageSupport Support(SupportEvidence evidence) => new(Two.Passages[1], Two.Passages[0], 0.2, evidence);

    private static Candidate Candidate(Passage left, Passage? right) => new()
    {
        Left = new(null, left, left.Span),
        Right = right is null ? null : new(null, right, right.Span),
        Strength = 0.8,
        Explanation = "“a” and “b” differ.",
    };

    private static ConflictRow Row(int number, bool isContradiction, float first, float fourth, float inferred)
    {
        var features = new float[ConflictFeatures.Count];
        (features[0], features[3], features[^1]) = (first, fourth, inferred);
        return new("bump", "g" + (number / 2), isContradiction, features);
    }
}
