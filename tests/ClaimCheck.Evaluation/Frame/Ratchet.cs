using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Frame;

/// <summary>
/// The recorded best figures. Each entry holds <c>best</c>, <c>direction</c> and <c>tolerance</c>;
/// a figure may get worse by its tolerance and no more, and a recorded figure that is no longer measured is a failure too.
/// </summary>
internal static class Ratchet
{
    /// <summary>Figures are recorded with four digits.</summary>
    private const double RecordedDigits = 5e-5;

    /// <summary>One line for each figure that is worse than its best by more than its tolerance, or missing.</summary>
    public static IReadOnlyList<string> FindFailures(string file, IReadOnlyList<FigureSet> sets)
    {
        var failures = new List<string>();
        var measured = sets.ToDictionary(set => set.Name, StringComparer.Ordinal);
        foreach (var (name, figures) in Read(file))
        {
            foreach (var (key, entry) in (JObject)figures!)
            {
                var value = measured.TryGetValue(name, out var set) ? set[key] : double.NaN;
                var best = (double)entry!["best"]!;
                var tolerance = (double)entry["tolerance"]!;
                var loss = (string)entry["direction"]! == "lower" ? value - best : best - value;
                if (double.IsNaN(value))
                    failures.Add($"{name} {key} is no longer measured");
                else if (loss > tolerance + RecordedDigits)
                    failures.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {key} is {value:0.0000}, the best was {best:0.0000} (tolerance {tolerance:0.####})"));
            }
        }

        return failures;
    }

    /// <summary>Writes each figure that has a direction and is new or better than the recorded one.</summary>
    public static void Record(string file, IReadOnlyList<FigureSet> sets)
    {
        var root = Read(file);
        foreach (var set in sets)
        {
            var recorded = root[set.Name] as JObject ?? [];
            foreach (var figure in set.Figures.Where(figure => figure.Direction != Direction.None && !double.IsNaN(figure.Value)))
            {
                var higher = figure.Direction == Direction.Higher;
                var best = (double?)recorded[figure.Name]?["best"];
                recorded[figure.Name] = new JObject
                {
                    ["best"] = Math.Round(best is null ? figure.Value : higher ? Math.Max(best.Value, figure.Value) : Math.Min(best.Value, figure.Value), 4),
                    ["direction"] = higher ? "higher" : "lower",
                    ["tolerance"] = figure.Tolerance,
                };
            }

            if (recorded.HasValues)
                root[set.Name] = recorded;
        }

        File.WriteAllText(file, root.ToString(Formatting.Indented) + "\n");
    }

    private static JObject Read(string file) => File.Exists(file) ? JObject.Parse(File.ReadAllText(file)) : [];
}
