using System.CommandLine;
using ClaimCheck.Contradictions;
using ClaimCheck.Reports;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck check</c>: compares the passages of a story.</summary>
internal sealed class CheckCommand
{
    private readonly StoryOptions story = new();
    private readonly Option<string> minimum = Choice("--min-severity", "Leave out findings below this severity.", "low", "low", "medium", "high");
    private readonly Option<string> failOn = Choice("--fail-on", "Exit with 1 when there is a finding of this severity or above.", "high", "high", "medium", "low", "never");
    private readonly Option<string?> baseline = new("--baseline") { Description = "Known findings, which stay quiet." };
    private readonly Option<string?> writeBaseline = new("--write-baseline") { Description = "Write all findings as known to this file; exit with 0." };
    private readonly Option<string> who = Field("--who", "Who lets the findings stand (for --write-baseline).");
    private readonly Option<string> when = Field("--when", "When (for --write-baseline).");
    private readonly Option<string> why = Field("--why", "Why (for --write-baseline).");

    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams)
    {
        var check = new CheckCommand();
        var command = new Command("check", "Compares the passages of a story and reports where they contradict each other.");
        check.story.AddTo(command);
        Option[] options = [check.minimum, check.failOn, check.baseline, check.writeBaseline, check.who, check.when, check.why];
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(parsed => check.Run(parsed, streams));
        return command;
    }

    private int Run(ParseResult parsed, CommandStreams streams)
    {
        var known = parsed.GetValue(baseline) is { } path ? Baseline.Read(path) : null;
        var report = story.Check(parsed, streams);
        var newBaseline = parsed.GetValue(writeBaseline);
        if (newBaseline is not null)
        {
            known = Baseline.Of(report, known, parsed.GetRequiredValue(who), parsed.GetRequiredValue(when), parsed.GetRequiredValue(why));
            OutputFile.Write(newBaseline, known.Write);
        }

        if (known is not null)
            report = known.Filter(report);
        var least = Vocabulary(parsed.GetRequiredValue(minimum));
        report = report with { Contradictions = [.. report.Contradictions.Where(finding => finding.Severity >= least)] };
        var writer = CreateWriter(parsed, streams);
        story.Write(parsed, streams, output => writer.Write(report, output));
        return Conclude(report, parsed.GetRequiredValue(failOn), streams);
    }

    private IReportWriter CreateWriter(ParseResult parsed, CommandStreams streams) =>
        story.ReadFormat(parsed) ?? (story.ShowsColours(parsed, streams) ? new TerminalReportWriter() : new TextReportWriter());

    private static int Conclude(Report report, string failOn, CommandStreams streams)
    {
        if (failOn != "never" && report.Contradictions.Any(finding => finding.Severity >= Vocabulary(failOn)))
            return ExitCodes.Findings;
        if (report.Status == ReportStatus.Complete)
            return ExitCodes.Clean;
        streams.Error.Write($"claimcheck: checked in part only: {string.Join(' ', report.Notes).ReplaceLineEndings(" ")}\n");
        return ExitCodes.Failed;
    }

    private static Severity Vocabulary(string severity) => Enum.Parse<Severity>(severity, ignoreCase: true);

    private static Option<string> Choice(string name, string description, string usual, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string> Field(string name, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => string.Empty };
}
