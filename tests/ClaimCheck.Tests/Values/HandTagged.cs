using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

/// <summary>Analyses made by rule of thumb, without models: runs of letters and of figures are words, everything hangs on the first verb.</summary>
internal static class HandTagged
{
    private static readonly Dictionary<string, (UniversalTag Tag, PennTag Penn)> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["will"] = (UniversalTag.Auxiliary, PennTag.Modal),
        ["could"] = (UniversalTag.Auxiliary, PennTag.Modal),
        ["to"] = (UniversalTag.Particle, PennTag.To),
        ["met"] = (UniversalTag.Verb, PennTag.VerbPast),
        ["died"] = (UniversalTag.Verb, PennTag.VerbPast),
        ["said"] = (UniversalTag.Verb, PennTag.VerbPast),
        ["rose"] = (UniversalTag.Verb, PennTag.VerbPast),
        ["meet"] = (UniversalTag.Verb, PennTag.VerbBase),
        ["opens"] = (UniversalTag.Verb, PennTag.VerbPresentThird),
        ["of"] = (UniversalTag.Adposition, PennTag.Preposition),
        ["in"] = (UniversalTag.Adposition, PennTag.Preposition),
        ["on"] = (UniversalTag.Adposition, PennTag.Preposition),
        ["at"] = (UniversalTag.Adposition, PennTag.Preposition),
        ["by"] = (UniversalTag.Adposition, PennTag.Preposition),
        ["and"] = (UniversalTag.CoordinatingConjunction, PennTag.Conjunction),
        ["the"] = (UniversalTag.Determiner, PennTag.Determiner),
        ["a"] = (UniversalTag.Determiner, PennTag.Determiner),
        ["were"] = (UniversalTag.Auxiliary, PennTag.VerbPast),
        ["was"] = (UniversalTag.Auxiliary, PennTag.VerbPast),
        ["is"] = (UniversalTag.Auxiliary, PennTag.VerbPresentThird),
        ["young"] = (UniversalTag.Adjective, PennTag.Adjective),
        ["people"] = (UniversalTag.Noun, PennTag.NounPlural),
        ["men"] = (UniversalTag.Noun, PennTag.NounPlural),
        ["person"] = (UniversalTag.Noun, PennTag.Noun),
    };

    /// <summary>The values of a text of one sentence, published on Friday 31 January 2025.</summary>
    public static PassageValues Read(string text, ValueFamilies families = ValueFamilies.All) => Read(text, new DateOnly(2025, 1, 31), families);

    /// <summary>The values of a text of one sentence.</summary>
    public static PassageValues Read(string text, DateOnly? published, ValueFamilies families = ValueFamilies.All) =>
        new ValueRecognizer(families).Recognize(Analyze(text, published));

    /// <summary>The text as one sentence.</summary>
    public static PassageSyntax Analyze(string text, DateOnly? published)
    {
        var document = new StoryDocument("d", text, published);
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", document, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        var spans = Spans(text);
        return new PassageSyntax(passage, spans.Count == 0 ? [] : [new Sentence(Tokens(text, spans))]);
    }

    private static ImmutableArray<Token> Tokens(string text, List<TextSpan> spans)
    {
        var tags = spans.Select(span => Tag(span.Quote(text))).ToList();
        var root = Math.Max(tags.FindIndex(tag => tag.Tag == UniversalTag.Verb), 0);
        return
        [
            .. spans.Select((span, index) => new Token
            {
                Span = span,
                Text = span.Quote(text),
                Lemma = span.Quote(text).ToLowerInvariant().TrimEnd('s'),
                Tag = tags[index].Tag,
                Penn = tags[index].Penn,
                Head = index == root ? -1 : root,
                Relation = index == root ? DependencyRelation.Root : tags[index].Tag == UniversalTag.Auxiliary ? DependencyRelation.Auxiliary : DependencyRelation.Unspecified,
            }),
        ];
    }

    private static (UniversalTag Tag, PennTag Penn) Tag(string word)
    {
        if (Words.TryGetValue(word, out var known))
            return known;
        if (char.IsAsciiDigit(word[0]))
            return (UniversalTag.Numeral, PennTag.CardinalNumber);
        if (!char.IsLetter(word[0]))
            return (UniversalTag.Punctuation, PennTag.Comma);
        if (char.IsUpper(word[0]))
            return (UniversalTag.ProperNoun, PennTag.ProperNoun);
        return (UniversalTag.Noun, word.EndsWith('s') ? PennTag.NounPlural : PennTag.Noun);
    }

    private static List<TextSpan> Spans(string text)
    {
        var spans = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && Class(text[end]) == Class(text[start]) && Class(text[start]) < 2)
                end++;
            if (!char.IsWhiteSpace(text[start]))
                spans.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return spans;
    }

    private static int Class(char c) => char.IsLetter(c) ? 0 : char.IsAsciiDigit(c) ? 1 : 2;
}
