using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Two units that have changed places in statements of the same words.</summary>
internal sealed class ExchangeFinderTests
{
    [TestCase("Wendy Farnell praised Bo Lind in Lisbon.", "Bo Lind praised Wendy Farnell in Lisbon.", "Wendy Farnell|Bo Lind")]
    [TestCase("The red boat overtook the green boat at noon.", "The green boat overtook the red boat at noon.", "red|green")]
    public void Two_that_change_places_are_found(string left, string right, string expected)
    {
        var pair = ReadText.Pair(left, right);
        var found = ExchangeFinder.Find(pair, _ => false);
        Assert.That(found, Is.Not.Null);
        var (first, second) = (found!.Value.LeftFirst, found.Value.LeftSecond);
        Assert.That(pair.Left.Quote(first.First, first.Last) + "|" + pair.Left.Quote(second.First, second.Last), Is.EqualTo(expected));
    }

    [TestCase("Wendy Farnell praised Bo Lind in Lisbon.", "Wendy Farnell praised Bo Lind in Lisbon.", Description = "the same order")]
    [TestCase("Wendy Farnell and Bo Lind sold the farm.", "Bo Lind and Wendy Farnell sold the farm.", Description = "a list has no order")]
    [TestCase("Wendy Farnell praised Bo Lind in Lisbon.", "Bo Lind was praised by Wendy Farnell in Lisbon.", Description = "turned into the passive")]
    [TestCase("Wendy Farnell praised Bo Lind.", "Bo Lind hired forty welders after Wendy Farnell closed three mills.", Description = "another statement")]
    public void The_same_said_otherwise_is_left_alone(string left, string right) =>
        Assert.That(ExchangeFinder.Find(ReadText.Pair(left, right), _ => false), Is.Null);

    [Test]
    public void Around_a_symmetric_word_the_order_does_not_count()
    {
        var pair = ReadText.Pair("Wendy Farnell married Bo Lind in Delaware.", "Bo Lind married Wendy Farnell in Delaware.");
        Assert.That(ExchangeFinder.Find(pair, _ => false), Is.Not.Null);
        Assert.That(ExchangeFinder.Find(pair, word => word == "marry"), Is.Null);
    }
}
