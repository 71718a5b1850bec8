using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Support;

/// <summary>What a longer passage says of one sentence of a shorter one.</summary>
internal sealed class SentenceSupportTests
{
    private const string Said = "The council paid 12 dockers in Lisbon on Monday.";

    [Test]
    public void The_same_sentence_bears_everything_out()
    {
        var evidence = Evidence(Said, Said);
        Assert.That(evidence.Units, Is.Positive);
        Assert.That((evidence.Missing, evidence.Displaced, evidence.Rival, evidence.Denied, evidence.LoneNegation), Is.EqualTo((0.0, 0.0, 0.0, 0.0, 0.0)));
        Assert.That(evidence.Unanswered, Is.EqualTo(0).Within(1e-9));
    }

    [TestCase("The council paid 19 dockers in Lisbon on Monday.", Description = "a number")]
    [TestCase("The council paid 12 dockers in Lisbon on Tuesday.", Description = "a day")]
    [TestCase("The council paid 12 dockers in Madrid on Monday.", Description = "a place")]
    public void Another_value_in_its_place_is_a_rival(string other)
    {
        var evidence = Evidence(Said, other);
        Assert.That(evidence.Rival, Is.GreaterThan(0.5));
        Assert.That(evidence.Missing, Is.Positive);
    }

    [Test]
    public void Another_word_for_it_is_no_rival() => Assert.That(Evidence(Said, "The council hired 12 dockers in Lisbon on Monday.").Rival, Is.Zero);

    [Test]
    public void A_denial_on_one_side_counts_by_how_much_is_shared()
    {
        var evidence = Evidence(Said, "The council did not pay 12 dockers in Lisbon on Monday.");
        Assert.That(evidence.Denied, Is.GreaterThan(0.5));
        Assert.That((evidence.LoneNegation, evidence.OtherNegation), Is.EqualTo((0.0, 1.0)));
    }

    [Test]
    public void A_denial_of_its_own_is_told_from_one_of_the_answer()
    {
        var evidence = Evidence("The council did not pay 12 dockers in Lisbon on Monday.", Said);
        Assert.That((evidence.LoneNegation, evidence.OtherNegation), Is.EqualTo((1.0, 0.0)));
    }

    [Test]
    public void A_denial_on_both_sides_does_not_count()
    {
        const string denied = "The council did not pay 12 dockers in Lisbon on Monday.";
        Assert.That(Evidence(denied, denied).Denied, Is.Zero);
    }

    [Test]
    public void A_name_that_stands_beside_other_words_is_displaced()
    {
        Assert.That(Evidence("Wendy Farnell painted the bridge.", "Bo Lind painted the bridge.", "Wendy Farnell repaired the ferry.").Displaced, Is.Positive);
        Assert.That(Evidence("Wendy Farnell painted the bridge.", "Wendy Farnell painted the bridge.", "Bo Lind repaired the ferry.").Displaced, Is.Zero);
    }

    [Test]
    public void A_sentence_that_nothing_answers_is_unanswered_whole()
    {
        var views = ReadText.Views(Said, "It rained.");
        var support = new SentenceSupport(views[0], new PassageWords(views[1].Passage, 1));
        var evidence = support.Conclude();
        Assert.That(support.Best, Is.Null);
        Assert.That(evidence.Unanswered, Is.EqualTo(evidence.Words).And.Positive);
    }

    [Test]
    public void The_best_answer_is_the_one_that_shares_most()
    {
        var views = ReadText.Views(Said, "The council met in Lisbon. The council paid 12 dockers in Lisbon.");
        var support = new SentenceSupport(views[0], new PassageWords(views[1].Passage, 1));
        Add(support, views[0], views[1]);
        Add(support, views[0], views[2]);
        Add(support, views[0], views[1]);
        Assert.That(support.Best, Is.SameAs(views[2]));
    }

    private static SupportEvidence Evidence(string asked, params string[] answers)
    {
        var views = ReadText.Views(asked, string.Join(' ', answers));
        var longer = new PassageWords(views[1].Passage, 1);
        var support = new SentenceSupport(views[0], longer);
        foreach (var view in views[1..])
        {
            longer.Add(view);
            Add(support, views[0], view);
        }

        return support.Conclude();
    }

    private static void Add(SentenceSupport support, SentenceView left, SentenceView right) =>
        support.Add(new PairSide(new SentencePair(left, right, new TokenAligner().Align(left, right)), isLeft: true));
}
