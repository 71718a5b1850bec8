using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Which way a percentage goes.</summary>
internal sealed class ChangeDirectionTests
{
    [TestCase("Sales at the brewery rose 2.3% in May.", 1)]
    [TestCase("Sales at the brewery fell 2.3% in May.", -1)]
    [TestCase("Sales at the brewery were 2.3 per cent lower in May.", -1, Description = "behind the figure")]
    [TestCase("Sales at the brewery were down by 2.3% in May.", -1, Description = "before the figure")]
    [TestCase("Sales at the brewery stood at 2.3% in May.", 0, Description = "no change")]
    [TestCase("Sales at the brewery rose by 23 crates in May.", 0, Description = "no percentage")]
    public void Is_said_by_a_word_around_the_figure(string text, int expected)
    {
        var view = ReadText.Views(text).Single();
        var quantity = view.Quantities.First(quantity => quantity is not null)!;
        Assert.That(ChangeDirection.Of(view, quantity).Direction, Is.EqualTo(expected));
    }
}
