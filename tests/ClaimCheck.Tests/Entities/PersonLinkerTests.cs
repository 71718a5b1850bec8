using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>Which names are of one person, and what is cut out of them.</summary>
internal sealed class PersonLinkerTests
{
    [Test]
    public void A_first_name_before_and_shares_the_surname_of_the_next_name()
    {
        var persons = Persons("David and Wendy Farnell sold the farm. David Farnell moved away.");
        Assert.That(persons, Has.Count.EqualTo(2));
        Assert.That(persons.Select(person => person.Name), Is.EquivalentTo(new[] { "David Farnell", "Wendy Farnell" }));
        Assert.That(persons.Single(person => person.Name == "David Farnell").Mentions.Count(mention => mention.Form == MentionForm.Name), Is.EqualTo(2));
    }

    [Test]
    public void A_first_name_of_someone_known_takes_no_other_surname()
    {
        var persons = Persons("David Quill met Wendy Farnell. David and Wendy Farnell sold the farm.");
        Assert.That(persons.Single(person => person.Name == "David Quill").Mentions.Count(mention => mention.Form == MentionForm.Name), Is.EqualTo(2));
    }

    [Test]
    public void A_couple_of_one_surname_is_two_people()
    {
        var persons = Persons("Mr and Mrs Farnell sold the farm.", "David Farnell signed. Wendy Farnell did not.");
        Assert.That(persons.Select(person => person.Name), Is.EquivalentTo(new[] { "David Farnell", "Wendy Farnell" }));
    }

    [TestCase("Northbridge striker Wendy Farnell scored twice.", "Wendy Farnell")]
    [TestCase("Senator Wendy Farnell spoke on Monday.", "Wendy Farnell")]
    [TestCase("David King spoke on Monday.", "David King")]
    public void A_title_is_cut_out_of_a_name_and_a_surname_is_not(string text, string expected) =>
        Assert.That(Persons(text).Select(person => person.Name), Is.EqualTo(new[] { expected }));

    private static List<Entity> Persons(params string[] texts) =>
        [.. ReadText.Entities(texts).Entities.Where(entity => entity.Type == EntityType.Person)];
}
