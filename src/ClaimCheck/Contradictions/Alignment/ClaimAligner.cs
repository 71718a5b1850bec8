using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Pairs the claims of two aligned sentences.</summary>
internal static class ClaimAligner
{
    private const int MostClaims = 12;

    /// <summary>The pairs of claims of <paramref name="pair"/> that share their act or their subject.</summary>
    public static ImmutableArray<ClaimPair> Align(SentencePair pair)
    {
        var left = Claims(pair.Left);
        if (left.Count == 0)
            return [];
        var right = Claims(pair.Right);
        var pairs = ImmutableArray.CreateBuilder<ClaimPair>();
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                var sameAct = SameAct(pair, first, second);
                var sameSubject = SameSubject(pair, first, second);
                if (sameAct || sameSubject)
                    pairs.Add(new(first, second, Similarity(pair, first, second, sameSubject, sameAct), sameSubject, sameAct) { Sentences = pair });
            }
        }

        return pairs.ToImmutable();
    }

    private static List<Claim> Claims(SentenceView view)
    {
        var claims = new List<Claim>();
        foreach (var claim in view.Claims)
        {
            if (claim is not null && !claims.Contains(claim) && claims.Count < MostClaims)
                claims.Add(claim);
        }

        return claims;
    }

    private static bool SameAct(SentencePair pair, Claim left, Claim right)
    {
        var i = left.Predicate.HeadToken;
        var j = right.Predicate.HeadToken;
        return pair.Alignment.RightOf(i) == j || WordRelations.Alike(pair.Left.Words[i], pair.Right.Words[j]) != WordRelation.None;
    }

    private static bool SameSubject(SentencePair pair, Claim left, Claim right)
    {
        if (left.Subject is not { } first || right.Subject is not { } second)
            return false;
        return (first.Entity is not null && first.Entity == second.Entity) || pair.Alignment.RightOf(first.HeadToken) == second.HeadToken;
    }

    private static double Similarity(SentencePair pair, Claim left, Claim right, bool sameSubject, bool sameAct)
    {
        var words = (Share(pair.Left, left, pair.Alignment.CoversLeft) + Share(pair.Right, right, pair.Alignment.CoversRight)) / 2;
        return Math.Clamp((0.6 * words) + (sameSubject ? 0.2 : 0) + (sameAct ? 0.2 : 0), 0, 1);
    }

    private static double Share(SentenceView view, Claim claim, Func<int, bool> covered)
    {
        var (shared, total) = (0d, 0d);
        for (var i = 0; i < view.Count; i++)
        {
            if (!claim.Span.Contains(view.Tokens[i].Span))
                continue;
            total += view.Weight(i);
            if (covered(i))
                shared += view.Weight(i);
        }

        return total <= 0 ? 0 : shared / total;
    }
}
