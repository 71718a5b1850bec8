using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

/// <summary>The smoke class of the analyzer: it loads the models, so it holds no score.</summary>
internal sealed class EnglishAnalyzerTests
{
    private static readonly Lazy<EnglishAnalyzer> Analyzer = new(EnglishAnalyzer.CreateDefault);

    [Test]
    public void Reads_a_plain_sentence()
    {
        var sentence = Analyze("The senators rejected the bill on Tuesday.").Single();
        var verb = sentence.Tokens[sentence.Tree.Root];
        Assert.Multiple(() =>
        {
            Assert.That(verb.Text, Is.EqualTo("rejected"));
            Assert.That(verb.Lemma, Is.EqualTo("reject"));
            Assert.That(verb.Penn, Is.EqualTo(PennTag.VerbPast));
            Assert.That(sentence.Tokens[1].Lemma, Is.EqualTo("senator"));
            Assert.That(sentence.Tree.Child(sentence.Tree.Root, DependencyRelation.Subject), Is.EqualTo(1));
            Assert.That(sentence.Tree.Child(sentence.Tree.Root, DependencyRelation.DirectObject), Is.EqualTo(4));
        });
    }

    [TestCase("")]
    [TestCase(" \r\n\t ")]
    [TestCase("😀😀 👍🏽 she said 🇸🇻 today 😀")]
    [TestCase("مرحبا بالعالم this is שלום עולם text.")]
    [TestCase("PRESIDENT SAYS TARIFFS WILL RISE MONDAY AS TALKS STALL")]
    [TestCase("no stops no commas just words that run on and on until nobody knows where they end")]
    [TestCase("?!?! ... ---- \"\" '' (( )) [[ ]] %%% $$$ 1,2,3 .5.6.7 @@ ## &&")]
    [TestCase("a\0b \uD800 lone \uDC00 surrogates\u200B\u00AD and\u00A0spaces\u2028here.")]
    public void Covers_every_character_in_order(string text) => CheckCover(text);

    [Test]
    public void Covers_random_text_in_order([Range(1, 30)] int seed)
    {
        var random = new Random(seed);
        const string letters = "abcDEF 123 .,;:!?'\"()-–—“”’ \n\t$%€é漢😀\u0301/\\@#&";
        var text = new StringBuilder();
        for (var i = random.Next(600); i > 0; i--)
            text.Append(letters[random.Next(letters.Length)]);
        CheckCover(text.ToString());
    }

    [Test]
    public void A_sentence_of_ten_thousand_words_takes_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Repeat("the old man and the sea of the town ", 1200));
        var sentences = Analyze(text);
        Assert.That(sentences.Sum(sentence => sentence.Tokens.Length), Is.GreaterThanOrEqualTo(9 * 1200));
    }

    [Test]
    public void Many_threads_get_the_same_answers()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => $"Officials said {i} people were hurt when the bridge fell near the river on Monday. Nobody was charged.")];
        var alone = texts.Select(Show).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, i => together[i] = Show(texts[i]));
        Assert.That(together, Is.EqualTo(alone));
    }

    private static string Show(string text) => string.Join('\n', Analyze(text).SelectMany(sentence => sentence.Tokens));

    private static void CheckCover(string text)
    {
        var at = 0;
        foreach (var token in Analyze(text).SelectMany(sentence => sentence.Tokens))
        {
            Assert.That(token.Span.Start, Is.GreaterThanOrEqualTo(at));
            Assert.That(text[at..token.Span.Start], Is.All.Matches<char>(char.IsWhiteSpace));
            Assert.That(token.Text, Is.EqualTo(token.Span.Quote(text)));
            Assert.That(token.Lemma, Is.Not.Empty);
            at = token.Span.End;
        }

        Assert.That(text[at..], Is.All.Matches<char>(char.IsWhiteSpace));
    }

    private static ImmutableArray<Sentence> Analyze(string text)
    {
        var document = new StoryDocument("text", text);
        return Analyzer.Value.Analyze(new("p1", document, new(0, text.Length), null, [new(new(0, text.Length), PassageBlockKind.Paragraph)], null));
    }
}
