using ClaimCheck.Claims;
using ClaimCheck.Stories;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>Lists claims for people to read.</summary>
internal static class ClaimListing
{
    /// <summary>Lists the claims of a text file.</summary>
    public static void Write(string file, TextWriter into) =>
        Write(ClaimPipeline.Read(Story.FromText(File.ReadAllText(file), new DateOnly(2025, 1, 31), "text")).Claims, into);

    /// <summary>Lists claims, one a line.</summary>
    public static void Write(IEnumerable<Claim> claims, TextWriter into)
    {
        foreach (var claim in claims)
        {
            var arguments = string.Join(" ", claim.Arguments.Select(argument => $"{argument.Role}[{argument.Text}]"));
            var voice = claim.Attribution is { } source ? $" <{source.Source}|{source.Entity?.Name}|{source.Cue}{(source.Quote is null ? "" : "|Q")}>" : "";
            into.WriteLine($"    {claim.Id} {claim.Form} {claim.Modality}{(claim.Negated ? " NOT" : "")} {claim.Worth} {claim.Status} «{claim.Text}»");
            into.WriteLine($"        S[{claim.Subject?.Text}|{claim.Subject?.Entity?.Name}] P[{claim.Predicate.Text}|{claim.PredicateLemma}] {arguments}{voice}");
            into.WriteLine($"        = {claim.SelfContained}{(claim.Unresolved.IsEmpty ? "" : " ?" + string.Join(",", claim.Unresolved))}");
        }
    }
}
