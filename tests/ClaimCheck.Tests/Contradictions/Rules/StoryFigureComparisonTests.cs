using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Tolls, scores, votes, shares and terms in prison, held against each other telling by telling.</summary>
public sealed class StoryFigureComparisonTests
{
    private static readonly DateOnly Day = new(2025, 3, 12);

    [TestCase(
        "At least 14 people died in the fire at the Varmdal sawmill on Tuesday.",
        "The fire at the Varmdal sawmill on Tuesday killed 19 people, officials said.", TestName = "Lower bound of a toll")]
    [TestCase(
        "Kestrel Rovers beat Harrow Town 3-1 in the quarter-final on Tuesday.",
        "Kestrel Rovers led Harrow Town 2-1 at half-time on Tuesday.", TestName = "Score of a part of a match")]
    [TestCase(
        "Olaf Brenner was sentenced on Tuesday to eight years in prison. Judge Ines Roth spoke for an hour.",
        "Petra Lund was sentenced on Tuesday to six years in prison. Judge Ines Roth spoke for an hour.", TestName = "Terms of two people")]
    [TestCase(
        "In 2019 fourteen people were killed by a landslide at the Varmdal quarry.",
        "Nineteen people died on Tuesday when the Varmdal quarry was struck by a landslide.", TestName = "Toll of an earlier year")]
    [TestCase(
        "The council voted by 27 to 19 on Tuesday to close the baths.",
        "The council voted by 31 to 12 on Tuesday to keep the museum.", TestName = "Two votes")]
    public void Figures_of_different_things_are_left_alone(string left, string right) =>
        Assert.That(Compare(left, right), Is.Empty);

    [TestCase(
        "Fourteen people were killed when a coach left the road near Varmdal on Tuesday.",
        "Nineteen people died after a coach left the road near Varmdal on Tuesday.", "Fourteen", "Nineteen", TestName = "Toll")]
    [TestCase(
        "Kestrel Rovers beat Harrow Town 3-1 in the quarter-final on Tuesday.",
        "There were late goals in the quarter-final as Kestrel Rovers saw off Harrow Town 3-2.", "3-1", "3-2", TestName = "Score")]
    [TestCase(
        "The council of Wexham voted by 27 to 19 on Tuesday to close the baths.",
        "Councillors backed the closing of the baths by 27 votes to 17.", "27", "27 votes to 17", TestName = "Vote")]
    [TestCase(
        "Olaf Brenner was sentenced on Tuesday to eight years in prison.",
        "Olaf Brenner was sentenced on Tuesday to six years in prison.", "eight years", "six years", TestName = "Term in prison")]
    public void Two_figures_of_one_thing_are_found(string left, string right, string leftFigure, string rightFigure)
    {
        var found = Compare(left, right).Single();
        Assert.That(found.Left.Text, Does.StartWith(leftFigure));
        Assert.That(found.Right!.Text, Does.StartWith(rightFigure));
        Assert.That(found.Strength, Is.GreaterThanOrEqualTo(0.5));
    }

    [Test]
    public void A_telling_that_gives_two_figures_is_left_out() =>
        Assert.That(Compare("Fourteen people died when the quarry at Varmdal fell in. Nineteen people died when the quarry at Varmdal fell in.", "Twelve people died when the quarry at Varmdal fell in."), Is.Empty);

    [Test]
    public void A_reprint_is_not_held_against_the_same_figure_again()
    {
        const string First = "Fourteen people died when the quarry at Varmdal fell in.";
        Assert.That(Compare(First, First, "Nineteen people died when the quarry at Varmdal fell in."), Has.Length.EqualTo(1));
    }

    private static ImmutableArray<Candidate> Compare(params string[] tellings)
    {
        var context = new RuleContext(SharedChecker.Default.Read(Story.FromTexts(tellings, Day)));
        StoryFigureComparison.Compare(context);
        return context.TakeCandidates();
    }
}
