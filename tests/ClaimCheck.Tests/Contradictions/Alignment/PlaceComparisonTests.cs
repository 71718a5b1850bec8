using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Places that can be one, and places that cannot.</summary>
internal sealed class PlaceComparisonTests
{
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

    private static SentenceUnit Place(SentenceView view)
    {
        var token = view.Tokens.Select(token => token.Text).ToList().IndexOf("in") + 1;
        return new(token, token, token, UnitKind.Name);
    }
}
