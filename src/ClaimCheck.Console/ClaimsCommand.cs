using System.CommandLine;
using ClaimCheck.Reports;
using Spectre.Console;

namespace ClaimCheck.Commands;

/// <summary><c>claimcheck claims</c>: lists what a story asserts.</summary>
internal static class ClaimsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandStreams streams) =>
        ListingCommand.Create("claims", "Lists the claims of a story: place, status, source, wording that stands alone.", streams, List, NoteRepeated);

    private static Table List(Report report)
    {
        var table = ListingCommand.CreateTable("claim", "place", "status", "said by", "in words that stand alone", "left open");
        var repeated = RepeatedClaims.Of(report.Claims);
        foreach (var claim in report.Claims)
        {
            if (repeated.Contains(claim))
                continue;
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

    private static string? NoteRepeated(Report report) => RepeatedClaims.Of(report.Claims).Count switch
    {
        0 => null,
        1 => "One claim in the words of another one is left out here; the JSON report lists it.",
        var count => $"{count} claims in the words of another one are left out here; the JSON report lists them.",
    };
}
