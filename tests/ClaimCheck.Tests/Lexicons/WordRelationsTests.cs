using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Lexicons;

/// <summary>How two words stand to each other by the lists.</summary>
internal sealed class WordRelationsTests
{
    [TestCase("crocodile", "alligator", true)]
    [TestCase("lorry", "train", true)]
    [TestCase("gold", "silver", true)]
    [TestCase("thigh", "knee", true)]
    [TestCase("lorry", "truck", false, Description = "two words for one member")]
    [TestCase("taxi", "car", false, Description = "a taxi is a car")]
    [TestCase("leg", "knee", false, Description = "the knee is of the leg")]
    [TestCase("metal", "gold", false, Description = "gold is a metal")]
    [TestCase("teal", "blue", false, Description = "a shade of it")]
    [TestCase("actor", "singer", false, Description = "one person can be both")]
    [TestCase("hurricane", "typhoon", false, Description = "one thing by two seas")]
    [TestCase("crocodile", "lorry", false, Description = "two classes")]
    public void Members_of_a_class_exclude_each_other_where_neither_can_stand_for_the_other(string left, string right, bool expected)
    {
        var (one, other) = (WordRelations.Default.Entry(left), WordRelations.Default.Entry(right));
        Assert.That(WordRelations.AreExclusive(one, other), Is.EqualTo(expected));
        Assert.That(WordRelations.AreExclusive(other, one), Is.EqualTo(expected));
    }

    [TestCase("pro-government", "anti-government", true)]
    [TestCase("anti-war", "pro-war", true)]
    [TestCase("pre-trial", "post-trial", true)]
    [TestCase("southbound", "northbound", true)]
    [TestCase("pro-government", "anti-war", false)]
    [TestCase("produce", "antiduce", false, Description = "the hyphen belongs to the prefix")]
    public void Prefixes_that_say_the_opposite_make_opposites(string left, string right, bool expected) =>
        Assert.That(NegativePrefix.AreOpposite(left, right), Is.EqualTo(expected));

    [TestCase("admit", "accede", true)]
    [TestCase("admit", "plead guilty", true, Description = "the other idea of the word")]
    [TestCase("accede", "plead guilty", false, Description = "alike with one word, not with each other")]
    [TestCase("adopt", "ratify", true)]
    [TestCase("clear", "ratify", true)]
    [TestCase("clear", "acquit", true)]
    [TestCase("acquit", "ratify", false)]
    [TestCase("clinic", "hospital", true, Description = "two things")]
    [TestCase("erect", "premises", false, Description = "an act and a thing of one name")]
    [TestCase("celebrate", "party", false, Description = "an act and a thing of one name")]
    [TestCase("insist", "demand", false, Description = "an act and a thing of one name")]
    public void Words_of_several_ideas_are_alike_with_the_partners_of_each(string left, string right, bool expected)
    {
        var (one, other) = (WordRelations.Default.Entry(left), WordRelations.Default.Entry(right));
        Assert.That(WordRelations.ShareIdea(one, other), Is.EqualTo(expected));
        Assert.That(WordRelations.ShareIdea(other, one), Is.EqualTo(expected));
    }

    [TestCase("erect", true)]
    [TestCase("premises", false)]
    [TestCase("inquiry", true, Description = "an act and a thing")]
    public void An_act_is_told_from_a_thing(string word, bool expected) =>
        Assert.That(WordRelations.Default.Entry(word).IsAct, Is.EqualTo(expected));
}
