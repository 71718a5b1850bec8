using ClaimCheck.Contradictions;
using ClaimCheck.Text;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>Two places, or one, on which a finding is required or forbidden.</summary>
internal sealed record ExpectedFinding(string Rule, string Relation, bool Required, ExpectedPlace Left, ExpectedPlace? Right, string Why)
{
    /// <summary>Whether the two sides of <paramref name="finding"/> overlap the two places, in either order.</summary>
    public bool IsTouchedBy(Contradiction finding)
    {
        if (Right is null)
            return Left.IsTouchedBy(finding.Left) || (finding.Right is not null && Left.IsTouchedBy(finding.Right));
        return finding.Right is not null
            && ((Left.IsTouchedBy(finding.Left) && Right.IsTouchedBy(finding.Right))
                || (Left.IsTouchedBy(finding.Right) && Right.IsTouchedBy(finding.Left)));
    }
}

/// <summary>A place in a document.</summary>
internal sealed record ExpectedPlace(string Document, TextSpan Span)
{
    /// <summary>Whether <paramref name="side"/> overlaps the place.</summary>
    public bool IsTouchedBy(FindingSide side) => side.Passage.Document.Id == Document && side.Span.Overlaps(Span);
}
