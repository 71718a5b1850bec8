using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Syntax;

namespace ClaimCheck.Evaluation.Values;

/// <summary>The verb <c>values</c>: numbers and times against the English specifications of dates and numbers.</summary>
internal sealed class ValuesMeasure : IMeasure
{
    private const string Folder = "language/dates-and-numbers";
    private readonly Lazy<ValuesScorer> scorer = new(() => new ValuesScorer(EnglishAnalyzer.CreateDefault()));

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var paths = new Argument<string[]>("path") { Description = "Folder of the specifications, or some of their files.", Arity = ArgumentArity.OneOrMore };
        var failures = new Option<bool>("--failures") { Description = "List the cases that fail." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("values", "Numbers and times against the English specifications.") { paths, failures, json };
        command.SetAction(result =>
        {
            var print = result.GetValue(failures);
            var found = result.GetValue(paths)!.SelectMany(Files).ToList();
            FigurePrinter.Print([Measure(found, print)], result.GetValue(json));
            return 0;
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        if (data.Corpus(Folder) is { } folder)
            yield return Measure([.. Files(folder)], false);
    }

    private static IEnumerable<(SpecFile File, string Path)> Files(string path) => Directory.Exists(path)
        ? SpecFile.All.Select(file => (file, Path.Combine(path, file.Path + ".json"))).Where(pair => System.IO.File.Exists(pair.Item2))
        : SpecFile.All.Where(file => file.Name == Path.GetFileNameWithoutExtension(path)).Select(file => (file, path));

    private FigureSet Measure(IReadOnlyList<(SpecFile File, string Path)> files, bool print)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var all = new List<ValuesOutcome>();
        foreach (var (file, path) in files)
        {
            var outcomes = scorer.Value.Score(file, SpecCase.ReadFile(path));
            figures.Add(new Figure("spans:" + file.Name, Share(outcomes, outcome => outcome.SpansRight), Direction.Higher));
            figures.Add(new Figure("values:" + file.Name, Share(outcomes, outcome => outcome.ValuesRight), Direction.Higher));
            all.AddRange(outcomes);
            if (print)
                FailurePrinter.Print(file, outcomes);
        }

        figures.Add(new Figure("spans", Share(all, outcome => outcome.SpansRight), Direction.Higher, 0.002));
        figures.Add(new Figure("values", Share(all, outcome => outcome.ValuesRight), Direction.Higher, 0.002));
        figures.Add(new Figure("cases", all.Count));
        return new FigureSet("dates-and-numbers", figures.ToImmutable());
    }

    private static double Share(List<ValuesOutcome> outcomes, Func<ValuesOutcome, bool> isRight) =>
        outcomes.Count == 0 ? double.NaN : outcomes.Count(isRight) / (double)outcomes.Count;
}
