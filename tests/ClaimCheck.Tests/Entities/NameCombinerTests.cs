using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>What is cut off a name that the recogniser sees, and where the rules keep their own.</summary>
internal sealed class NameCombinerTests
{
    [TestCase("Northbridge striker Wendy Farnell scored twice.", 4, "Wendy Farnell", Description = "a title written small inside")]
    [TestCase("Senator Wendy Farnell scored twice.", 3, "Wendy Farnell", Description = "a title before")]
    [TestCase("Wendy Farnell scored twice.", 2, "Wendy Farnell", Description = "none")]
    public void A_title_is_cut_out_of_the_name_of_a_person(string text, int count, string expected)
    {
        var view = ReadText.NameViews(text).Single();
        view.SetNames(NameCombiner.Combine(view, [], [new NameSpan(0, 0, count, EntityType.Person)]));
        Assert.That(ReadText.Names(view), Is.EqualTo(new[] { "Person:" + expected }));
    }

    [Test]
    public void The_name_of_an_organisation_keeps_the_title_in_it()
    {
        var view = ReadText.NameViews("Senator Brixley Group fell.").Single();
        view.SetNames(NameCombiner.Combine(view, [], [new NameSpan(0, 0, 3, EntityType.Organisation)]));
        Assert.That(ReadText.Names(view), Is.EqualTo(new[] { "Organisation:Senator Brixley Group" }));
    }

    [Test]
    public void A_title_alone_is_no_name()
    {
        var view = ReadText.NameViews("The Home Secretary spoke.").Single();
        Assert.That(NameCombiner.Combine(view, [], [new NameSpan(0, 1, 2, EntityType.Person)]), Is.Empty);
    }

    [TestCase("Students marched in the town.", 0, Description = "a common word that opens a sentence")]
    [TestCase("Chelsea won in the town.", 1, Description = "a name that opens one")]
    [TestCase("Police Beat Old Man After Long Chase", 0, Description = "a title in capitals")]
    public void Capitals_that_the_place_gives_make_no_name(string text, int expected)
    {
        var view = ReadText.NameViews(text).Single();
        Assert.That(NameCombiner.Combine(view, [], [new NameSpan(0, 0, 1, EntityType.Organisation)]), Has.Count.EqualTo(expected));
    }

    [TestCase("Certain", EntityType.Organisation)]
    [TestCase("Weak", EntityType.Person)]
    public void A_rule_with_a_sure_reason_wins_and_another_gives_way(string evidence, EntityType expected)
    {
        var view = ReadText.NameViews("Wendy Farnell scored twice.").Single();
        var rule = new FoundName(0, 2, EntityType.Organisation, Enum.Parse<NameEvidence>(evidence));
        Assert.That(NameCombiner.Combine(view, [rule], [new NameSpan(0, 0, 2, EntityType.Person)]).Single().Type, Is.EqualTo(expected));
    }
}
