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
}
