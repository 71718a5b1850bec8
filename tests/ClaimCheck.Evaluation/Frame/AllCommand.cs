using System.CommandLine;
using Spectre.Console;

namespace ClaimCheck.Evaluation.Frame;

/// <summary>The verb <c>all</c>: every measure that the data allow, and the ratchet.</summary>
internal static class AllCommand
{
    /// <summary>Builds the verb over <paramref name="measures"/>.</summary>
    public static Command Create(IReadOnlyList<IMeasure> measures)
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the corpora.", Required = true };
        var ratchet = new Option<bool>("--ratchet") { Description = "Fail when a figure is worse than its recorded best by more than its tolerance." };
        var record = new Option<bool>("--record") { Description = "Record the figures as the best so far where they are better, or new." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("all", "Runs every measure that the data allow.") { data, ratchet, record, json };
        command.SetAction(result =>
        {
            var where = new EvaluationData(result.GetValue(data)!.FullName, EvaluationData.FindRepository());
            var sets = measures.SelectMany(measure => measure.MeasureAll(where)).ToList();
            FigurePrinter.Print(sets, result.GetValue(json));
            var file = Path.Combine(where.Repository, "tests/ClaimCheck.Evaluation/ratchet.json");
            if (result.GetValue(record))
                Ratchet.Record(file, sets);
            return result.GetValue(ratchet) ? Hold(file, sets) : 0;
        });
        return command;
    }

    private static int Hold(string file, IReadOnlyList<FigureSet> sets)
    {
        var failures = Ratchet.FindFailures(file, sets);
        foreach (var failure in failures)
            AnsiConsole.MarkupLineInterpolated($"[red]ratchet:[/] {failure}");
        AnsiConsole.WriteLine(failures.Count == 0 ? "ratchet: holds" : FormattableString.Invariant($"ratchet: {failures.Count} figures got worse"));
        return failures.Count == 0 ? 0 : 1;
    }
}
