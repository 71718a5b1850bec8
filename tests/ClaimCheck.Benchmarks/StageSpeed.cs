using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCheck.Stories;

namespace ClaimCheck.Benchmarks;

/// <summary>A quick look at what each stage costs, one thread, warm, best of several runs, and whether the cost of names is linear.</summary>
internal static class StageSpeed
{
    private const int Runs = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>Prints words a second of each stage and its time as a share of the analyzer's.</summary>
    public static int Run(string? file)
    {
        var stages = new PipelineStages(BenchmarkText.ReadStories(file));
        var analyzer = Best(stages.Analyzer);
        Say("analyzer", stages.Words, analyzer, analyzer);
        Say("entities and values", stages.Words, Best(stages.EntitiesAndValues), analyzer);
        Say("values alone", stages.Words, Best(stages.Values), analyzer);
        Say("claims", stages.Words, Best(stages.Claims), analyzer);
        Say("contradictions", stages.Words, Best(stages.Contradictions), analyzer);
        foreach (var count in (int[])[500, 2_000, 8_000])
        {
            var many = new PipelineStages([Story.FromText(ManyNames(count))]);
            Say(string.Create(CultureInfo.InvariantCulture, $"entities and values, {count} people"), many.Words, Best(many.EntitiesAndValues), Best(many.Analyzer));
        }

        return 0;
    }

    /// <summary>A text in which each of many people is named in full and then by surname and pronoun.</summary>
    private static string ManyNames(int count)
    {
        string[] first = ["John", "Mary", "Peter", "Anna", "David", "Susan", "Ahmed", "Maria"];
        string[] heads = ["Bar", "Cal", "Dor", "Fen", "Gil", "Har", "Kel", "Lor", "Mar", "Nor", "Pel", "Ros", "Sel", "Tor", "Val", "Wen"];
        string[] tails = ["ton", "by", "wick", "ford", "man", "son", "field", "stone", "ley", "worth", "ham", "berg"];
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var last = heads[i % heads.Length] + heads[i / heads.Length % heads.Length].ToLowerInvariant() + tails[i / heads.Length / heads.Length % tails.Length]
                + (i >= heads.Length * heads.Length * tails.Length ? "sen" : string.Empty);
            text.Append(CultureInfo.InvariantCulture, $"Mayor {first[i % first.Length]} {last} of Linden met the council on Monday. {last} said that the talks had gone well.");
            text.Append(i % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private static double Best(Func<int> work)
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed < WarmUp;)
            _ = work();
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            _ = work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    private static void Say(string what, int words, double seconds, double analyzer) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{words / seconds:0} words/s\t{100 * seconds / analyzer:0}% of the analyzer"));
}
