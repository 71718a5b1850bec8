using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What stands between quotation marks.</summary>
internal sealed class QuotationFinderTests
{
    [TestCase("He said \"it is late\" twice.", "it is late")]
    [TestCase("He said “it is late” twice.", "it is late")]
    [TestCase("He said «it is late» twice.", "it is late")]
    [TestCase("He said ‘it isn’t late’ twice.", "it isn’t late")]
    [TestCase("He said 'it is late' twice.", "it is late")]
    [TestCase("He said ``it is late'' twice.", "it is late")]
    public void Marks_of_all_kinds_are_known(string text, string inner) => Assert.That(Inner(text), Is.EqualTo(new[] { inner }));

    [TestCase("The workers' union and the firm's board met.")]
    [TestCase("He is 6'2\" tall.")]
    [TestCase("Rock 'n' roll in the '90s.")]
    public void Apostrophes_and_inches_are_none(string text) => Assert.That(Inner(text), Has.None.Contains(" "));

    [Test]
    public void A_quotation_goes_on_over_paragraphs()
    {
        var found = Find("“First part.", "“Second part,” she said.");
        Assert.That(found.Select(stretch => stretch.Continues), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void A_quotation_that_never_closes_ends_with_its_sentence() =>
        Assert.That(Inner("“It is late. He left the house."), Is.EqualTo(new[] { "It is late." }));

    private static string[] Inner(string text) => [.. Find(text).Select(stretch => stretch.Inner.Quote(text))];

    private static List<QuotedStretch> Find(params string[] blocks)
    {
        var text = string.Join('\n', blocks);
        var at = 0;
        var spans = new List<PassageBlock>();
        foreach (var block in blocks)
        {
            spans.Add(new PassageBlock(new TextSpan(at, block.Length), PassageBlockKind.Paragraph));
            at += block.Length + 1;
        }

        var passage = new Passage("p1", new StoryDocument("text", text), new TextSpan(0, text.Length), null, [.. spans], null);
        var found = QuotationFinder.Find(passage);
        QuotationFinder.CutUnclosed(passage, found);
        return found;
    }
}
