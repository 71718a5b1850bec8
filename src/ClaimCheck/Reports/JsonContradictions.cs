using ClaimCheck.Contradictions;

namespace ClaimCheck.Reports;

/// <summary>Writes findings.</summary>
internal sealed class JsonContradictions(JsonShape json)
{
    /// <summary>Writes the properties of one finding.</summary>
    public void Write(Contradiction finding)
    {
        json.Property("id", finding.Id);
        json.Property("rule", finding.Rule);
        json.Property("relation", Vocabulary.Spell(finding.Relation));
        json.Property("severity", Vocabulary.Spell(finding.Severity));
        json.Property("confidence", finding.Confidence);
        json.Object("left", finding.Left, WriteSide);
        json.Object("right", finding.Right, WriteSide);
        json.Array("evidence", finding.Evidence, evidence => json.Place(evidence.Document, evidence.Span));
        json.Object("reference", finding.Reference, reference =>
        {
            json.Property("kind", reference.Kind);
            json.Property("detail", reference.Detail);
        });
        json.Property("explanation", finding.Explanation);
        json.Object("likelyCorrect", finding.LikelyCorrect, likely =>
        {
            json.Property("side", Vocabulary.Spell(likely.Side));
            json.Property("reason", likely.Reason);
        });
        json.Property("fingerprint", finding.Fingerprint);
    }

    private void WriteSide(FindingSide side)
    {
        json.Property("claim", side.Claim?.Id);
        json.Property("passage", side.Passage.Id);
        json.Place(side.Passage.Document, side.Span);
    }
}
