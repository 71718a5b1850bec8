using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Statements that are equal but for one place, and what is taken at its word there.</summary>
internal sealed class OtherwiseEqualTests
{
    [TestCase("The tanker ran aground off Skagen on March 3.", "The tanker ran aground off Skagen on March 5.", true)]
    [TestCase("The tanker ran aground off Skagen on March 3.", "The loaded tanker ran aground off Skagen on March 5.", false, Description = "a word more on the right")]
    [TestCase("The tanker ran aground off Skagen on March 3.", "The tanker never ran aground off Skagen on March 5.", false, Description = "a denial more on the right")]
    [TestCase("The old tanker ran aground off Skagen on March 3.", "The tanker ran aground off Skagen on March 5.", false, Description = "a word more on the left")]
    [TestCase("It sank on March 3.", "It sank on March 5.", false, Description = "too little is shared")]
    public void All_other_words_of_content_have_their_answer(string left, string right, bool expected)
    {
        var pair = ReadText.Pair(left, right);
        var time = pair.Substitutions.Single(substitution => substitution.Left.Kind == UnitKind.Time);
        Assert.That(OtherwiseEqual.Is(pair, time.Left, time.Right), Is.EqualTo(expected));
    }

    [TestCase("The hall shows films every Friday.", "The hall shows films every Monday.", true)]
    [TestCase("The vote runs from May 3 to May 9.", "The vote runs from May 4 to May 9.", true)]
    [TestCase("Four minutes later, the keeper was replaced.", "Nine minutes later, the keeper was replaced.", true)]
    [TestCase("The hall shows films every Friday.", "The hall shows films on Friday.", false)]
    [TestCase("The vote runs from May 3 to May 9.", "The vote runs from May 3 to May 9.", false)]
    public void In_one_place_another_length_habit_or_range_is_another_time(string left, string right, bool expected)
    {
        var views = ReadText.Views(left, right);
        var (first, second) = (views[0].Times.OfType<TimeExpression>().First(), views[1].Times.OfType<TimeExpression>().First());
        Assert.That(TimeComparison.CompareInOnePlace(first, second) == TimeAgreement.Apart, Is.EqualTo(expected));
    }

    [TestCase("The writer has published more than 40 books for children.", "The writer has published more than 45 books for children.", 1)]
    [TestCase("The writer has published more than 40 books for children.", "The writer has published over 40 books for children.", 0, Description = "one value")]
    [TestCase("The writer has published more than 40 books for children.", "The writer has published at most 45 books for children.", 0, Description = "two bounds")]
    [TestCase("The writer has published more than 40 books for children.", "The Danish writer has published more than 45 books for adults.", 0, Description = "other words differ too")]
    public void Two_figures_behind_one_hedge_are_found(string left, string right, int expected)
    {
        var found = new List<Substitution>();
        HedgedFigures.Find(ReadText.Pair(left, right), found);
        Assert.That(found, Has.Count.EqualTo(expected));
    }

    [TestCase("the European Commission", "the United Nations Commission", true)]
    [TestCase("the Oregon Institute", "the Washington Institute", true)]
    [TestCase("the Supreme Court", "the Dutch Supreme Court", false, Description = "no word of its own on one side")]
    [TestCase("the Metropolitan Police", "the Met Police", false, Description = "a short form")]
    public void Names_with_a_word_of_their_own_on_both_sides_are_two_in_one_place(string left, string right, bool expected)
    {
        var views = ReadText.Views($"Rules by {left} took effect on Friday.", $"Rules by {right} took effect on Friday.");
        Assert.That(NameDifference.AreTwoInOnePlace(views[0], Name(views[0]), views[1], Name(views[1])), Is.EqualTo(expected));
    }

    [TestCase("The judge saw the cap of 0.5 percent.", "The judge saw the cap of 1 percent.", false)]
    [TestCase("The path is 4 kilometres long.", "The path is 4.3 kilometres long.", true)]
    [TestCase("The path is 4 kilometres long.", "The path is 6 kilometres long.", false)]
    [TestCase("The town counts 9,871 people.", "The town counts 9,900 people.", true)]
    public void A_number_agrees_with_its_rounding_in_the_unit_that_is_written(string left, string right, bool expected)
    {
        var views = ReadText.Views(left, right);
        Assert.That(QuantityComparison.Agree(views[0].Quantities.OfType<Quantity>().First(), views[1].Quantities.OfType<Quantity>().First()), Is.EqualTo(expected));
    }

    [TestCase("in Scotland", "in Wales", false)]
    [TestCase("in Scotland", "in Britain", true)]
    [TestCase("in Edinburgh", "in Scotland", true)]
    [TestCase("in Scotland", "in France", false)]
    public void The_four_nations_lie_in_one_country_and_beside_each_other(string left, string right, bool canBeOne)
    {
        var views = ReadText.Views($"The chapel stood {left} for a century.", $"The chapel stood {right} for a century.");
        var (first, second) = (PlaceComparison.Resolve(views[0], Place(views[0])), PlaceComparison.Resolve(views[1], Place(views[1])));
        Assert.That(PlaceComparison.CanBeOne(first!.Place, second!.Place), Is.EqualTo(canBeOne));
    }

    [TestCase("The council decides whether or not to sell.", false)]
    [TestCase("The council decides not to sell.", true)]
    public void Whether_or_not_denies_nothing(string text, bool denies)
    {
        var view = ReadText.Views(text)[0];
        Assert.That(Enumerable.Range(0, view.Count).Any(token => Polarity.IsParticle(view, token)), Is.EqualTo(denies));
    }

    private static SentenceUnit Name(SentenceView view) => Between(view, "by", "took", 2);

    private static SentenceUnit Place(SentenceView view) => Between(view, "in", "for", 1);

    private static SentenceUnit Between(SentenceView view, string before, string after, int skip)
    {
        var words = view.Tokens.Select(token => token.Text).ToList();
        var (first, last) = (words.IndexOf(before) + skip, words.IndexOf(after) - 1);
        return new(first, last, last, UnitKind.Name);
    }
}
