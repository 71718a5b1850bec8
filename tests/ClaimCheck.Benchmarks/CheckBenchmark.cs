using BenchmarkDotNet.Attributes;
using ClaimCheck.Reports;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>The whole check from raw text to report, on one thread, of stories of 2, 20 and 200 passages.</summary>
[MemoryDiagnoser]
public class CheckBenchmark
{
    private readonly ClaimChecker checker = ClaimChecker.CreateDefault();
    private Story story = GeneratedStory.Make(2);

    /// <summary>Number of passages.</summary>
    [Params(2, 20, 200)]
    public int Passages { get; set; }

    /// <summary>Makes the story.</summary>
    [GlobalSetup]
    public void MakeStory() => story = GeneratedStory.Make(Passages);

    /// <summary>Everything.</summary>
    [Benchmark]
    public Report Check() => checker.Check(story);
}
