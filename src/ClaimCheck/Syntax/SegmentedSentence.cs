using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>One sentence as the segmenter finds it: its words, not yet tagged.</summary>
/// <param name="Words">The syntactic words in text order; at least one.</param>
/// <param name="Kind">Kind of the block that holds the sentence.</param>
internal sealed record SegmentedSentence(ImmutableArray<SegmentedWord> Words, PassageBlockKind Kind)
{
    /// <summary>From the first to the last word.</summary>
    public TextSpan Span => TextSpan.FromBounds(Words[0].Span.Start, Words[^1].Span.End);
}

/// <summary>One syntactic word as the segmenter finds it.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="IsJoined">Whether it is a later part of the surface token that the word before it belongs to.</param>
internal readonly record struct SegmentedWord(TextSpan Span, bool IsJoined);
