using System.Collections.Immutable;
using System.CommandLine;
using ClaimCheck.Contradictions;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>The verb <c>stories</c>: known conflicts found and harmless rewordings left alone in our own stories.</summary>
internal sealed class StoriesMeasure : IMeasure
{
    // The reworded and the unread ones were written by people who had seen only the table of rules; nobody who tunes reads the latter.
    private static readonly string[] Sets = ["stories", "reworded-stories", "unread-stories"];

    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "Folder whose sub-folders are stories with an expected.json." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("stories", "Checks our own stories against what is expected of them.") { folder, json };
        command.SetAction(result => FigurePrinter.Print([Measure("stories", result.GetValue(folder)!.FullName, Console.Out)], result.GetValue(json)));
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) =>
        from set in Sets
        let folder = data.Own($"seeds/{set}")
        where folder is not null
        select Measure(set, folder, TextWriter.Null);

    private static FigureSet Measure(string name, string root, TextWriter listing)
    {
        var (required, found, right, harmless, touched, extra) = (0, 0, 0, 0, 0, 0);
        foreach (var folder in StoryFolder.ReadAll(root))
        {
            var findings = Checkers.Default.Check(folder.Story).Contradictions;
            foreach (var conflict in folder.Conflicts.Where(conflict => conflict.Required))
            {
                var touching = findings.Where(conflict.IsTouchedBy).ToList();
                required++;
                found += touching.Count > 0 ? 1 : 0;
                right += touching.Any(finding => finding.Rule == conflict.Rule) ? 1 : 0;
                if (!touching.Any(finding => finding.Rule == conflict.Rule))
                    listing.WriteLine($"{folder.Name}: {(touching.Count > 0 ? "by another rule" : "missed")}: {conflict.Rule}: {conflict.Why}");
            }

            foreach (var pair in folder.Harmless)
            {
                var touching = findings.FirstOrDefault(finding => finding.Relation == FindingRelation.Contradiction && pair.IsTouchedBy(finding) && !folder.Conflicts.Any(conflict => conflict.IsTouchedBy(finding)));
                harmless++;
                touched += touching is null ? 0 : 1;
                if (touching is not null)
                    listing.WriteLine($"{folder.Name}: false alarm: {touching.Rule}: {touching.Explanation} ({pair.Why})");
            }

            foreach (var finding in findings.Where(finding => !folder.Conflicts.Any(conflict => conflict.IsTouchedBy(finding))))
            {
                extra++;
                listing.WriteLine($"{folder.Name}: not listed: {finding.Severity} {finding.Relation} {finding.Rule}: {finding.Explanation}");
            }
        }

        ImmutableArray<Figure> figures =
        [
            new("conflicts", required),
            new("found", (double)found / required, Direction.Higher, 0.03),
            new("foundByRule", (double)right / required, Direction.Higher, 0.03),
            new("harmless", harmless),
            new("harmlessFlagged", (double)touched / harmless, Direction.Lower, 0.01),
            new("notListed", extra, Direction.Lower, 1),
        ];
        return new FigureSet(name, figures);
    }
}
