using ClaimCheck.Contradictions;
using ClaimCheck.Stories;
using Newtonsoft.Json;

namespace ClaimCheck.Reports;

/// <summary>
/// Writes the one JSON shape of a report, <c>claimcheck-report/1</c>. Starts and lengths are UTF-16 code units of the
/// named document, also where an object names a passage. The same report gives the same bytes.
/// </summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>Name and version of the shape.</summary>
    public const string Schema = "claimcheck-report/1";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, Indentation = 1, CloseOutput = false };
        var json = new JsonShape(writer);
        writer.WriteStartObject();
        json.Property("schema", Schema);
        json.Property("status", Vocabulary.Spell(report.Status));
        json.Strings("notes", report.Notes);
        json.Array("documents", report.Story.Documents, document => WriteDocument(json, document));
        json.Array("passages", report.Story.Passages, passage => WritePassage(json, passage));
        json.Array("boilerplate", report.Story.Boilerplate, item => json.Place(item.Document, item.Span));
        json.Array("entities", report.Entities, new JsonEntities(json).Write);
        json.Array("claims", report.Claims, new JsonClaims(json).Write);
        json.Array("verdicts", report.Verdicts, verdict => WriteVerdict(json, verdict));
        json.Array("contradictions", report.Contradictions, new JsonContradictions(json).Write);
        json.Property("conflictScore", report.ConflictScore);
        writer.WriteEndObject();
        writer.Flush();
        output.Write('\n');
    }

    private static void WriteDocument(JsonShape json, StoryDocument document)
    {
        json.Property("id", document.Id);
        json.Property("title", document.Title);
        json.Property("published", document.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void WritePassage(JsonShape json, Passage passage)
    {
        json.Property("id", passage.Id);
        json.Property("document", passage.Document.Id);
        json.Span(passage.Span);
        json.Property("headline", passage.Headline is { } headline ? passage.Document.Source.Quote(headline) : null);
    }

    private static void WriteVerdict(JsonShape json, ClaimVerdict verdict)
    {
        json.Property("claim", verdict.Claim.Id);
        json.Property("passage", verdict.Passage.Id);
        json.Property("verdict", Vocabulary.Spell(verdict.Verdict));
        json.Strings("by", verdict.By);
    }
}
