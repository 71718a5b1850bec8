using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary>The text form in colours, for a terminal.</summary>
internal sealed class TerminalReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var console = ConsoleWriting.Create(output, colours: true);
        foreach (var line in new TextReportWriter().Compose(report))
        {
            console.Write(new Spectre.Console.Text(line.Text, StyleOf(line.Kind)));
            console.Write(new Spectre.Console.Text("\n"));
        }
    }

    private static Style StyleOf(ReportLineKind kind) => kind switch
    {
        ReportLineKind.High => new Style(Color.Red, decoration: Decoration.Bold),
        ReportLineKind.Medium => new Style(Color.Yellow, decoration: Decoration.Bold),
        ReportLineKind.Low => new Style(Color.Blue, decoration: Decoration.Bold),
        ReportLineKind.Summary => new Style(decoration: Decoration.Bold),
        ReportLineKind.Quotation => new Style(Color.Green),
        ReportLineKind.Note => new Style(Color.Fuchsia),
        ReportLineKind.Detail => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
