using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions;

/// <summary>The shared wording of findings, their fingerprint, and how quotations are laid side by side.</summary>
[TestFixture]
internal sealed class ExplanationTests
{
    [Test]
    public void An_explanation_quotes_both_sides_in_one_sentence()
    {
        var (left, right) = (Side("Twelve people died.", "Twelve", 0), Side("Fifteen people died.", "Fifteen", 1));
        Assert.That(
            Wording.Contrast(left, right, "the two counts are of one flood"),
            Is.EqualTo("One passage says “Twelve”, another “Fifteen”: the two counts are of one flood."));
    }

    [Test]
    public void Quoted_words_lose_line_ends_and_inner_marks_are_single() =>
        Assert.That(Wording.Quote("he said\n \"no\" twice,"), Is.EqualTo("“he said ‘no’ twice”"));

    [Test]
    public void Edits_elsewhere_leave_the_fingerprint_as_it_is() =>
        Assert.That(Print("It rained. Twelve people died."), Is.EqualTo(Print("Twelve people died. A bridge fell.")));

    [Test]
    public void Other_words_or_another_rule_give_another_fingerprint()
    {
        Assert.That(Print("Twelve people died."), Is.Not.EqualTo(Print("Twelve people died.", "date-conflict")));
        Assert.That(Print("Twelve people died."), Is.Not.EqualTo(Print("Thirteen people died.", words: "Thirteen")));
    }

    [TestCase("We can't wait any longer for help", "We cannot wait any longer for help")]
    [TestCase("I realise that the colour is wrong here", "I realize that the color is wrong here")]
    [TestCase("We lost forty of our best people", "We lost 40 of our best people")]
    [TestCase("We found the gate open and the safe empty", "We found the gate ... and the safe empty")]
    [TestCase("He has never answered our long letters", "[The minister] has never answered our long letters")]
    [TestCase("It was a clumsy decision and I take the blame", "a clumsy decision and I take")]
    public void Quotations_that_say_the_same_differ_nowhere(string left, string right) =>
        Assert.That(Compare(left, right).Changes, Is.Empty);

    [Test]
    public void A_changed_word_inside_a_quotation_is_one_change()
    {
        var difference = Compare("I will not sell a single acre of this land", "I will not give a single acre of this land");
        Assert.That(difference.Changes, Has.Length.EqualTo(1));
        Assert.That(difference.Matched, Is.EqualTo(9));
    }

    private static string Print(string text, string rule = "quantity-conflict", string words = "Twelve") =>
        Fingerprint.Of(rule, new Candidate { Left = Side(text, words, 0), Strength = 1, Explanation = "x" });

    private static WordDifference Compare(string left, string right) => WordDifference.Between(Read(left, 0), Read(right, 1));

    private static SaidWords Read(string text, int number) => SaidWords.Read(Passage(text, number), 0, new TextSpan(0, text.Length), null);

    private static FindingSide Side(string text, string words, int number) =>
        new(null, Passage(text, number), new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static Passage Passage(string text, int number)
    {
        var id = FormattableString.Invariant($"p{number + 1}");
        var whole = new TextSpan(0, text.Length);
        return new Passage(id, new StoryDocument(id, text), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
    }
}
