using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// What each stage costs of a whole check, one thread: the analyzer, entities with values, claims, contradictions. The aim is
/// that each of the later three takes at most a quarter of the analyzer's time. Reads the project's own stories, or the file
/// named by the environment variable BENCHMARK_TEXT.
/// </summary>
[MemoryDiagnoser]
public class PipelineStages
{
    private readonly EnglishAnalyzer analyzer = EnglishAnalyzer.CreateDefault();
    private readonly ValueRecognizer values = new();
    private readonly EntityLinker linker = new();
    private readonly ClaimExtractor extractor = new();
    private readonly ContradictionFinder finder = new([.. DefaultRules.All], CandidateScorer.LoadDefault());
    private readonly ImmutableArray<Story> stories;
    private readonly ImmutableArray<ImmutableArray<PassageSyntax>> trees;
    private readonly ImmutableArray<ImmutableArray<PassageValues>> read;
    private readonly ImmutableArray<StoryEntities> entities;
    private readonly ImmutableArray<StoryClaims> claims;

    /// <summary>Reads the stories and runs all stages once, so that each can be measured alone.</summary>
    public PipelineStages()
        : this(BenchmarkText.ReadStories(Environment.GetEnvironmentVariable("BENCHMARK_TEXT")))
    {
    }

    internal PipelineStages(ImmutableArray<Story> stories)
    {
        this.stories = stories;
        trees = [.. stories.Select(Parse)];
        read = [.. trees.Select(ReadValues)];
        entities = [.. read.Select(item => linker.Link(item))];
        claims = [.. entities.Select(item => extractor.Extract(item))];
    }

    /// <summary>Number of words of all stories; words are runs without white space.</summary>
    internal int Words => stories.SelectMany(story => story.Passages)
        .Sum(passage => passage.Span.Quote(passage.Document.Source.Value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>Sentences, words, tags, lemmas and trees.</summary>
    [Benchmark(Baseline = true)]
    public int Analyzer() => stories.Sum(story => Parse(story).Length);

    /// <summary>Numbers, times, names, titles, who is who.</summary>
    [Benchmark]
    public int EntitiesAndValues() => trees.Sum(story => linker.Link(ReadValues(story)).Entities.Length);

    /// <summary>Numbers and times alone.</summary>
    [Benchmark]
    public int Values() => trees.Sum(story => ReadValues(story).Length);

    /// <summary>Claims.</summary>
    [Benchmark]
    public int Claims() => entities.Sum(story => extractor.Extract(story).Claims.Length);

    /// <summary>Contradictions.</summary>
    [Benchmark]
    public int Contradictions() => claims.Sum(story => finder.Find(story, CancellationToken.None).Contradictions.Length);

    private ImmutableArray<PassageSyntax> Parse(Story story) =>
        [.. story.Passages.Select(passage => new PassageSyntax(passage, analyzer.Analyze(passage)))];

    private ImmutableArray<PassageValues> ReadValues(ImmutableArray<PassageSyntax> story) => [.. story.Select(values.Recognize)];
}
