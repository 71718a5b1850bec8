using System.CommandLine;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary>A command that checks a story and lists one part of the report, as a table or as the JSON report.</summary>
internal static class ListingCommand
{
    /// <summary>The command <paramref name="name"/>; <paramref name="list"/> makes the table, <paramref name="note"/> what is said below it.</summary>
    public static Command Create(string name, string description, CommandStreams streams, Func<Report, Table> list, Func<Report, string?>? note = null)
    {
        var story = new StoryOptions();
        var command = new Command(name, description);
        story.AddTo(command);
        command.SetAction(parsed =>
        {
            var report = story.Check(parsed, streams);
            if (story.ReadFormat(parsed) is { } writer)
                story.Write(parsed, streams, output => writer.Write(report, output));
            else
                story.Write(parsed, streams, output => Write(list(report), [.. report.Notes, .. note?.Invoke(report) is { } own ? new[] { own } : []], output, story.ShowsColours(parsed, streams)));
            return ExitCodes.Clean;
        });
        return command;
    }

    /// <summary>An empty table with these columns, its rows ruled by white space alone.</summary>
    public static Table CreateTable(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
            table.AddColumn(new TableColumn(column));
        return table;
    }

    /// <summary>Adds a row of plain words; line breaks inside a cell become spaces.</summary>
    public static void Add(this Table table, params string[] cells) =>
        table.AddRow([.. cells.Select(cell => new Spectre.Console.Text(cell.ReplaceLineEndings(" ")))]);

    /// <summary>Document, line and column of a place: <c>a.txt:4:23</c>.</summary>
    public static string Locate(Stories.Passage passage, Text.TextSpan span) =>
        $"{passage.Document.Id}:{passage.Document.Source.GetPosition(span.Start)}";

    private static void Write(Table table, IEnumerable<string> notes, TextWriter output, bool terminal)
    {
        var console = ConsoleWriting.Create(output, terminal);
        if (terminal)
            console.Profile.Width = Math.Max(80, Console.WindowWidth);
        using var page = new StringWriter();
        console.Profile.Out = new AnsiConsoleOutput(page);
        console.Write(table);
        foreach (var line in page.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
            output.Write(line + "\n");
        foreach (var note in notes)
            output.Write($"note: {note}\n");
    }
}
