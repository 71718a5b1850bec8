using System.CommandLine;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Training.Scoring;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>The verb <c>pairs</c>: flagged contradictions and the conflict score on labelled passage pairs.</summary>
internal sealed class PairsMeasure : IMeasure
{
    private static readonly (string Name, string[] Sets)[] StandardPools = [("passages", ["bump-passages", "summedits-passages"])];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "Pair sets, one JSON object a line.", Arity = ArgumentArity.OneOrMore };
        var items = new Option<FileInfo?>("--items") { Description = "Write id, label, score, flagged and the findings of each pair to this file." };
        var pools = new Option<string[]>("--pool") { Description = "NAME=a,b adds a set made of several." };
        var limit = new Option<int>("--limit") { Description = "Take whole groups, about this many pairs of a set; 0 takes all." };
        var shipped = new Option<bool>("--shipped") { Description = "Judge by the shipped scorer, which has seen the development sets, instead of out of fold by scorers learned on the other folds of these files." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("pairs", "Measures flags and conflict scores on labelled pairs of passages.") { files, items, pools, limit, shipped, json };
        command.SetAction(result =>
        {
            var pairs = result.GetValue(files)!.SelectMany(file => Read(file.FullName, result.GetValue(limit)));
            var judged = result.GetValue(shipped)
                ? PairJudge.JudgeAsShipped([.. pairs])
                : PairJudge.JudgeByFolds([.. pairs], Path.Combine(EvaluationData.FindRepository(), "seeds/training"));
            if (result.GetValue(items) is { } output)
                WriteItems(output.FullName, judged);
            FigurePrinter.Print([.. Figures(judged, (result.GetValue(pools) ?? []).Select(ParsePool))], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        if (data.Corpus("pairs") is not { } folder)
            return [];
        var pairs = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => Read(file, ScorerTraining.MostPairs));
        return Figures(PairJudge.JudgeByFolds([.. pairs], Path.Combine(data.Repository, "seeds/training")), StandardPools);
    }

    private static IEnumerable<FigureSet> Figures(IReadOnlyList<JudgedPair> judged, IEnumerable<(string Name, string[] Sets)> pools)
    {
        foreach (var set in judged.GroupBy(item => item.Pair.Dataset))
            yield return PairFigures.Compute(set.Key, [.. set]);
        foreach (var (name, sets) in pools)
        {
            var pooled = judged.Where(item => sets.Contains(item.Pair.Dataset)).ToList();
            if (pooled.Count > 0)
                yield return PairFigures.Compute(name, pooled);
        }
    }

    private static (string Name, string[] Sets) ParsePool(string pool)
    {
        var parts = pool.Split('=', 2);
        return parts.Length == 2 ? (parts[0], parts[1].Split(',')) : throw new ArgumentException($"--pool takes NAME=a,b, not {pool}");
    }

    private static IEnumerable<PassagePair> Read(string path, int most)
    {
        var pairs = PassagePair.ReadFile(path).ToList();
        return most <= 0 ? pairs : PairSets.Thin(pairs, most, pair => pair.Group);
    }

    private static void WriteItems(string path, IReadOnlyList<JudgedPair> judged)
    {
        using var output = new StreamWriter(path);
        foreach (var item in judged)
        {
            var row = new JObject
            {
                ["id"] = item.Pair.Id,
                ["dataset"] = item.Pair.Dataset,
                ["type"] = item.Pair.Type,
                ["label"] = item.Pair.Label.ToString().ToLowerInvariant(),
                ["score"] = Math.Round(item.Score, 4),
                ["flagged"] = item.Flagged,
                ["findings"] = new JArray(item.Findings.Cast<object>().ToArray()),
            };
            output.WriteLine(row.ToString(Formatting.None));
        }
    }
}
