using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

/// <summary>What lines In Title Case and LINES IN CAPITALS are read as; it loads the models.</summary>
internal sealed class LineCasingTests
{
    private static readonly Lazy<EnglishAnalyzer> Analyzer = new(EnglishAnalyzer.CreateDefault);
    private static readonly Lazy<PartOfSpeechTagger> Tagger = new(static () => PartOfSpeechTagger.Read(ModelResources.Open("tagger")));

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

    [TestCase("Council Rejects Baker After Debate", "", "Council rejects baker after debate", Description = "common words")]
    [TestCase("Council Rejects Baker After Debate", "They met Baker again.", "Council rejects Baker after debate", Description = "the passage has the name")]
    [TestCase("Council Rejects Angela Baker After Debate", "", "Council rejects Angela Baker after debate", Description = "behind a first name")]
    [TestCase("Council Rejects Grant After Debate", "", "Council rejects Grant after debate", Description = "a first name")]
    [TestCase("Council Rejects Grant After Debate", "They want a grant again.", "Council rejects grant after debate", Description = "the passage has the common word")]
    [TestCase("Council Rejects US Plan After Debate", "", "Council rejects US plan after debate", Description = "initials")]
    [TestCase("COUNCIL REJECTS BAKER AGAIN", "They met Baker again.", "COUNCIL REJECTS Baker again", Description = "only the passage helps a line in capitals")]
    public void Titles_are_spelt_as_sentences_would_spell_them(string title, string passage, string expected)
    {
        var line = Cut(title, 0);
        var seen = passage.Length == 0 ? SeenCasing.Nothing : SeenCasing.Read(title + " " + passage, [Cut(passage, title.Length + 1)]);
        var workspace = new SyntaxWorkspace();
        workspace.Begin(line.Words.Length);
        new LineCasing(Tagger.Value).Spell(title, line, LineCasing.UseOf(title, line), seen, workspace);
        var spelt = line.Words.Select((word, i) => workspace.Spellings[i] ?? word.Span.Quote(title));
        Assert.That(string.Join(' ', spelt), Is.EqualTo(expected));
    }

    private static SegmentedSentence Cut(string text, int offset)
    {
        var words = ImmutableArray.CreateBuilder<SegmentedWord>();
        var at = offset;
        foreach (var word in text.TrimEnd('.').Split(' '))
        {
            words.Add(new(new(at, word.Length), false));
            at += word.Length + 1;
        }

        return new(words.ToImmutable(), PassageBlockKind.Paragraph);
    }

    private static ImmutableArray<Sentence> Analyze(string text)
    {
        var document = new StoryDocument("text", text);
        var blocks = text.Split("\n\n").Select(line => new PassageBlock(new(text.IndexOf(line, StringComparison.Ordinal), line.Length), PassageBlockKind.Paragraph));
        return Analyzer.Value.Analyze(new("p1", document, new(0, text.Length), null, [.. blocks], null));
    }
}
