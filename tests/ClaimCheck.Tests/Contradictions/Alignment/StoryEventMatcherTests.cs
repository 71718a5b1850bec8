using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Two events of two tellings that are one, with the things that they happen to.</summary>
internal sealed class StoryEventMatcherTests
{
    [TestCase("The old dam collapsed on Tuesday.", "Residents fled to the hills after the dam collapsed.", true)]
    [TestCase("The dam burst on Tuesday.", "Residents fled to the hills after the dam collapsed.", true, Description = "two words for the act")]
    [TestCase("The ferry collapsed on Tuesday.", "Residents fled to the hills after the vessel collapsed.", true, Description = "two words for the thing")]
    [TestCase("The council will close the library.", "Readers are angry that the library will close for good.", true, Description = "object here, subject there")]
    [TestCase("The council will close the library.", "Readers are angry that the library will shut its doors.", true, Description = "a part of the subject")]
    [TestCase("The council will close the library.", "Readers are angry that the library will close its cellar.", false, Description = "a part that is not the whole")]
    [TestCase("The storm made landfall near the old port.", "Fishermen said the typhoon came ashore at dawn.", true, Description = "once in a story, whatever it is called")]
    [TestCase("The dam collapsed on Tuesday.", "The dam collapsed on Monday.", false, Description = "compared word by word")]
    [TestCase("The dam collapsed on Tuesday.", "Residents fled to the hills after the dam was painted.", false, Description = "two acts")]
    [TestCase("The council will keep the library.", "Readers are angry that the library will shut its doors.", false, Description = "opposite acts")]
    [TestCase("The dam collapsed on Tuesday. Residents fled to the hills after the dam collapsed.", "Nobody was hurt.", false, Description = "one passage")]
    public void One_act_on_one_thing_is_one_event(string left, string right, bool expected) =>
        Assert.That(StoryEventMatcher.Match(ReadText.Views(left, right)), expected ? Is.Not.Empty : Is.Empty);

    [TestCase("The Corley dam burst on Tuesday.", "Residents fled to the hills after the Corley dam collapsed.", true)]
    [TestCase("The Corley dam burst on Tuesday.", "Residents fled to the hills after the Ambrel dam collapsed.", false, Description = "two names on the noun")]
    [TestCase("The dam collapsed on Tuesday.", "Residents fled to the hills after the chapel collapsed.", false, Description = "two things")]
    [TestCase("The dam collapsed on Tuesday.", "Residents fled to the hills after another dam collapsed.", false, Description = "another one")]
    [TestCase("The dams collapsed on Tuesday.", "Residents fled to the hills after the dams collapsed.", false, Description = "plural")]
    [TestCase("A dam collapsed on Tuesday. The valley had built a dam.", "Residents fled to the hills after the dam collapsed.", false, Description = "brought in twice")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen did not sink.", true, Description = "one name")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Kestrel sank.", false, Description = "two names")]
    public void Things_are_one_by_name_or_as_the_only_one_of_a_description(string left, string right, bool expected) =>
        Assert.That(StoryEventMatcher.Match(ReadText.Views(left, right)), expected ? Is.Not.Empty : Is.Empty);

    [Test]
    public void A_thing_of_both_objects_is_told_apart_from_one_of_the_actors()
    {
        var pairs = StoryEventMatcher.Match(ReadText.Views("Olaf Brenner founded the bakery.", "Neighbours recall that the bakery was founded by Petra Lund."));
        Assert.That(pairs.Single().HaveOneUndergoer, Is.True);
        pairs = StoryEventMatcher.Match(ReadText.Views("The old dam collapsed on Tuesday.", "Residents fled to the hills after the dam collapsed."));
        Assert.That(pairs.Single().HaveOneUndergoer, Is.False);
    }
}
