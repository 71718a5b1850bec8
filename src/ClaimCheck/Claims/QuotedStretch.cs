using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Inner">The words without the marks.</param>
/// <param name="Outer">The words with the marks.</param>
/// <param name="Block">Index of the passage's block.</param>
/// <param name="Continues">Whether it goes on with the quotation that the block before left open.</param>
internal sealed record QuotedStretch(TextSpan Inner, TextSpan Outer, int Block, bool Continues)
{
    /// <summary>Whether it quotes words rather than whole sentences.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Who speaks, or null.</summary>
    public Attribution? Speaker { get; set; }
}
