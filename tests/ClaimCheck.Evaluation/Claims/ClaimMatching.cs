using ClaimCheck.Claims;

namespace ClaimCheck.Evaluation.Claims;

/// <summary>Pairs expectations with claims so that as many as possible are answered, each claim answering at most one.</summary>
internal static class ClaimMatching
{
    /// <summary>For each expectation the claim that answers it, or null (a maximum matching by augmenting paths).</summary>
    public static IReadOnlyList<Claim?> Match(IReadOnlyList<ClaimExpectation> expectations, IReadOnlyList<Claim> claims)
    {
        var owner = new int[claims.Count];
        Array.Fill(owner, -1);
        for (var i = 0; i < expectations.Count; i++)
            TryPlace(i, expectations, claims, owner, new bool[claims.Count]);
        var answers = new Claim?[expectations.Count];
        for (var j = 0; j < claims.Count; j++)
        {
            if (owner[j] >= 0)
                answers[owner[j]] = claims[j];
        }

        return answers;
    }

    /// <summary>Why an expectation went without an answer: what the closest claim has wrong, or that none has its span.</summary>
    public static string Explain(ClaimExpectation expectation, IReadOnlyList<Claim> claims)
    {
        var closest = claims.Where(expectation.HasSpan).MinBy(claim => expectation.WrongFields(claim).Count);
        return closest is null ? "no claim with this span" : string.Join(", ", expectation.WrongFields(closest));
    }

    private static bool TryPlace(int expectation, IReadOnlyList<ClaimExpectation> expectations, IReadOnlyList<Claim> claims, int[] owner, bool[] seen)
    {
        for (var j = 0; j < claims.Count; j++)
        {
            if (seen[j] || !expectations[expectation].IsAnsweredBy(claims[j]))
                continue;
            seen[j] = true;
            if (owner[j] < 0 || TryPlace(owner[j], expectations, claims, owner, seen))
            {
                owner[j] = expectation;
                return true;
            }
        }

        return false;
    }
}
