using System.CommandLine;
using ClaimCheck.Claims;
using ClaimCheck.Entities;
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
                NameOf(claim.Attribution),
                claim.SelfContained,
                string.Join(", ", claim.Unresolved.Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)));
        }

        return table;
    }

    /// <summary>Whose word it is: the person by the full name, else the text's own words.</summary>
    private static string NameOf(Attribution? voice) =>
        voice?.Entity is { Type: EntityType.Person, Name.Length: > 0 } person ? person.Name : voice?.Source ?? string.Empty;
}
