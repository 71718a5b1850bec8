using System.CommandLine;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck claims</c>: lists what a story asserts.</summary>
internal static class ClaimsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams) =>
        ListingCommand.Create("claims", "Lists the claims of a story: place, status, source, wording that stands alone.", streams, List);

    private static Table List(Report report)
    {
        var table = ListingCommand.CreateTable("claim", "place", "status", "said by", "in words that stand alone", "left open");
        foreach (var claim in report.Claims)
        {
            table.Add(
                claim.Id,
                ListingCommand.Locate(claim.Passage, claim.Span),
                claim.Modality.ToString().ToLowerInvariant() + (claim.Negated ? ", negated" : string.Empty),
                claim.Attribution?.StandsAlone ?? string.Empty,
                claim.SelfContained,
                string.Join(", ", claim.Unresolved.Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)));
        }

        return table;
    }
}
