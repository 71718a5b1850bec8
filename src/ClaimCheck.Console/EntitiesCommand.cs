using System.CommandLine;
using System.Globalization;
using ClaimCheck.Entities;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck entities</c>: lists who and what a story speaks of, with the titles it gives.</summary>
internal static class EntitiesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams) =>
        ListingCommand.Create("entities", "Lists the people, organisations and places of a story with their titles and mentions.", streams, List);

    private static Table List(Report report)
    {
        var table = ListingCommand.CreateTable("name", "type", "mentions", "first", "title", "office", "at");
        foreach (var entity in report.Entities)
        {
            var first = entity.Mentions[0];
            string[] who =
            [
                entity.Name,
                entity.Type.ToString().ToLowerInvariant(),
                entity.Mentions.Length.ToString(CultureInfo.InvariantCulture),
                ListingCommand.Locate(first.Passage, first.Span),
            ];
            table.Add([.. who, .. entity.Titles.IsEmpty ? ["", "", ""] : Describe(entity.Titles[0])]);
            foreach (var title in entity.Titles.Skip(1))
                table.Add(["", "", "", "", .. Describe(title)]);
        }

        return table;
    }

    private static string[] Describe(Title title) =>
    [
        title.Qualifier == TitleQualifier.None ? title.Text : $"{title.Text} ({title.Qualifier.ToString().ToLowerInvariant()})",
        title.Office ?? string.Empty,
        ListingCommand.Locate(title.Passage, title.Span),
    ];
}
