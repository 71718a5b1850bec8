using ClaimCheck.Claims;

namespace ClaimCheck.Commands;

/// <summary>
/// Claims whose wording is that of another claim of the same sentence: "to close the library" is worded "The council voted to close the library",
/// just as the claim that the council voted. A reader needs the words once, from the claim
/// with the scene, else from the one that begins first, of two such from the surer one.
/// </summary>
internal static class RepeatedClaims
{
    /// <summary>The claims of <paramref name="claims"/> that repeat another one.</summary>
    public static HashSet<Claim> Of(IEnumerable<Claim> claims)
    {
        var repeated = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var same in claims.GroupBy(claim => (claim.Passage.Id, claim.Sentence, WithoutScene(claim))).Where(group => group.Skip(1).Any()))
        {
            repeated.UnionWith(same.OrderBy(claim => claim.Scene is null).ThenBy(claim => claim.Span.Start).ThenByDescending(claim => claim.Confidence).ThenByDescending(claim => claim.Span.Length).Skip(1));
        }

        return repeated;
    }

    private static string WithoutScene(Claim claim) =>
        claim.Scene is { } scene ? claim.SelfContained[..^(scene.Text.Length + " []".Length)] : claim.SelfContained;
}
