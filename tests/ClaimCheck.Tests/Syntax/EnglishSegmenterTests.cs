using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

/// <summary>Sentences and words of running text; a bar parts surface tokens, a plus the words of one.</summary>
internal sealed class EnglishSegmenterTests
{
    private static readonly EnglishSegmenter Segmenter = new();

    [TestCase("They don't know Bush's plan.", "They|do+n't|know|Bush+'s|plan|.")]
    [TestCase("We cannot say. He’s gonna go.", "We|can+not|say|.|He+’s|gon+na|go|.")]
    [TestCase("The workers' union won't.", "The|workers+'|union|wo+n't|.")]
    [TestCase("It cost $12m, or US$10,000, at 5pm.", "It|cost|$|12|m|,|or|US$|10,000|,|at|5|pm|.")]
    [TestCase("A well-known, pre-war MS-13 member", "A|well|-|known|,|pre-war|MS|-|13|member")]
    [TestCase("On 9/11 and 2025-01-31 at 3:30 it was 1/2 of 5-10.", "On|9/11|and|2025-01-31|at|3:30|it|was|1|/|2|of|5|-|10|.")]
    [TestCase("Mail jane.doe@example.com or see www.example.org/a?b=1.", "Mail|jane.doe@example.com|or|see|www.example.org/a?b=1|.")]
    [TestCase("Thanks @newsdesk #Election2024 !!", "Thanks|@newsdesk|#Election2024|!!")]
    [TestCase("“It’s ‘over’,” he said — twice…", "“|It+’s|‘|over|’|,|”|he|said|—|twice|…")]
    [TestCase("the 1980s, the '90s, the 21st", "the|1980s|,|the|'90s|,|the|21st")]
    [TestCase("U.S. Sen. J. Smith Jr.'s aide", "U.S.|Sen.|J.|Smith|Jr.+'s|aide")]
    [TestCase("in the U.S. It left at 5 p.m.", "in|the|U.S.|It|left|at|5|p.m|.")]
    public void Words_follow_the_treebanks(string text, string expected) =>
        Assert.That(string.Join('|', Segment(text).SelectMany(Surfaces(text))), Is.EqualTo(expected));

    [TestCase("Gov. Lee met Dr. Ray. They left.", "Gov. Lee met Dr. Ray.|They left.")]
    [TestCase("She lives in the U.S. He does not.", "She lives in the U.S.|He does not.")]
    [TestCase("The U.S. Senate met on Jan. 5 in St. Paul.", "The U.S. Senate met on Jan. 5 in St. Paul.")]
    [TestCase("\"We lost.\" He sat down.", "\"We lost.\"|He sat down.")]
    [TestCase("“Is it over?” she asked. “No.”", "“Is it over?” she asked.|“No.”")]
    [TestCase("One line\nwrapped here.\n\nA heading\n\nText.", "One line\nwrapped here.|A heading|Text.")]
    [TestCase("It rose 3.5 percent. Then it fell!", "It rose 3.5 percent.|Then it fell!")]
    [TestCase("He wrote it in 2009.[3] She read it.", "He wrote it in 2009.[3]|She read it.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.That(string.Join('|', Segment(text).Select(sentence => sentence.Span.Quote(text))), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase(" \r\n\t ")]
    [TestCase("\0\ud83d \udc00 ’’ '''s .. ?!. [12")]
    [TestCase("👩‍👩‍👧‍👦🇩🇪 שלום עולם. مرحبا؟ e\u0301te\u0301")]
    public void Words_cover_all_that_is_not_white_space(string text)
    {
        var covered = new bool[text.Length];
        foreach (var word in Segment(text).SelectMany(static sentence => sentence.Words))
        {
            Assert.That(word.Span.IsEmpty, Is.False);
            for (var i = word.Span.Start; i < word.Span.End; i++)
            {
                Assert.That(covered[i], Is.False, "no two words overlap");
                covered[i] = true;
            }
        }

        Assert.That(Enumerable.Range(0, text.Length).Where(i => !covered[i] && !char.IsWhiteSpace(text[i])), Is.Empty);
    }

    private static ImmutableArray<SegmentedSentence> Segment(string text)
    {
        var whole = new TextSpan(0, text.Length);
        return Segmenter.Segment(new Passage("p1", new StoryDocument("d", text), whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null));
    }

    private static Func<SegmentedSentence, IEnumerable<string>> Surfaces(string text) => sentence =>
    {
        var surfaces = new List<string>();
        foreach (var word in sentence.Words)
        {
            if (word.IsJoined)
                surfaces[^1] += "+" + word.Span.Quote(text);
            else
                surfaces.Add(word.Span.Quote(text));
        }

        return surfaces;
    };
}
