using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

/// <summary>What lines In Title Case and LINES IN CAPITALS are read as; it loads the models.</summary>
internal sealed class LineCasingTests
{
    private static readonly Lazy<EnglishAnalyzer> Analyzer = new(EnglishAnalyzer.CreateDefault);

    [TestCase("The senate rejected the bill on Tuesday.", "Ordinary")]
    [TestCase("Senate Rejects Tax Bill After Long Debate", "Titled")]
    [TestCase("Senate Rejects the Tax Bill of an Old Ally", "Titled", Description = "short words may be small")]
    [TestCase("Senate Rejects Bill before Christmas Recess", "Ordinary", Description = "a long one may not")]
    [TestCase("SENATE REJECTS TAX BILL", "Shouted")]
    [TestCase("senate rejects tax bill", "None")]
    [TestCase("Mary Jones", "Ordinary", Description = "too short to tell")]
    public void Capitals_are_counted(string text, string expected)
    {
        var count = default(CapitalCount);
        foreach (var word in text.Split(' '))
            count = count.With(word);
        Assert.That(count.Use.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void A_verb_of_a_title_is_a_verb_and_stays_as_it_is_written()
    {
        var verb = Analyze("Harbour Reopens After Long Strike").Single().Tokens[1];
        Assert.That((verb.Text, verb.Lemma, verb.Tag), Is.EqualTo(("Reopens", "reopen", UniversalTag.Verb)));
    }

    [TestCase("Fisher Wins Chess Title in Oslo", "Angela Fisher won, and Fisher smiled.", UniversalTag.ProperNoun)]
    [TestCase("Old Fisher Wins Chess Title", "The fisher won, and everybody smiled.", UniversalTag.Noun)]
    public void The_passage_tells_whether_a_word_of_a_title_is_a_name(string title, string body, UniversalTag expected)
    {
        var token = Analyze(title + "\n\n" + body)[0].Tokens.Single(token => token.Text == "Fisher");
        Assert.That(token.Tag, Is.EqualTo(expected));
    }

    [Test]
    public void A_first_name_keeps_the_word_behind_it_a_name() =>
        Assert.That(Analyze("Court Frees Angela Fisher After Long Appeal").Single().Tokens[3].Tag, Is.EqualTo(UniversalTag.ProperNoun));

    private static ImmutableArray<Sentence> Analyze(string text)
    {
        var document = new StoryDocument("text", text);
        var blocks = text.Split("\n\n").Select(line => new PassageBlock(new(text.IndexOf(line, StringComparison.Ordinal), line.Length), PassageBlockKind.Paragraph));
        return Analyzer.Value.Analyze(new("p1", document, new(0, text.Length), null, [.. blocks], null));
    }
}
