using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>
/// Names a finding by what it says and not by where it stands: the rule, the words of both sides, and of the claims behind them
/// the act and the last name of whom they are about. Edits elsewhere in the text leave it as it is.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Sixteen hexadecimal digits for what <paramref name="rule"/> proposed.</summary>
    public static string Of(string rule, Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var key = new StringBuilder(rule);
        Append(key, candidate.Left);
        if (candidate.Right is { } right)
            Append(key, right);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString()), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    private static void Append(StringBuilder key, FindingSide side)
    {
        key.Append('\n').Append(NormalWords.Join(side.Text));
        if (side.Claim is not { } claim)
            return;
        key.Append('\t').Append(claim.PredicateLemma).Append('\t');
        var subject = claim.Subject?.Entity?.Name ?? claim.Subject?.Head ?? string.Empty;
        key.Append(NormalWords.Join(subject[(subject.LastIndexOf(' ') + 1)..]));
    }
}
