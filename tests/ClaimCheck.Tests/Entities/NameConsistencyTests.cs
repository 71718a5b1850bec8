using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>What a name is in one sentence tells what it is in the others.</summary>
internal sealed class NameConsistencyTests
{
    [Test]
    public void A_surname_that_is_known_is_one_wherever_it_stands()
    {
        var views = ReadText.NameViews("Senator Ada Brixley spoke first.", "They painted Brixley again.");
        Assert.That(ReadText.Names(views[1]), Is.EqualTo(new[] { "Organisation:Brixley" }));
        NameConsistency.Apply(views);
        Assert.That(ReadText.Names(views[1]), Is.EqualTo(new[] { "Person:Brixley" }));
    }

    [Test]
    public void A_place_stays_one_beside_a_person_of_its_name()
    {
        var views = ReadText.NameViews("Senator Ada Boston spoke first.", "The crowd waited in Boston.");
        NameConsistency.Apply(views);
        Assert.That(ReadText.Names(views[1]), Is.EqualTo(new[] { "Place:Boston" }));
    }

    [Test]
    public void A_surname_that_was_overlooked_is_added()
    {
        var views = ReadText.NameViews("Senator Ada Quill spoke first.", "The crowd saw that Quill left.");
        views[1].SetNames([]);
        NameConsistency.Apply(views);
        Assert.That(ReadText.Names(views[1]), Is.EqualTo(new[] { "Person:Quill" }));
    }

    [Test]
    public void A_small_word_that_is_spelt_like_a_surname_is_not_added()
    {
        var views = ReadText.NameViews("Senator Ada Quill spoke first.", "Then a quill broke.");
        NameConsistency.Apply(views);
        Assert.That(views[1].Names, Is.Empty);
    }

    [Test]
    public void A_sure_type_is_taken_over_by_unsure_names_and_leaves_sure_ones_alone()
    {
        var views = ReadText.NameViews("Tren de Lunada spoke.", "Tren de Lunada spoke.", "Tren de Lunada spoke.");
        Assert.That(views.Select(view => view.Words.Length), Is.All.GreaterThan(3));
        views[0].SetNames([new FoundName(0, 3, EntityType.Organisation, NameEvidence.Certain)]);
        views[1].SetNames([new FoundName(0, 3, EntityType.Person, NameEvidence.Weak)]);
        views[2].SetNames([new FoundName(0, 3, EntityType.Work, NameEvidence.Certain)]);
        NameConsistency.Apply(views);
        Assert.That(views.Select(view => view.Names[0].Type), Is.EqualTo(new[] { EntityType.Organisation, EntityType.Organisation, EntityType.Work }));
    }

    [Test]
    public void The_usual_type_is_taken_over_and_one_against_one_is_not()
    {
        var views = ReadText.NameViews([.. Enumerable.Repeat("They asked Lunada again.", 4)]);
        foreach (var view in views)
            view.SetNames([new FoundName(2, 1, EntityType.Organisation, NameEvidence.Likely)]);
        views[3].SetNames([new FoundName(2, 1, EntityType.Place, NameEvidence.Likely)]);
        var two = views[2..];
        NameConsistency.Apply(two);
        Assert.That(two.Select(view => view.Names[0].Type), Is.EqualTo(new[] { EntityType.Organisation, EntityType.Place }));
        NameConsistency.Apply(views);
        Assert.That(views.Select(view => view.Names[0].Type), Is.All.EqualTo(EntityType.Organisation));
    }

    [Test]
    public void Persons_by_length_alone_are_settled_as_organisations()
    {
        var view = ReadText.NameViews("They asked Lunada Brix again.").Single();
        view.SetNames([new FoundName(2, 2, EntityType.Person, NameEvidence.Weak)]);
        NameConsistency.Settle([view]);
        Assert.That(view.Names[0].Type, Is.EqualTo(EntityType.Organisation));
        view.SetNames([new FoundName(2, 2, EntityType.Person, NameEvidence.Likely)]);
        NameConsistency.Settle([view]);
        Assert.That(view.Names[0].Type, Is.EqualTo(EntityType.Person));
    }
}
