using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Figures behind one hedge.</summary>
internal sealed class HedgedFiguresTests
{
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
}
