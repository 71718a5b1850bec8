using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>What a story shows of its names in one place holds in the others, and no person becomes a thing.</summary>
internal sealed class ThingSettlerTests
{
    [TestCase("Tarnholt Group will buy a rival. Analysts praised Tarnholt on Monday.", "Organisation:Tarnholt Group", TestName = "The first word of a firm's name is that firm")]
    [TestCase("The maker lost money, said Pennick. Shares rose. Pennick, which has 40 shops, gained.", "Organisation:Pennick", TestName = "Which asks for no person")]
    [TestCase("Oxmoor Town lost again. Oxmoor have won one of nine games.", "Organisation:Oxmoor Town", TestName = "A verb in the plural shows a club")]
    [TestCase("The insurer Malvane raised its prices. Malvane said so.", "Organisation:Malvane", TestName = "The noun before a name shows a firm")]
    [TestCase("The company behind it, Vasto Energia, denied the report.", "Organisation:Vasto Energia", TestName = "The noun of an apposition shows a firm")]
    [TestCase("The bow of the Maren Holm, a ferry, was torn open.", "Work:Maren Holm", TestName = "A ship is a thing")]
    [TestCase("Brenner, a town of 900 people, was flooded.", "Place:Brenner", TestName = "A town is a place")]
    public void A_thing_is_no_person(string text, string expected) => Assert.That(Names(text), Does.Contain(expected));

    [TestCase("Anna Kessock founded Kessock Foods in 1971. Kessock said that she had no plans to sell.", "Person:Anna Kessock", 2)]
    [TestCase("The yacht's owner, Tamsin Lockyer, was pulled from the water.", "Person:Tamsin Lockyer", 1)]
    [TestCase("John Pellier left the bank in May. Pellier said that he was tired.", "Person:John Pellier", 2)]
    [TestCase("Carl Brenner, a film producer, spoke. He found an ally in Brenner.", "Person:Carl Brenner", 2)]
    [TestCase("Zebulo Lyon will stay, the manager said. There was rain in Lyon. Lyon told the BBC that he was calm.", "Person:Zebulo Lyon", 2)]
    public void A_person_stays_one(string text, string expected, int mentions)
    {
        var entity = ReadText.Entities(text).Entities.Single(entity => $"{entity.Type}:{entity.Name}" == expected);
        Assert.That(entity.Mentions.Count(mention => mention.Form == ClaimCheck.Entities.MentionForm.Name), Is.EqualTo(mentions));
    }

    [Test]
    public void A_town_is_not_the_university_that_is_called_after_it() =>
        Assert.That(Names("Leiden University led the trial. The tests were done in Leiden."), Does.Contain("Place:Leiden"));

    private static IEnumerable<string> Names(string text) => ReadText.Entities(text).Entities.Select(entity => $"{entity.Type}:{entity.Name}");
}
