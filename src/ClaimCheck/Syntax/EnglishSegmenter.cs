using System.Collections.Immutable;
using ClaimCheck.Stories;

namespace ClaimCheck.Syntax;

/// <summary>
/// Cuts the blocks of a passage into sentences and these into words by the rules of the Universal Dependencies
/// English treebanks. Safe to share between threads.
/// </summary>
internal sealed class EnglishSegmenter
{
    private readonly SegmentationLexicon lexicon = SegmentationLexicon.Shared;

    /// <summary>Sentences of <paramref name="passage"/> in text order; none crosses a block or is empty.</summary>
    public ImmutableArray<SegmentedSentence> Segment(Passage passage)
    {
        var text = passage.Document.Source.Value;
        var sentences = ImmutableArray.CreateBuilder<SegmentedSentence>();
        var tokens = new List<SurfaceToken>(256);
        var ends = new List<int>(32);
        var words = ImmutableArray.CreateBuilder<SegmentedWord>(64);
        foreach (var block in passage.Blocks)
        {
            tokens.Clear();
            WordTokenizer.Tokenize(text, block.Span, tokens);
            ends.Clear();
            SentenceSplitter.Split(text, tokens, ends);
            var first = 0;
            foreach (var end in ends)
            {
                var last = LastBeforeClosers(tokens, first, end);
                for (var i = first; i < end; i++)
                    ContractionSplitter.Split(text, tokens[i], i == last, lexicon, words);
                sentences.Add(new SegmentedSentence(words.ToImmutable(), block.Kind));
                words.Clear();
                first = end;
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>Index of the last token of a sentence that is no closing quotation mark or bracket.</summary>
    private static int LastBeforeClosers(List<SurfaceToken> tokens, int first, int end)
    {
        var last = end - 1;
        while (last > first && tokens[last].Kind is SurfaceKind.CloseQuote or SurfaceKind.CloseBracket)
            last--;
        return last;
    }
}
