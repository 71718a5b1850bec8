using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Learning;
using ClaimCheck.Stories;

namespace ClaimCheck.Syntax;

/// <summary>
/// The built-in analyzer of English: sentences, words, tags, lemmas and trees from compact models that travel inside
/// the assembly. Immutable and thread-safe; build it once and share it. Its cost grows with the length of the text.
/// </summary>
public sealed class EnglishAnalyzer : ITextAnalyzer
{
    private readonly EnglishSegmenter segmenter;
    private readonly PartOfSpeechTagger tagger;
    private readonly Lemmatizer lemmatizer;
    private readonly DependencyParser parser;
    private readonly WordClusterTable clusters = WordClusterTable.Shared;
    private readonly ConcurrentBag<SyntaxWorkspace> workspaces = [];

    internal EnglishAnalyzer(EnglishSegmenter segmenter, PartOfSpeechTagger tagger, Lemmatizer lemmatizer, DependencyParser parser)
    {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /// <summary>Builds the analyzer from the models inside the assembly, which takes a fraction of a second.</summary>
    /// <exception cref="InvalidDataException">A model is missing or damaged; the message names it.</exception>
    public static EnglishAnalyzer CreateDefault() => Load(ModelResources.Open);

    /// <inheritdoc/>
    public ImmutableArray<Sentence> Analyze(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var segments = segmenter.Segment(passage);
        var text = passage.Document.Source.Value;
        var sentences = ImmutableArray.CreateBuilder<Sentence>(segments.Length);
        var workspace = workspaces.TryTake(out var free) ? free : new SyntaxWorkspace();
        foreach (var segment in segments)
            sentences.Add(Analyze(text, segment, workspace));
        workspaces.Add(workspace);
        return sentences.MoveToImmutable();
    }

    /// <summary>Builds the analyzer from models that <paramref name="open"/> finds by name.</summary>
    internal static EnglishAnalyzer Load(Func<string, ModelReader> open)
    {
        var parser = Task.Run(() => ParserModel.Read(open("parser"), WordVectorTable.Shared));
        var tagger = PartOfSpeechTagger.Read(open("tagger"));
        return new(new EnglishSegmenter(), tagger, Lemmatizer.Read(open("lemmatizer")), parser.GetAwaiter().GetResult());
    }

    /// <summary>Analyses one sentence whose words are known already.</summary>
    internal Sentence Analyze(string text, SegmentedSentence segment, SyntaxWorkspace workspace)
    {
        workspace.Begin(segment.Words.Length);
        for (var i = 0; i < segment.Words.Length; i++)
            workspace.SetWord(i, new(segment.Words[i].Span.Slice(text), clusters));
        tagger.Tag(workspace);
        parser.Parse(workspace);
        var tokens = new Token[segment.Words.Length];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = CreateToken(text, segment.Words[i], i, workspace);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(tokens), segment.Kind);
    }

    private Token CreateToken(string text, SegmentedWord word, int index, SyntaxWorkspace workspace)
    {
        ref readonly var features = ref workspace.Words[index + SyntaxWorkspace.Margin];
        var written = workspace.Lemmas.Intern(word.Span.Slice(text), features.Form);
        var tags = new TagPair(workspace.Tags[index], workspace.PennTags[index]);
        return new()
        {
            Span = word.Span,
            Text = written,
            Lemma = FindLemma(written, features, tags, workspace),
            Tag = tags.Tag,
            Penn = tags.Penn,
            Head = workspace.Heads[index],
            Relation = parser.Relations[workspace.Labels[index]],
            IsJoined = word.IsJoined,
        };
    }

    private string FindLemma(string word, in WordFeatures features, TagPair tags, SyntaxWorkspace workspace)
    {
        var key = LemmaFeatures.Key(features, tags);
        var lemma = workspace.Lemmas.Find(word, tags, key);
        if (lemma is not null)
            return lemma;
        lemma = lemmatizer.Lemmatize(word, features, tags, workspace);
        workspace.Lemmas.Add(word, tags, key, lemma);
        return lemma;
    }
}
