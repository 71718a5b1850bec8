using ClaimCheck.Claims;

namespace ClaimCheck.Commands;

/// <summary>
/// Claims whose wording is that of another claim of the same sentence: "to close the library" is worded "The council voted to close the library",
/// just as the claim that the council voted. A reader needs the words once, from the claim that begins first, of two such from the surer one.
/// </summary>
internal static class RepeatedClaims
{
    /// <summary>The claims of <paramref name="claims"/> that repeat another one.</summary>
    public static HashSet<Claim> Of(IEnumerable<Claim> claims)
    {
        var repeated = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var same in claims.GroupBy(claim => (claim.Passage.Id, claim.Sentence, claim.SelfContained)).Where(group => group.Skip(1).Any()))
        {
            repeated.UnionWith(same.OrderBy(claim => claim.Span.Start).ThenByDescending(claim => claim.Confidence).ThenByDescending(claim => claim.Span.Length).Skip(1));
        }

        return repeated;
    }
}
