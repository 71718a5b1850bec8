using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// The analyzer from raw text to trees on one thread. The file named by the environment variable BENCHMARK_TEXT is
/// read, or the project's own stories.
/// </summary>
[MemoryDiagnoser]
public class AnalyzerBenchmark
{
    private readonly EnglishAnalyzer analyzer = EnglishAnalyzer.CreateDefault();
    private readonly Passage passage = BenchmarkText.Read(Environment.GetEnvironmentVariable("BENCHMARK_TEXT"));

    /// <summary>Sentences, words, tags, lemmas and trees.</summary>
    [Benchmark]
    public ImmutableArray<Sentence> RawTextToTrees() => analyzer.Analyze(passage);

    /// <summary>Loading of all models that the analyzer needs.</summary>
    [Benchmark]
    public EnglishAnalyzer LoadModels() => EnglishAnalyzer.CreateDefault();
}
