using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Names that share words and are still of two.</summary>
internal sealed class NameDifferenceTests
{
    [TestCase("Wendy Farnell", "David Farnell")]
    [TestCase("Wendy Farnell", "Wendy Brixton")]
    [TestCase("North Korea", "South Korea")]
    [TestCase("the Bank of Japan", "the Bank of India")]
    [TestCase("Apollo 11", "Apollo 13")]
    public void One_word_that_excludes_the_other_makes_two(string left, string right) => Assert.That(AreTwo(left, right), Is.True);

    [TestCase("Wendy Farnell", "Wendy Farnel", Description = "a spelling")]
    [TestCase("William Farnell", "Bill Farnell", Description = "a short form")]
    [TestCase("Wendy Farnell", "Farnell", Description = "a surname alone")]
    [TestCase("Wendy Farnell", "Wendy Farnell-Brixton", Description = "a married name")]
    [TestCase("Wendy Farnell", "W. Farnell", Description = "an initial")]
    [TestCase("the Bank of Japan", "the Bank of Tokyo", Description = "one lies in the other")]
    public void What_can_be_one_is_left_alone(string left, string right) => Assert.That(AreTwo(left, right), Is.False);

    [TestCase("the European Commission", "the United Nations Commission", true)]
    [TestCase("the Oregon Institute", "the Washington Institute", true)]
    [TestCase("the Supreme Court", "the Dutch Supreme Court", false, Description = "no word of its own on one side")]
    [TestCase("the Metropolitan Police", "the Met Police", false, Description = "a short form")]
    public void Names_with_a_word_of_their_own_on_both_sides_are_two_in_one_place(string left, string right, bool expected)
    {
        var views = ReadText.Views($"The minister praised {left} on Friday.", $"The minister praised {right} on Friday.");
        Assert.That(NameDifference.AreTwoInOnePlace(views[0], Name(views[0], left), views[1], Name(views[1], right)), Is.EqualTo(expected));
    }

    private static bool AreTwo(string left, string right)
    {
        var views = ReadText.Views($"The minister praised {left} on Friday.", $"The minister praised {right} on Friday.");
        return NameDifference.AreTwo(views[0], Name(views[0], left), views[1], Name(views[1], right));
    }

    // The words of the name, whether or not they are read as one.
    private static SentenceUnit Name(SentenceView view, string name)
    {
        var words = view.Tokens.Select(token => token.Text).ToList();
        var (first, last) = (words.IndexOf(name.Split(' ')[name.StartsWith("the ", StringComparison.Ordinal) ? 1 : 0]), words.IndexOf("on") - 1);
        return new(first, last, first, UnitKind.Name);
    }
}
