using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Numbers that can both be true of one thing.</summary>
internal sealed class QuantityComparisonTests
{
    [TestCase("The judge saw the cap of 0.5 percent.", "The judge saw the cap of 1 percent.", false)]
    [TestCase("The path is 4 kilometres long.", "The path is 4.3 kilometres long.", true)]
    [TestCase("The path is 4 kilometres long.", "The path is 6 kilometres long.", false)]
    [TestCase("The town counts 9,871 people.", "The town counts 9,900 people.", true)]
    public void A_number_agrees_with_its_rounding_in_the_unit_that_is_written(string left, string right, bool expected)
    {
        var views = ReadText.Views(left, right);
        Assert.That(QuantityComparison.Agree(views[0].Quantities.OfType<Quantity>().First(), views[1].Quantities.OfType<Quantity>().First()), Is.EqualTo(expected));
    }
}
