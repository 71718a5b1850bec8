using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Evaluation.Frame;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>Counts of expectations met; a share for the claims, one for the lines that state none, one for attributions alone.</summary>
internal sealed class ClaimSpecCounts
{
    private int expected;
    private int found;
    private int spans;
    private int attributed;
    private int attributedFound;
    private int forbidden;
    private int kept;

    /// <summary>Counts one expected claim.</summary>
    public void Expect(bool met, JObject entry, ClaimExpectation expectation, IReadOnlyList<Claim> claims)
    {
        expected++;
        found += met ? 1 : 0;
        spans += claims.Any(expectation.HasSpan) ? 1 : 0;
        if (entry["source"] is null && entry["speaker"] is null && entry["cue"] is null)
            return;
        attributed++;
        attributedFound += claims.Any(claim => expectation.HasSpan(claim)
            && !expectation.WrongFields(claim).Any(wrong => wrong.StartsWith("source", StringComparison.Ordinal)
                || wrong.StartsWith("speaker", StringComparison.Ordinal) || wrong.StartsWith("cue", StringComparison.Ordinal))) ? 1 : 0;
    }

    /// <summary>Counts one line that states nothing, or one wording that no claim may have.</summary>
    public void Forbid(bool met)
    {
        forbidden++;
        kept += met ? 1 : 0;
    }

    /// <summary>The shares.</summary>
    public ImmutableArray<Figure> ToFigures() =>
    [
        new("claims", expected),
        new("found", Share(found, expected), Direction.Higher),
        new("spans", Share(spans, expected), Direction.Higher),
        new("attributions", Share(attributedFound, attributed), Direction.Higher),
        new("noClaims", Share(kept, forbidden), Direction.Higher),
    ];

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
