using System.Diagnostics;
using ClaimCheck.Learning;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;

namespace ClaimCheck.Benchmarks;

/// <summary>A quick look at the speed of the analyzer, one thread, warm, best of several runs: what peers.sh compares.</summary>
internal static class AnalyzerSpeed
{
    private const int Runs = 7;

    /// <summary>Prints words a second of tokenising with tagging and of the whole analyzer; words are runs without white space.</summary>
    public static int Run(string? file)
    {
        var passage = BenchmarkText.Read(file);
        var words = passage.Document.Source.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var watch = Stopwatch.StartNew();
        var analyzer = EnglishAnalyzer.CreateDefault();
        Say("models loaded in ms", watch.Elapsed.TotalMilliseconds);
        var tagger = PartOfSpeechTagger.Read(ModelResources.Open("tagger"));
        var segmenter = new EnglishSegmenter();
        var workspace = new SyntaxWorkspace();
        Say("tokenise words/s", words / Best(() => segmenter.Segment(passage)));
        Say("tokenise+tag words/s", words / Best(() => Tag(passage, segmenter, tagger, workspace)));
        Say("raw text to trees words/s", words / Best(() => analyzer.Analyze(passage)));
        return 0;
    }

    private static void Tag(Passage passage, EnglishSegmenter segmenter, PartOfSpeechTagger tagger, SyntaxWorkspace workspace)
    {
        var text = passage.Document.Source.Value;
        foreach (var sentence in segmenter.Segment(passage))
        {
            workspace.Begin(sentence.Words.Length);
            for (var i = 0; i < sentence.Words.Length; i++)
                workspace.SetWord(i, new(sentence.Words[i].Span.Slice(text), WordClusterTable.Shared));
            tagger.Tag(workspace);
        }
    }

    private static double Best(Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static void Say(string what, double value) => Console.WriteLine(FormattableString.Invariant($"{what}\t{value:0}"));
}
