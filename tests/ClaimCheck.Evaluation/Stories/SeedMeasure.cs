using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>The verb <c>seed</c>: every expectation of one annotated story, with found or missing.</summary>
internal sealed class SeedMeasure : IMeasure
{
    private static readonly DateOnly FirstStoryPublished = new(2025, 1, 31);

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var gold = new Argument<FileInfo>("gold") { Description = "The annotated answers; the story's path in them is relative to the folder above." };
        var published = new Option<string>("--published") { Description = "Day of publication.", DefaultValueFactory = _ => "2025-01-31" };
        var json = FigurePrinter.JsonOption();
        var command = new Command("seed", "Checks one annotated story: passages, furniture, titles, entities, claims, contradictions.") { gold, published, json };
        command.SetAction(result =>
        {
            var day = DateOnly.Parse(result.GetValue(published)!, CultureInfo.InvariantCulture);
            FigurePrinter.Print([Measure(result.GetValue(gold)!.FullName, day, Console.Out)], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        data.Corpus("../gold/seed.json") is { } gold ? [Measure(gold, FirstStoryPublished, TextWriter.Null)] : [];

    private static FigureSet Measure(string gold, DateOnly published, TextWriter listing)
    {
        var answers = JObject.Parse(File.ReadAllText(gold));
        var file = Path.Combine(Path.GetDirectoryName(gold)!, "..", (string)answers["document"]!);
        var text = File.ReadAllText(file);
        var report = Checkers.Default.Check(Story.FromText(text, published, "story"));
        var expectations = GoldAnswers.Compare(answers, text, report).ToList();
        foreach (var expectation in expectations)
            listing.WriteLine($"{(expectation.Met ? "found  " : "MISSING")} {expectation.Kind}: {expectation.What}");
        var figures = expectations
            .GroupBy(expectation => expectation.Kind)
            .Select(kind => new Figure(kind.Key, kind.Average(expectation => expectation.Met ? 1.0 : 0.0), Direction.Higher, 0))
            .ToImmutableArray();
        return new FigureSet("seed", figures);
    }
}
