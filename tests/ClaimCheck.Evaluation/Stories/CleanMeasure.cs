using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Contradictions;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>The verb <c>clean</c>: findings on stories without any known conflict, so that each one is suspect.</summary>
internal sealed class CleanMeasure : IMeasure
{
    private static readonly (string Name, string Folder)[] Sets = [("clean", "clean-stories"), ("clean-articles", "clean-articles")];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "Folder whose sub-folders are stories, each file in one a passage." };
        var quiet = new Option<bool>("--quiet") { Description = "Do not list the findings." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("clean", "Counts findings on stories that hold no known conflict.") { folder, quiet, json };
        command.SetAction(result =>
        {
            var listing = result.GetValue(quiet) ? TextWriter.Null : Console.Out;
            FigurePrinter.Print([Measure("clean", result.GetValue(folder)!.FullName, listing)], result.GetValue(json));
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        from set in Sets
        let folder = data.Own($"seeds/{set.Folder}")
        where folder is not null
        select Measure(set.Name, folder, TextWriter.Null);

    private static FigureSet Measure(string name, string root, TextWriter listing)
    {
        var stories = StoryFolder.ReadAll(root).ToList();
        var findings = new List<Contradiction>();
        foreach (var story in stories)
        {
            var found = Checkers.Default.Check(story.Story).Contradictions;
            findings.AddRange(found);
            foreach (var finding in found)
                listing.WriteLine($"{story.Name}: {finding.Severity} {finding.Relation} {finding.Rule} {finding.Confidence:0.00}: {finding.Explanation}");
        }

        var words = stories.Sum(story => story.Words);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(new("stories", stories.Count));
        figures.Add(new("words", words));
        figures.Add(new("findingsPerStory", (double)findings.Count / stories.Count, Direction.Lower, 0.1));
        figures.Add(new("highPerStory", (double)findings.Count(finding => finding.Severity == Severity.High) / stories.Count, Direction.Lower, 0.1));
        figures.Add(new("per1000Words", 1000.0 * findings.Count / words));
        foreach (var severity in Enum.GetValues<Severity>())
            figures.Add(new($"per1000Words:{severity.ToString().ToLowerInvariant()}", 1000.0 * findings.Count(finding => finding.Severity == severity) / words));
        foreach (var rule in findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
            figures.Add(new($"findings:{rule.Key}", rule.Count()));
        return new FigureSet(name, figures.ToImmutable());
    }
}
