using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>The verb <c>openie</c>: claims as tuples against hand-made ones, by CaRB's lenient match.</summary>
internal sealed class OpenieMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var file = new Argument<FileInfo>("file") { Description = "Tuples, tab-separated: sentence, relation, arg1 to arg5." };
        var list = new Option<int>("--list") { Description = "List the tuples of so many sentences." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("openie", "Measures claims as open tuples by CaRB's lenient match.") { file, list, json };
        command.SetAction(result => FigurePrinter.Print([Measure(result.GetValue(file)!.FullName, result.GetValue(list))], result.GetValue(json)));
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        data.Corpus("language/openie/carb-dev-wikipedia.tsv") is { } file ? [Measure(file, 0)] : [];

    private static FigureSet Measure(string file, int list)
    {
        var scorer = new CarbScorer();
        var rows = File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 2);
        var tuples = 0;
        foreach (var sentence in rows.GroupBy(row => row[0], StringComparer.Ordinal))
        {
            var gold = sentence.Select(Gold).ToList();
            var found = OpenTuples.Of(ClaimPipeline.ReadWords(sentence.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
            scorer.Add(gold, found);
            tuples += found.Count;
            if (list-- > 0)
                List(sentence.Key, gold, found);
        }

        var (precision, recall, f1, threshold) = scorer.Best();
        return new FigureSet("carb-dev-wikipedia", [
            new("f1", f1, Direction.Higher), new("precision", precision), new("recall", recall), new("confidence", threshold), new("tuples", tuples)]);
    }

    private static CarbTuple Gold(string[] row) =>
        new(Words(row[1]), Words(row[2]), [.. row.Skip(3).SelectMany(Words)]);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void List(string sentence, List<CarbTuple> gold, List<CarbTuple> found)
    {
        Console.WriteLine(sentence);
        foreach (var (mark, tuple) in gold.Select(tuple => ("  gold ", tuple)).Concat(found.Select(tuple => ("  found", tuple))))
        {
            var best = mark == "  found" ? gold.Max(other => CarbScorer.Match(other, tuple).Precision) : found.Select(other => CarbScorer.Match(tuple, other).Recall).DefaultIfEmpty().Max();
            Console.WriteLine($"{mark} {best:0.00} ({string.Join(' ', tuple.First)}; {string.Join(' ', tuple.Relation)}; {string.Join(' ', tuple.Rest)}) {tuple.Confidence:0.00}");
        }
    }
}
