using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes claims.</summary>
internal sealed class JsonClaims(JsonShape json)
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>Writes the properties of one claim.</summary>
    public void Write(Claim claim)
    {
        var document = claim.Passage.Document;
        json.Property("id", claim.Id);
        json.Property("passage", claim.Passage.Id);
        json.Words(document, claim.Span);
        json.Object("subject", claim.Subject, subject =>
        {
            json.Words(document, subject.Span);
            json.Property("entity", subject.Entity?.Id);
        });
        json.Object("predicate", claim.Predicate, predicate => json.Words(document, predicate.Span));
        json.Array("arguments", claim.Arguments, argument =>
        {
            json.Property("role", Vocabulary.Spell(argument.Role));
            json.Words(document, argument.Span);
        });
        json.Property("negated", claim.Negated);
        json.Property("modality", Vocabulary.Spell(claim.Modality));
        json.Object("attribution", claim.Attribution, attribution => WriteAttribution(claim, attribution));
        json.Object("time", claim.Time, time => WriteTime(claim, time));
        json.Object("place", claim.Place, place =>
        {
            json.Words(document, place.Span);
            json.Property("entity", place.Entity?.Id);
        });
        json.Array("quantities", claim.Quantities, quantity => WriteQuantity(claim, quantity));
        json.Property("selfContained", claim.SelfContained);
        json.Object("scene", claim.Scene, scene =>
        {
            json.Words(document, scene.Span);
            json.Property("words", scene.Text);
        });
        json.Strings("unresolved", claim.Unresolved);
        json.Property("confidence", claim.Confidence);
    }

    private void WriteAttribution(Claim claim, Attribution attribution)
    {
        json.Property("source", attribution.Source);
        json.Property("entity", attribution.Entity?.Id);
        json.Property("cue", attribution.Cue);
        json.Property("quote", attribution.Quote is { } quote ? claim.Passage.Document.Source.Quote(quote) : null);
    }

    private void WriteTime(Claim claim, TimeExpression time)
    {
        json.Words(claim.Passage.Document, time.Span);
        json.Property("timex", time.Timex);
        json.Property("from", time.Interval?.Start.ToString(InstantFormat, CultureInfo.InvariantCulture));
        json.Property("to", time.Interval?.End.ToString(InstantFormat, CultureInfo.InvariantCulture));
    }

    private void WriteQuantity(Claim claim, Quantity quantity)
    {
        json.Words(claim.Passage.Document, quantity.Span);
        json.Property("kind", Vocabulary.Spell(quantity.Kind));
        json.Property("value", quantity.Value);
        json.Property("minimum", quantity.Minimum);
        json.Property("maximum", quantity.Maximum);
        json.Property("unit", quantity.Unit);
        json.Property("counted", quantity.Counted);
    }
}
