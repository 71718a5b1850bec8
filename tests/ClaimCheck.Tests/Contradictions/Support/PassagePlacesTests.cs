using ClaimCheck.Contradictions.Support;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Support;

/// <summary>Where a passage has a word, name, number or time.</summary>
internal sealed class PassagePlacesTests
{
    private const string Passage = "Wendy Farnell bought twelve boats on Monday. Farnell repaired a car. She sold the boat.";

    [TestCase("The automobile sank.", "automobile", "1 car")]
    [TestCase("The boats sank.", "boats", "0 boats, 2 boat")]
    [TestCase("He counted 12 goats.", "12", "0 twelve")]
    [TestCase("It rained on Monday.", "Monday", "0 Monday")]
    [TestCase("The castle sank.", "castle", "")]
    public void A_word_is_found_in_these_or_like_words(string sentence, string word, string expected) => Assert.That(Find(sentence, word), Is.EqualTo(expected));

    [Test]
    public void A_name_is_found_where_a_pronoun_stands_for_it() => Assert.That(Find("Wendy Farnell smiled.", "Farnell"), Does.Contain("0 ").And.Contain("1 Farnell").And.Contain("2 She"));

    [Test]
    public void Of_a_frequent_word_only_the_first_places_are_kept()
    {
        var views = ReadText.Views(string.Join(' ', Enumerable.Repeat("The boat sank.", 50)), "A boat sank.");
        var places = new List<Place>();
        new PassagePlaces([.. views[..^1]]).Find(views[^1], 1, places);
        Assert.That(places, Has.Count.EqualTo(32));
    }

    private static string Find(string sentence, string word)
    {
        var views = ReadText.Views(Passage, sentence);
        var asked = views[^1];
        var places = new List<Place>();
        new PassagePlaces([.. views[..^1]]).Find(asked, asked.Tokens.Select(token => token.Text).ToList().IndexOf(word), places);
        return string.Join(", ", places.OrderBy(place => place.Sentence).ThenBy(place => place.Token).Select(place => $"{place.Sentence} {place.View.Tokens[place.Token].Text}"));
    }
}
