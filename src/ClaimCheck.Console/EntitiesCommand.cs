using System.CommandLine;
using ClaimCheck.Reports;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck entities</c>: lists who and what a story speaks of, with the titles it gives.</summary>
internal static class EntitiesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams)
    {
        var story = new StoryOptions();
        var command = new Command("entities", "Lists the people, organisations and places of a story with their titles and mentions.");
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
        foreach (var entity in report.Entities)
        {
            var first = entity.Mentions[0];
            var document = first.Passage.Document;
            output.Write(FormattableString.Invariant(
                $"{entity.Id}\t{entity.Type.ToString().ToLowerInvariant()}\t{entity.Name}\t{entity.Mentions.Length} mentions, first at {document.Id}:{document.Source.GetPosition(first.Span.Start)}\n"));
            foreach (var title in entity.Titles)
            {
                var place = title.Passage.Document.Source.GetPosition(title.Span.Start);
                output.Write($"\ttitle\t{title.Text.ReplaceLineEndings(" ")}\t{title.Office ?? "-"}\tat {title.Passage.Document.Id}:{place}\n");
            }
        }

        foreach (var note in report.Notes)
            output.Write($"note: {note}\n");
    }
}
