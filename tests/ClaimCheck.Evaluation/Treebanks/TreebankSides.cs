using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Evaluation.Treebanks;

/// <summary>Makes the two sides of the comparison from treebank sentences and from the analyzer.</summary>
internal static class TreebankSides
{
    /// <summary>The side of the treebank.</summary>
    public static TreebankSide Gold(IReadOnlyList<TreebankSentence> sentences)
    {
        var side = new TreebankSide();
        var at = 0;
        foreach (var sentence in sentences)
        {
            var (first, start) = (side.Words.Count, at);
            foreach (var surface in sentence.Surfaces)
            {
                var range = (Start: at, End: at + surface.Form.Count(c => !char.IsWhiteSpace(c)));
                side.Tokens.Add(range);
                at = range.End;
                for (var i = surface.First; i < surface.First + surface.Count; i++)
                {
                    var word = sentence.Words[i];
                    var head = word.Head < 0 ? -1 : first + word.Head;
                    side.Words.Add(new(range.Start, range.End, surface.Count > 1, word.Form, word.Lemma, word.Tag, Strip(word.Relation), head));
                }
            }

            side.Sentences.Add((start, at));
        }

        return side;
    }

    /// <summary>The analyzer's side when sentences and words are given.</summary>
    public static TreebankSide FromWords(IReadOnlyList<TreebankSentence> sentences, EnglishAnalyzer analyzer)
    {
        var gold = Gold(sentences);
        var side = new TreebankSide();
        var workspace = new AnalyzerWorkspace();
        foreach (var sentence in sentences)
        {
            var text = new StringBuilder();
            var words = ImmutableArray.CreateBuilder<SegmentedWord>();
            foreach (var word in sentence.Words)
            {
                words.Add(new(new(text.Length, word.Form.Length), false));
                text.Append(word.Form).Append(' ');
            }

            var first = side.Words.Count;
            foreach (var token in analyzer.Analyze(text.ToString(), new(words.ToImmutable(), PassageBlockKind.Paragraph), workspace).Tokens)
            {
                var given = gold.Words[side.Words.Count];
                side.Words.Add(Word(token, given.Start, given.End, given.IsMultiword, first));
            }
        }

        return side;
    }

    /// <summary>The analyzer's side from the raw text: spaces by SpaceAfter, a blank line before each paragraph.</summary>
    public static TreebankSide FromText(IReadOnlyList<TreebankSentence> sentences, EnglishAnalyzer analyzer)
    {
        var passage = RawPassage(sentences);
        var text = passage.Document.Source.Value;
        var position = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            position[i + 1] = position[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        var side = new TreebankSide();
        foreach (var sentence in analyzer.Analyze(passage))
        {
            side.Sentences.Add((position[sentence.Span.Start], position[sentence.Span.End]));
            AddWords(side, sentence.Tokens, position);
        }

        return side;
    }

    /// <summary>The raw text of <paramref name="sentences"/> as one passage, a block a paragraph.</summary>
    public static Passage RawPassage(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<PassageBlock>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                blocks.Add(new(TextSpan.FromBounds(start, text.Length), PassageBlockKind.Paragraph));
                text.Append("\n\n");
                start = text.Length;
            }

            foreach (var surface in sentence.Surfaces)
                text.Append(surface.Form).Append(surface.SpaceAfter ? " " : "");
        }

        blocks.Add(new(TextSpan.FromBounds(start, text.Length), PassageBlockKind.Paragraph));
        var document = new StoryDocument("treebank", text.ToString());
        return new("p1", document, new(0, text.Length), null, blocks.ToImmutable(), null);
    }

    private static void AddWords(TreebankSide side, ImmutableArray<Token> tokens, int[] position)
    {
        var offset = side.Words.Count;
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && tokens[end].IsJoined)
                end++;
            var range = (Start: position[tokens[first].Span.Start], End: position[tokens[end - 1].Span.End]);
            side.Tokens.Add(range);
            for (var i = first; i < end; i++)
                side.Words.Add(Word(tokens[i], range.Start, range.End, end - first > 1, offset));
            first = end;
        }
    }

    private static ScoredWord Word(Token token, int start, int end, bool isMultiword, int offset) => new(
        start,
        end,
        isMultiword,
        token.Text,
        token.Lemma,
        TagLabels.ToLabel(token.Tag),
        Strip(TagLabels.ToLabel(token.Relation)),
        token.Head < 0 ? -1 : offset + token.Head);

    private static string Strip(string relation) => relation.Split(':')[0];
}
