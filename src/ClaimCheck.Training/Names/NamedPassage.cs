using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Learning;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Text;

namespace ClaimCheck.Training.Names;

/// <summary>Makes passages of documents that come in words: the words as given, with our tags and without real trees.</summary>
/// <param name="tagger">Gives the words their tags.</param>
internal sealed class NamedPassage(PartOfSpeechTagger tagger)
{
    private readonly SyntaxWorkspace workspace = new();

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

        var source = new StoryDocument("names", text.ToString());
        var whole = new TextSpan(0, text.Length);
        var passage = new Passage("p1", source, whole, null, [new PassageBlock(whole, PassageBlockKind.Paragraph)], null);
        return new PassageSyntax(passage, [.. document.Sentences.Select((sentence, i) => Tag(sentence.Words, spans[i]))]);
    }

    private Sentence Tag(List<string> words, TextSpan[] spans)
    {
        workspace.Begin(words.Count);
        for (var i = 0; i < words.Count; i++)
            workspace.SetWord(i, new(words[i], WordClusterTable.Shared));
        tagger.Tag(workspace);
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            tokens.Add(new Token
            {
                Span = spans[i],
                Text = words[i],
                Lemma = words[i],
                Tag = workspace.Tags[i],
                Penn = workspace.PennTags[i],
                Head = i == 0 ? -1 : 0,
                Relation = i == 0 ? DependencyRelation.Root : DependencyRelation.Unspecified,
            });
        }

        return new Sentence(tokens.MoveToImmutable());
    }
}
