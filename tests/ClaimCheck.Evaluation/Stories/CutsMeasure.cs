using System.CommandLine;
using ClaimCheck.Evaluation.Frame;
using ClaimCheck.Stories;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>
/// How well a pasted document is cut into tellings: joins the tellings of each story two by two with nothing between
/// them, and counts cuts missed and cuts too many, there and in the single tellings.
/// </summary>
internal sealed class CutsMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand()
    {
        var folders = new Argument<DirectoryInfo[]>("DIR") { Description = "Folders whose sub-folders are stories with one telling a .txt file." };
        var singles = new Option<DirectoryInfo?>("--single") { Description = "A folder of .txt files with one telling each." };
        var list = new Option<bool>("--list") { Description = "Name each document that is cut wrongly." };
        var json = FigurePrinter.JsonOption();
        var command = new Command("cuts", "Measures the cutting of pasted documents into tellings.") { folders, singles, list, json };
        command.SetAction(result =>
        {
            var paths = (result.GetValue(folders) ?? []).Select(folder => folder.FullName).ToList();
            var documents = ReadStories(paths).Concat(ReadSingles(result.GetValue(singles)?.FullName)).ToList();
            FigurePrinter.Print([.. Measure(documents)], result.GetValue(json));
            if (result.GetValue(list))
                PrintFailures(documents);
        });
        return command;
    }

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data)
    {
        string?[] folders = [data.Own("seeds/stories"), data.Own("seeds/clean-stories")];
        return Measure([.. ReadStories(folders.OfType<string>())]);
    }

    private static IEnumerable<FigureSet> Measure(List<JoinedDocument> documents)
    {
        foreach (var layout in documents.GroupBy(document => document.Layout).OrderBy(group => group.Key))
        {
            var joined = layout.Where(document => document.SecondStart >= 0).Select(Count).ToList();
            var single = layout.Where(document => document.SecondStart < 0).Select(Count).ToList();
            yield return new FigureSet("cuts-" + ToName(layout.Key),
            [
                new("joined", joined.Count),
                new("missed", joined.Count(cuts => !cuts.Found), Direction.Lower, 0.5),
                new("tooManyInJoined", joined.Sum(cuts => cuts.TooMany), Direction.Lower, 0.5),
                new("single", single.Count),
                new("tooManyInSingle", single.Sum(cuts => cuts.TooMany), Direction.Lower, 0.5),
            ]);
        }
    }

    private static (bool Found, int TooMany) Count(JoinedDocument document)
    {
        var starts = Story.FromText(document.Text).Passages.Skip(1).Select(passage => passage.Span.Start).ToList();
        var right = starts.Count(start => start >= document.SecondStart && start <= document.SecondLead && document.SecondStart >= 0);
        return (right > 0, starts.Count - Math.Min(1, right));
    }

    private static void PrintFailures(IEnumerable<JoinedDocument> documents)
    {
        foreach (var document in documents)
        {
            var (found, tooMany) = Count(document);
            if (!found && document.SecondStart >= 0)
                Console.WriteLine($"missed {document.Layout} {document.Name}");
            if (tooMany == 0)
                continue;
            foreach (var passage in Story.FromText(document.Text).Passages.Skip(1))
                Console.WriteLine($"cut {document.Layout} {document.Name}: {passage.Document.Source.Quote(passage.Blocks[0].Span)}");
        }
    }

    private static IEnumerable<JoinedDocument> ReadStories(IEnumerable<string> folders)
    {
        foreach (var folder in folders.SelectMany(folder => Directory.GetDirectories(folder)).Order(StringComparer.Ordinal))
        {
            var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();
            var tellings = files.Select(File.ReadAllText).ToList();
            var story = Path.GetFileName(folder);
            foreach (var layout in Enum.GetValues<DocumentLayout>())
            {
                for (var i = 0; i < tellings.Count; i++)
                {
                    yield return JoinedDocument.Single($"{story}/{Path.GetFileName(files[i])}", tellings[i], layout);
                    var next = (i + 1) % tellings.Count;
                    if (next != i)
                        yield return JoinedDocument.Join($"{story}/{Path.GetFileName(files[i])}+{Path.GetFileName(files[next])}", tellings[i], tellings[next], layout);
                }
            }
        }
    }

    private static IEnumerable<JoinedDocument> ReadSingles(string? folder) => folder is null
        ? []
        : from file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
          let text = File.ReadAllText(file)
          from layout in new[] { DocumentLayout.AsWritten, DocumentLayout.LinePerParagraph, DocumentLayout.HardWrapped }
          select JoinedDocument.Single(Path.GetFileName(file), text, layout);

    private static string ToName(DocumentLayout layout) => layout switch
    {
        DocumentLayout.AsWritten => "as-written",
        DocumentLayout.LinePerParagraph => "line-per-paragraph",
        DocumentLayout.HardWrapped => "hard-wrapped",
        _ => "without-headline",
    };
}
