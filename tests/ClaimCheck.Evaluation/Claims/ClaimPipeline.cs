using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>The stages up to the claims, without the comparison.</summary>
internal static class ClaimPipeline
{
    private static readonly Lazy<EnglishAnalyzer> Analyzer = new(EnglishAnalyzer.CreateDefault);
    private static readonly ValueRecognizer Values = new();
    private static readonly Lazy<EntityLinker> Linker = new(() => new EntityLinker());
    private static readonly ClaimExtractor Extractor = new();

    /// <summary>The claims of a story.</summary>
    public static StoryClaims Read(Story story)
    {
        var passages = ImmutableArray.CreateBuilder<PassageValues>(story.Passages.Length);
        foreach (var passage in story.Passages)
            passages.Add(Values.Recognize(new PassageSyntax(passage, Analyzer.Value.Analyze(passage))));
        return Extractor.Extract(Linker.Value.Link(passages.ToImmutable()));
    }

    /// <summary>The claims of one sentence whose words are given.</summary>
    public static StoryClaims ReadWords(IReadOnlyList<string> words) =>
        Extractor.Extract(Linker.Value.Link([Values.Recognize(FactualityData.Analyze(Analyzer.Value, words))]));
}
