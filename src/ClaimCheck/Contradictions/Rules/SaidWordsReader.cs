using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Collects what a story says that people said.</summary>
internal static class SaidWordsReader
{
    private const int FewestWords = 4;

    /// <summary>The direct quotations of four words and more, in reading order.</summary>
    public static ImmutableArray<SaidWords> Quotations(StoryClaims story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sentences = story.Entities.Passages.ToDictionary(values => values.Syntax.Passage.Id, values => values.Syntax.Sentences, StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<SaidWords>(story.Quotations.Length);
        foreach (var quotation in story.Quotations)
        {
            var sentence = SentenceAt(sentences[quotation.Passage.Id], quotation.Span.Start);
            var words = SaidWords.Read(quotation.Passage, sentence, quotation.Span, quotation.Entity);
            if (words.Words.Length >= FewestWords)
                found.Add(words);
        }

        return found.ToImmutable();
    }

    /// <summary>What sentences report as the word of a known person, all claims of one source in one sentence taken together.</summary>
    public static ImmutableArray<SaidWords> Reports(StoryClaims story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var found = ImmutableArray.CreateBuilder<SaidWords>();
        foreach (var group in story.Claims
            .Where(claim => claim.Attribution is { Entity: not null, Quote: null })
            .GroupBy(claim => (claim.Passage, claim.Sentence, claim.Attribution!.Entity)))
        {
            var span = group.Select(claim => claim.Span).Aggregate((one, other) => one.Union(other));
            if (group.First().Attribution is { } said && !span.Overlaps(said.SourceSpan ?? default) && !span.Overlaps(said.CueSpan ?? default))
                found.Add(SaidWords.Read(group.Key.Passage, group.Key.Sentence, span, group.Key.Entity));
        }

        return found.ToImmutable();
    }

    private static int SentenceAt(ImmutableArray<Sentence> sentences, int offset) => SpanSearch.LastAt(sentences.AsSpan(), offset, static sentence => sentence.Span.Start);
}
