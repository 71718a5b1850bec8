using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Support;

/// <summary>How evidence is gathered over the passages of a story.</summary>
internal sealed class SupportCollectorTests
{
    private const string Long = "The council paid 12 dockers in Lisbon on Monday. The harbour then opened again, and three ferries left for Madeira.";
    private const string Short = "The council paid 19 dockers in Lisbon.";

    [TestCase(true)]
    [TestCase(false)]
    public void The_shorter_passage_is_asked_about_wherever_it_stands(bool isFirst)
    {
        var support = Collect(isFirst ? [Short, Long] : [Long, Short]).Single();
        Assert.That((support.Shorter.Id, support.Longer.Id), Is.EqualTo(isFirst ? ("p1", "p2") : ("p2", "p1")));
        Assert.That(support.LengthRatio, Is.InRange(0.01, 0.99));
        Assert.That(support.Evidence.Rival, Is.Positive);
    }

    [Test]
    public void Of_two_passages_a_sentence_that_nothing_answers_counts_too()
    {
        var support = Collect([Long, Short + " A violinist sneezed."]).Single();
        Assert.That(support.Evidence.Words, Is.GreaterThan(Collect([Long, Short]).Single().Evidence.Words));
    }

    [Test]
    public void Of_three_passages_only_pairs_that_share_something_are_compared()
    {
        var supports = Collect([Long, Short, "A violinist sneezed."]);
        Assert.That(supports.Select(support => (support.Shorter.Id, support.Longer.Id)), Is.EqualTo(new[] { ("p2", "p1") }));
    }

    [Test]
    public void Sentences_of_one_passage_do_not_bear_each_other_out() =>
        Assert.That(Collect(["The council paid 12 dockers. The council paid 19 dockers."]), Is.Empty);

    [Test]
    public void The_answer_of_an_inference_model_is_added()
    {
        var model = new CountingModel();
        var views = ReadText.Views(Long, Short);
        var questions = new InferenceQuestions(model);
        var collector = Add(new SupportCollector(views, questions), views);
        Assert.That(collector.Conclude().Single().Evidence.Inferred, Is.Zero);
        var answers = questions.Answer(CancellationToken.None);
        Assert.That(collector.Conclude(answers).Single().Evidence.Inferred, Is.EqualTo(0.75));
        Assert.That(model.Asked, Is.EqualTo(new[] { ("The council paid 12 dockers in Lisbon on Monday.", Short) }));
    }

    private static ImmutableArray<PassageSupport> Collect(string[] texts)
    {
        var views = ReadText.Views(texts);
        return Add(new SupportCollector(views), views).Conclude();
    }

    private static SupportCollector Add(SupportCollector collector, ImmutableArray<SentenceView> views)
    {
        foreach (var pair in new SentenceAligner().Align(views, CancellationToken.None))
            collector.Add(pair);
        return collector;
    }

    private sealed class CountingModel : IInferenceModel
    {
        public List<(string Premise, string Hypothesis)> Asked { get; } = [];

        public ImmutableArray<InferenceScore> Infer(IReadOnlyList<(string Premise, string Hypothesis)> pairs, CancellationToken cancellationToken = default)
        {
            Asked.AddRange(pairs);
            return [.. pairs.Select(_ => new InferenceScore(0.75, 0.15, 0.1))];
        }
    }
}
