using System.CommandLine;
using ClaimCheck.Claims;
using ClaimCheck.Reports;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck claims</c>: lists what a story asserts.</summary>
internal static class ClaimsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams)
    {
        var story = new StoryOptions();
        var command = new Command("claims", "Lists the claims of a story: place, modality, source, wording that stands alone.");
        story.AddTo(command);
        command.SetAction(parsed =>
        {
            var report = story.Check(parsed, streams);
            if (story.ReadFormat(parsed))
                story.Write(parsed, streams, output => new JsonReportWriter().Write(report, output));
            else
                story.Write(parsed, streams, output => Write(report, output));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Write(Report report, TextWriter output)
    {
        foreach (var claim in report.Claims)
        {
            output.Write($"{claim.Id}\t{Place(claim)}\t{Describe(claim)}\t{claim.SelfContained.ReplaceLineEndings(" ")}\n");
            if (claim.Attribution is { } attribution)
                output.Write($"\t\tsaid by\t{attribution.Source.ReplaceLineEndings(" ")}\n");
        }

        foreach (var note in report.Notes)
            output.Write($"note: {note}\n");
    }

    private static string Place(Claim claim) =>
        $"{claim.Passage.Document.Id}:{claim.Passage.Document.Source.GetPosition(claim.Span.Start)}";

    private static string Describe(Claim claim) =>
        claim.Modality.ToString().ToLowerInvariant() + (claim.Negated ? ", negated" : string.Empty);
}
