using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Support;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Support;

/// <summary>Whether a passage holds a word, name, number or time anywhere.</summary>
internal sealed class PassageWordsTests
{
    private const string Passage = "Wendy Farnell bought twelve boats on Monday. The sailors repaired a car.";

    [TestCase("Farnell smiled.", "Farnell", true)]
    [TestCase("Bo Lind smiled.", "Lind", false)]
    [TestCase("He counted 12 goats.", "12", true)]
    [TestCase("He counted 13 goats.", "13", false)]
    [TestCase("It rained on Monday.", "Monday", true)]
    [TestCase("It rained on Tuesday.", "Tuesday", false)]
    [TestCase("The boat sank.", "boat", true)]
    [TestCase("The automobile sank.", "automobile", true)]
    [TestCase("The castle sank.", "castle", false)]
    public void A_passage_holds_what_stands_in_it_in_these_or_like_words(string sentence, string word, bool expected)
    {
        var views = ReadText.Views(Passage, sentence);
        var words = new PassageWords(views[0].Passage, 0);
        foreach (var view in views.Where(view => view.Passage == words.Passage))
            words.Add(view);
        var asked = views[^1];
        var at = asked.Tokens.Select(token => token.Text).ToList().IndexOf(word);
        Assert.That(words.Holds(asked, UnitReader.At(asked, at)!.Value), Is.EqualTo(expected));
    }

    [Test]
    public void Its_weight_is_that_of_its_sentences_and_an_empty_one_holds_nothing()
    {
        var views = ReadText.Views(Passage);
        var words = new PassageWords(views[0].Passage, 0);
        var boats = views[0].Tokens.Select(token => token.Text).ToList().IndexOf("boats");
        Assert.That((words.TotalWeight, words.Holds(views[0], new(boats, boats, boats, UnitKind.Noun))), Is.EqualTo((0.0, false)));
        foreach (var view in views)
            words.Add(view);
        Assert.That(words.TotalWeight, Is.EqualTo(views.Sum(view => view.TotalWeight)).And.Positive);
    }
}
