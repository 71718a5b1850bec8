using System.Text;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Names;

/// <summary>Makes passages of documents that come in words: the words as given, with our tags and trees.</summary>
/// <param name="analyzer">Gives the words their tags.</param>
internal sealed class NamedPassage(EnglishAnalyzer analyzer)
{
    private readonly AnalyzerWorkspace workspace = new();

    /// <summary>The document as a passage whose sentences have the given words.</summary>
    public PassageSyntax Create(NamedDocument document)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan[]>();
        foreach (var sentence in document.Sentences)
        {
            var words = new TextSpan[sentence.Words.Count];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = new TextSpan(text.Length, sentence.Words[i].Length);
                text.Append(sentence.Words[i]).Append(' ');
            }

            text.Append('\n');
            spans.Add(words);
        }

        var written = text.ToString();
        var source = new StoryDocument("names", written);
        var whole = new TextSpan(0, written.Length);
        var passage = new Passage("p1", source, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        return new PassageSyntax(passage, [.. spans.Select(words => Analyze(written, words))]);
    }

    private Sentence Analyze(string text, TextSpan[] words) =>
        analyzer.Analyze(text, new SegmentedSentence([.. words.Select(static word => new SegmentedWord(word, false))], PassageBlockKind.Paragraph), workspace);
}
