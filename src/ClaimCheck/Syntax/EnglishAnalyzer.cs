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
    private readonly LineCasing casing;
    private readonly WordClusterTable clusters = WordClusterTable.Shared;
    private readonly ConcurrentBag<AnalyzerWorkspace> workspaces = [];

    internal EnglishAnalyzer(EnglishSegmenter segmenter, PartOfSpeechTagger tagger, Lemmatizer lemmatizer, DependencyParser parser)
    {
        this.segmenter = segmenter;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
        casing = new(tagger);
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
        var workspace = workspaces.TryTake(out var free) ? free : new AnalyzerWorkspace();
        var seen = FindSeen(text, segments);
        for (var first = 0; first < segments.Length; first += DependencyParser.Together)
            Analyze(text, segments.AsSpan(first, Math.Min(DependencyParser.Together, segments.Length - first)), seen, workspace, sentences);
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
    internal Sentence Analyze(string text, SegmentedSentence segment, AnalyzerWorkspace workspace)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(1);
        Analyze(text, [segment], SeenCasing.Nothing, workspace, sentences);
        return sentences[0];
    }

    /// <summary>Analyses sentences whose words are known already, at most <see cref="DependencyParser.Together"/>, and adds them to <paramref name="sentences"/>.</summary>
    private void Analyze(string text, ReadOnlySpan<SegmentedSentence> segments, SeenCasing seen, AnalyzerWorkspace workspace, ImmutableArray<Sentence>.Builder sentences)
    {
        for (var i = 0; i < segments.Length; i++)
            Tag(text, segments[i], seen, workspace.Sentences[i]);
        parser.Parse(workspace.Parser, workspace.Sentences[..segments.Length]);
        for (var i = 0; i < segments.Length; i++)
        {
            var words = segments[i].Words;
            var tokens = new Token[words.Length];
            for (var k = 0; k < tokens.Length; k++)
                tokens[k] = CreateToken(text, words[k], k, workspace.Sentences[i], workspace.Lemmas);
            sentences.Add(new(ImmutableCollectionsMarshal.AsImmutableArray(tokens), segments[i].Kind));
        }
    }

    /// <summary>How the passage spells its words, which only matters where a line hides it.</summary>
    private static SeenCasing FindSeen(string text, ImmutableArray<SegmentedSentence> segments)
    {
        foreach (var segment in segments)
        {
            if (LineCasing.UseOf(text, segment) is CapitalUse.Titled or CapitalUse.Shouted)
                return SeenCasing.Read(text, segments);
        }

        return SeenCasing.Nothing;
    }

    private void Tag(string text, SegmentedSentence segment, SeenCasing seen, SyntaxWorkspace sentence)
    {
        sentence.Begin(segment.Words.Length);
        if (LineCasing.UseOf(text, segment) is (CapitalUse.Titled or CapitalUse.Shouted) and var use)
        {
            casing.Spell(text, segment, use, seen, sentence);
        }
        else
        {
            for (var i = 0; i < segment.Words.Length; i++)
                sentence.SetWord(i, new(segment.Words[i].Span.Slice(text), clusters));
        }

        tagger.Tag(sentence);
    }

    private Token CreateToken(string text, SegmentedWord word, int index, SyntaxWorkspace workspace, LemmaCache lemmas)
    {
        ref readonly var features = ref workspace.Words[index + SyntaxWorkspace.Margin];
        var spelling = workspace.Spellings[index];
        var written = spelling is null ? lemmas.Intern(word.Span.Slice(text), features.Form) : word.Span.Slice(text).ToString();
        var tags = new TagPair(workspace.Tags[index], workspace.PennTags[index]);
        return new()
        {
            Span = word.Span,
            Text = written,
            Lemma = FindLemma(spelling ?? written, features, tags, workspace, lemmas),
            Tag = tags.Tag,
            Penn = tags.Penn,
            Head = workspace.Heads[index],
            Relation = parser.Relations[workspace.Labels[index]],
            IsJoined = word.IsJoined,
        };
    }

    private string FindLemma(string word, in WordFeatures features, TagPair tags, SyntaxWorkspace workspace, LemmaCache lemmas)
    {
        var key = LemmaFeatures.Key(features, tags);
        var lemma = lemmas.Find(word, tags, key);
        if (lemma is not null)
            return lemma;
        lemma = lemmatizer.Lemmatize(word, features, tags, workspace);
        lemmas.Add(word, tags, key, lemma);
        return lemma;
    }
}
