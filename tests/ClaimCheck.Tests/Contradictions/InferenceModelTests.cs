using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Reports;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions;

/// <summary>How the answers of a user's inference model enter the check.</summary>
public sealed class InferenceModelTests
{
    private const string Left = "The harbour board praised the new bridge in Port Linden. It opened in May.";
    private const string Right = "The harbour board rejected the new bridge in Port Linden. It opened in May.";

    [Test]
    public void A_model_that_sees_a_contradiction_raises_the_score_and_one_that_sees_none_does_not()
    {
        var without = Check(null);
        Assert.That(Check(new Fake(0.95, 0.01)).ConflictScore, Is.GreaterThan(without.ConflictScore + 0.1));
        Assert.That(Check(new Fake(0, 0.95)).ConflictScore, Is.LessThanOrEqualTo(without.ConflictScore));
    }

    [Test]
    public void Every_question_is_asked_once_and_in_the_same_order()
    {
        var (first, second) = (new Fake(0.2, 0.2), new Fake(0.2, 0.2));
        _ = Check(first);
        _ = Check(second);
        Assert.That(first.Asked, Is.Unique.And.Not.Empty);
        Assert.That(second.Asked, Is.EqualTo(first.Asked));
    }

    [Test]
    public void A_model_that_fails_becomes_a_note()
    {
        var report = Check(new Fake(0.2, 0.2) { Fails = true });
        Assert.That(report.Status, Is.EqualTo(ReportStatus.Partial));
        Assert.That(report.Notes, Has.Some.Contains("inference model"));
    }

    [Test]
    public void A_model_that_answers_too_little_becomes_a_note() =>
        Assert.That(Check(new Fake(0.2, 0.2) { Forgets = true }).Notes, Has.Some.Contains("answers to"));

    [Test]
    public void A_contradiction_strengthens_a_candidate_and_an_entailment_weakens_it()
    {
        double Strength(double contradiction, double entailment) => InferenceWeight.Strength(new()
        {
            Left = null!,
            Strength = 0.4,
            Explanation = string.Empty,
            Features = new() { HasInference = true, InferredContradiction = contradiction, InferredEntailment = entailment },
        });
        Assert.That(Strength(0.9, 0), Is.GreaterThan(0.7));
        Assert.That(Strength(0, 0.9), Is.LessThan(0.2));
        Assert.That(Strength(0, 0), Is.EqualTo(0.4).Within(1e-9));
    }

    private static Report Check(IInferenceModel? model)
    {
        var builder = new ClaimCheckerBuilder();
        return (model is null ? builder : builder.UseInferenceModel(model)).Build().Check(Left, Right);
    }

    private sealed class Fake(double contradiction, double entailment) : IInferenceModel
    {
        public List<(string Premise, string Hypothesis)> Asked { get; } = [];

        public bool Fails { get; init; }

        public bool Forgets { get; init; }

        public ImmutableArray<InferenceScore> Infer(IReadOnlyList<(string Premise, string Hypothesis)> pairs, CancellationToken cancellationToken = default)
        {
            if (Fails)
                throw new InvalidOperationException("out of order");
            Asked.AddRange(pairs);
            return [.. pairs.Skip(Forgets ? 1 : 0).Select(_ => new InferenceScore(contradiction, 1 - contradiction - entailment, entailment))];
        }
    }
}
