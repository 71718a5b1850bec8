using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>What the words in a name and before it say that it is a name of, by rules alone.</summary>
internal sealed class NameTyperTests
{
    [TestCase("Police arrested leaders of the gang Tren de Lunada on Monday.", "Organisation:Tren de Lunada")]
    [TestCase("She grew up in the village of Lunada Brix.", "Place:Lunada Brix")]
    public void The_noun_before_a_name_tells_its_type(string text, string expected) => Assert.That(Names(text), Does.Contain(expected));

    [TestCase("Police arrested the gang leader Wendy Farnell on Monday.", "Person:Wendy Farnell")]
    [TestCase("The paper told of the village of Wendy Farnell.", "Person:Wendy Farnell")]
    public void A_noun_before_a_name_says_nothing_of_a_person(string text, string expected) => Assert.That(Names(text), Does.Contain(expected));

    [TestCase("They fled from Hurricane Wendy on Monday.", "Event:Hurricane Wendy")]
    [TestCase("They climbed Mount Farnell on Monday.", "Place:Mount Farnell")]
    [TestCase("They launched Apollo Farnell on Monday.", "Work:Apollo Farnell")]
    public void The_first_word_of_a_name_tells_its_type(string text, string expected) => Assert.That(Names(text), Does.Contain(expected));

    [Test]
    public void Such_a_word_alone_makes_no_name_of_its_kind() => Assert.That(Names("They praised Apollo on Monday."), Has.None.StartsWith("Work:"));

    [TestCase("He studied at the University of Lunada.", "Organisation:University of Lunada")]
    [TestCase("She sailed to the Isle of Lunada.", "Place:Isle of Lunada")]
    public void The_word_before_of_tells_the_type_of_the_whole(string text, string expected) => Assert.That(Names(text), Does.Contain(expected));

    private static IEnumerable<string> Names(string text) => ReadText.NameViews(text).SelectMany(ReadText.Names);
}
