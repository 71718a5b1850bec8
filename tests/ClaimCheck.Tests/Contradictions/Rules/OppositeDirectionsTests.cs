using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>One figure that goes up in one sentence and down in the other.</summary>
internal sealed class OppositeDirectionsTests
{
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the brewery fell 2.3% in May.", true)]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the brewery were 2.3 per cent lower in May.", true, Description = "a word behind the figure")]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the brewery fell 4.1% in May.", false, Description = "two figures")]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Profits at the brewery fell 2.3% in May.", false, Description = "two things")]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the brewery did not fall 2.3% in May.", false, Description = "denied")]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the brewery gained 2.3% in May.", false, Description = "one way")]
    [TestCase("Sales at the brewery rose by 23 crates in May.", "Sales at the brewery fell by 23 crates in May.", false, Description = "no percentage")]
    [TestCase("Sales at the brewery rose 2.3% in May.", "Sales at the mill fell 2.3% in May.", false, Description = "two sellers")]
    [TestCase("Sales rose 2.3% in May.", "Sales at the brewery fell 2.3% in May.", true, Description = "one side only says where")]
    public void One_figure_does_not_go_both_ways(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(context => OppositeDirections.Compare(ReadText.Pair(left, right), context), left, right), expected ? Is.Not.Empty : Is.Empty);
}
