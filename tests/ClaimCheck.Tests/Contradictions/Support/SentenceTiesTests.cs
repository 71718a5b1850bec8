using ClaimCheck.Contradictions.Support;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Support;

/// <summary>Whether a longer passage ties the words of a sentence together as the sentence does.</summary>
internal sealed class SentenceTiesTests
{
    private const string Article =
        "Wendy Farnell painted the bridge in Lisbon. The council paid twelve dockers. It rained for a week and nobody came. Bo Lind repaired the ferry.";

    [Test]
    public void A_sentence_of_the_passage_has_all_its_ties()
    {
        var evidence = Read("Wendy Farnell painted the bridge in Lisbon.");
        Assert.That(evidence.Ties, Is.Positive);
        Assert.That((evidence.Untied, evidence.Torn, evidence.Uncovered), Is.EqualTo((0.0, 0.0, 0.0)));
    }

    [Test]
    public void Words_that_stand_far_apart_are_torn()
    {
        var evidence = Read("Wendy Farnell repaired the ferry.");
        Assert.That(evidence.Torn, Is.GreaterThan(0.3));
        Assert.That((evidence.Untied, evidence.Uncovered), Is.EqualTo((Read("Bo Lind painted the bridge.").Untied, Read("Bo Lind painted the bridge.").Uncovered)).Within(0.5));
        Assert.That(evidence.Uncovered, Is.Positive);
    }

    [Test]
    public void A_name_that_stands_nowhere_is_not_torn_but_untied()
    {
        var evidence = Read("Ada Quill painted the bridge.");
        Assert.That(evidence.Torn, Is.Zero);
        Assert.That(evidence.Untied, Is.Positive);
    }

    [TestCase("The council paid 12 dockers.")]
    [TestCase("The dockers were paid by the council.")]
    public void Another_form_of_the_same_ties_is_no_loss(string sentence) => Assert.That(Read(sentence).Untied, Is.LessThan(0.2));

    [Test]
    public void A_number_is_tied_to_what_it_counts() =>
        Assert.That(Read("The council paid twelve ferries.").Untied, Is.GreaterThan(Read("The council paid twelve dockers.").Untied));

    private static SupportEvidence Read(string sentence)
    {
        var views = ReadText.Views(Article, sentence);
        return SentenceTies.Read(views[^1], new PassagePlaces([.. views[..^1]]));
    }
}
