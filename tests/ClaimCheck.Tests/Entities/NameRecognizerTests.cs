using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>The name model on easy text, and its labels.</summary>
internal sealed class NameRecognizerTests
{
    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.CreateDefault();
    private static readonly NameRecognizer Recognizer = NameRecognizer.CreateDefault();

    [TestCase("Angela Merkel met Barack Obama in Berlin on Monday.", "Person:Angela Merkel|Person:Barack Obama|Place:Berlin")]
    [TestCase("The company is based in New York, Microsoft said.", "Place:New York|Organisation:Microsoft")]
    [TestCase("It rained all day and nobody came.", "")]
    public void Finds_names_and_tells_their_types(string text, string expected) =>
        Assert.That(Show(text), Is.EqualTo(expected));

    [Test]
    public void Names_lie_in_their_sentences_and_do_not_overlap()
    {
        const string text = "President Joe Biden and Xi Jinping spoke.\n\nTHE WHITE HOUSE SAID SO IN WASHINGTON.\n\n🎉 xi jinping, of china?!";
        var passage = Analyze(text);
        var last = (Sentence: -1, End: 0);
        foreach (var name in Recognizer.Recognize(passage))
        {
            Assert.That(name.TokenCount, Is.Positive);
            Assert.That(name.EndToken, Is.LessThanOrEqualTo(passage.Sentences[name.Sentence].Tokens.Length));
            Assert.That((name.Sentence, name.FirstToken).CompareTo(last), Is.GreaterThanOrEqualTo(0));
            last = (name.Sentence, name.EndToken);
        }
    }

    [Test]
    public void The_same_passage_gives_the_same_names()
    {
        var passage = Analyze("Rubio flew to San Salvador. Marco Rubio met Nayib Bukele there, the State Department said.");
        var (first, second) = (Recognizer.Recognize(passage), Recognizer.Recognize(passage));
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void An_empty_passage_has_no_names() => Assert.That(Recognizer.Recognize(Analyze(" \n ")), Is.Empty);

    [Test]
    public void A_label_follows_only_where_a_name_can_go_on()
    {
        var first = NameLabels.Label(0, NameLabels.First);
        Assert.Multiple(() =>
        {
            Assert.That(NameLabels.MayFollow(first, NameLabels.Label(0, NameLabels.Last)), Is.True);
            Assert.That(NameLabels.MayFollow(first, NameLabels.Label(1, NameLabels.Last)), Is.False);
            Assert.That(NameLabels.MayFollow(first, NameLabels.Outside), Is.False);
            Assert.That(NameLabels.MayFollow(NameLabels.Outside, NameLabels.Label(2, NameLabels.Only)), Is.True);
            Assert.That(NameLabels.MayFollow(NameLabels.Outside, NameLabels.Label(2, NameLabels.Inner)), Is.False);
        });
    }

    private static string Show(string text)
    {
        var passage = Analyze(text);
        return string.Join('|', Recognizer.Recognize(passage).Select(name =>
            $"{name.Type}:{passage.Quote(passage.Sentences[name.Sentence].Tree.SpanOf(name.FirstToken, name.EndToken - 1))}"));
    }

    private static PassageSyntax Analyze(string text)
    {
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", new StoryDocument("d", text), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        return new PassageSyntax(passage, Analyzer.Analyze(passage));
    }
}
