using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>Which names are of one person.</summary>
internal sealed class PersonLinkerTests
{
    [Test]
    public void A_first_name_before_and_shares_the_surname_of_the_next_name()
    {
        var persons = Persons("David and Wendy Farnell sold the farm.", "Wendy Farnell signed.", "Mr Farnell moved away.");
        Assert.That(persons.Select(person => person.Name), Is.EquivalentTo(new[] { "David", "Wendy Farnell" }));
        Assert.That(NamesOf(persons, "David"), Is.EqualTo(2), "Mr Farnell is David");
    }

    [Test]
    public void A_first_name_of_someone_known_takes_no_other_surname()
    {
        var persons = Persons("David Quill met Wendy Farnell. David and Wendy Farnell sold the farm.");
        Assert.That(NamesOf(persons, "David Quill"), Is.EqualTo(2));
    }

    [Test]
    public void A_couple_of_one_surname_is_two_people()
    {
        var persons = Persons("Mr and Mrs Farnell sold the farm.", "David Farnell signed. Wendy Farnell did not.");
        Assert.That(persons.Select(person => person.Name), Is.EquivalentTo(new[] { "David Farnell", "Wendy Farnell" }));
        Assert.That((NamesOf(persons, "David Farnell"), NamesOf(persons, "Wendy Farnell")), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_form_of_address_alone_tells_which_of_the_couple() =>
        Assert.That(NamesOf(Persons("Mrs Farnell sold the farm.", "David Farnell signed. Wendy Farnell did not."), "Wendy Farnell"), Is.EqualTo(2));

    private static int NamesOf(List<Entity> persons, string name) =>
        persons.Single(person => person.Name == name).Mentions.Count(mention => mention.Form == MentionForm.Name);

    private static List<Entity> Persons(params string[] texts) =>
        [.. ReadText.Entities(texts).Entities.Where(entity => entity.Type == EntityType.Person)];
}
