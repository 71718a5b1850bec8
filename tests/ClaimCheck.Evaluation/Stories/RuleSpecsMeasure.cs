using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ClaimCheck.Contradictions;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>
/// The verb <c>rulespecs</c>: our own editorial specs, pairs of short passages on which a rule must fire or stay silent.
/// A case that must fire is right when its rule raises a finding on the quoted words; one that must stay silent is right
/// when nothing at all of relation <c>contradiction</c> or <c>warning</c> is raised.
/// </summary>
internal sealed class RuleSpecsMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var folders = new Argument<DirectoryInfo[]>("dir") { Description = "Folders of spec files, one file a rule." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("rulespecs", "Checks the rules against our own editorial specs.") { folders, json };
        command.SetAction(result =>
            FigurePrinter.Print([.. result.GetValue(folders)!.Select(folder => Measure(folder.FullName, Console.Out))], result.GetValue(json)));
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        foreach (var name in new[] { "Rules", "Rules.SecondWriter" })
        {
            if (data.Own($"tests/ClaimCheck.Tests/Specs/{name}") is { } folder)
                yield return Measure(folder, TextWriter.Null);
        }
    }

    private static FigureSet Measure(string folder, TextWriter listing)
    {
        var outcomes = new List<(string Rule, bool Fires, bool Right)>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var rule = Path.GetFileNameWithoutExtension(file);
            foreach (var row in JArray.Parse(File.ReadAllText(file)).Cast<JObject>())
            {
                var fires = (string)row["expect"]! == "fires";
                var findings = Checkers.Default.Check(ToStory(row)).Contradictions;
                var right = fires ? findings.Any(finding => Answers(finding, rule, row)) : !findings.Any(IsAlarm);
                outcomes.Add((rule, fires, right));
                if (!right)
                    listing.WriteLine($"{row["id"]}: {(fires ? "should fire" : "should stay silent")}: {row["why"]} [{string.Join("; ", findings.Select(finding => $"{finding.Relation} {finding.Rule}: {finding.Explanation}"))}]");
            }
        }

        return new FigureSet($"specs:{Path.GetFileName(folder)}", Figures(outcomes));
    }

    private static bool IsAlarm(Contradiction finding) =>
        finding.Relation is FindingRelation.Contradiction or FindingRelation.Warning;

    private static bool Answers(Contradiction finding, string rule, JObject row)
    {
        if (finding.Rule != rule || !string.Equals(finding.Relation.ToString(), (string?)row["relation"] ?? "contradiction", StringComparison.OrdinalIgnoreCase))
            return false;
        var sides = new[] { finding.Left, finding.Right }.OfType<FindingSide>().ToList();
        return new[] { (string?)row["leftQuote"], (string?)row["rightQuote"] }
            .Where(quote => quote is not null)
            .All(quote => sides.Any(side => Touches(side, quote!)) || (finding.Right is null && finding.Evidence.Length > 0));
    }

    private static bool Touches(FindingSide side, string quote)
    {
        var start = side.Passage.Document.Source.Value.IndexOf(quote, StringComparison.Ordinal);
        return start >= 0 && side.Span.Overlaps(new(start, quote.Length));
    }

    private static Story ToStory(JObject row)
    {
        var published = Day(row["published"]);
        var left = new StoryDocument("left", (string)row["left"]!, published);
        return (string?)row["right"] is { } right
            ? Story.FromDocuments([left, new StoryDocument("right", right, Day(row["publishedRight"]) ?? published)])
            : Story.FromDocuments([left]);
    }

    private static DateOnly? Day(JToken? token) =>
        (string?)token is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null;

    private static ImmutableArray<Figure> Figures(List<(string Rule, bool Fires, bool Right)> outcomes)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(new("cases", outcomes.Count));
        figures.Add(new("right", Share(outcomes), Direction.Higher, 0.02));
        figures.Add(new("firing", Share(outcomes.Where(outcome => outcome.Fires)), Direction.Higher, 0.03));
        figures.Add(new("silent", Share(outcomes.Where(outcome => !outcome.Fires)), Direction.Higher, 0.02));
        foreach (var rule in outcomes.GroupBy(outcome => outcome.Rule))
            figures.Add(new($"right:{rule.Key}", Share(rule)));
        return figures.ToImmutable();
    }

    private static double Share(IEnumerable<(string Rule, bool Fires, bool Right)> outcomes) =>
        outcomes.Select(outcome => outcome.Right ? 1.0 : 0.0).DefaultIfEmpty(double.NaN).Average();
}
