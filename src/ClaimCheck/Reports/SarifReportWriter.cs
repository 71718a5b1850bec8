using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Reports;

/// <summary>
/// Writes findings as SARIF 2.1.0, the format that editors and build servers show as annotations. A finding's first
/// side is its location, the second side and further evidence are related locations. Offsets are UTF-16 code units.
/// </summary>
/// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>
public sealed class SarifReportWriter : IReportWriter
{
    private const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var rules = report.Contradictions.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var run = new JObject(
            new JProperty("tool", new JObject(new JProperty("driver", WriteDriver(rules)))),
            new JProperty("columnKind", "utf16CodeUnits"),
            new JProperty("invocations", new JArray(WriteInvocation(report))),
            new JProperty("artifacts", new JArray(report.Story.Documents.Select(document => new JObject(new JProperty("location", WriteAddress(document)))))),
            new JProperty("results", new JArray(report.Contradictions.Select(finding => WriteResult(finding, rules.IndexOf(finding.Rule))))));
        var log = new JObject(
            new JProperty("$schema", SchemaAddress), new JProperty("version", "2.1.0"), new JProperty("runs", new JArray(run)));
        using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, Indentation = 1, CloseOutput = false };
        log.WriteTo(writer);
        writer.Flush();
        output.Write('\n');
    }

    private static JObject WriteDriver(List<string> rules)
    {
        var version = typeof(SarifReportWriter).Assembly.GetName().Version ?? new Version(0, 0);
        return new JObject(
            new JProperty("name", "ClaimCheck"),
            new JProperty("version", version.ToString(3)),
            new JProperty("rules", new JArray(rules.Select(WriteRule))));
    }

    private static JObject WriteRule(string id)
    {
        var rule = new JObject(new JProperty("id", id));
        if (DefaultRules.All.FirstOrDefault(known => known.Description.Id == id)?.Description is { } description)
        {
            rule.Add("shortDescription", Message(description.Summary));
            rule.Add("defaultConfiguration", new JObject(new JProperty("level", LevelOf(description.Severity))));
        }

        return rule;
    }

    private static JObject WriteInvocation(Report report) => new(
        new JProperty("executionSuccessful", report.Status == ReportStatus.Complete),
        new JProperty("toolExecutionNotifications", new JArray(report.Notes.Select(note => new JObject(
            new JProperty("level", report.Status == ReportStatus.Complete ? "note" : "error"), new JProperty("message", Message(note)))))));

    private static JObject WriteResult(Contradiction finding, int rule)
    {
        var related = finding.Evidence.Select(evidence => WriteLocation(evidence.Document, evidence.Span));
        if (finding.Right is { } right)
            related = related.Prepend(WriteLocation(right.Passage.Document, right.Span));
        return new JObject(
            new JProperty("ruleId", finding.Rule),
            new JProperty("ruleIndex", rule),
            new JProperty("level", LevelOf(finding.Severity)),
            new JProperty("rank", Math.Round(finding.Confidence * 100, 1)),
            new JProperty("message", Message(finding.Explanation)),
            new JProperty("locations", new JArray(WriteLocation(finding.Left.Passage.Document, finding.Left.Span))),
            new JProperty("relatedLocations", new JArray(related)),
            new JProperty("partialFingerprints", new JObject(new JProperty("claimcheck/v1", finding.Fingerprint))),
            new JProperty("properties", new JObject(
                new JProperty("relation", Vocabulary.Spell(finding.Relation)),
                new JProperty("severity", Vocabulary.Spell(finding.Severity)),
                new JProperty("reference", finding.Reference?.Detail),
                new JProperty("likelyCorrect", finding.LikelyCorrect?.Reason))));
    }

    private static JObject WriteLocation(StoryDocument document, TextSpan span)
    {
        var start = document.Source.GetPosition(span.Start);
        var end = document.Source.GetPosition(span.End);
        return new JObject(new JProperty("physicalLocation", new JObject(
            new JProperty("artifactLocation", WriteAddress(document)),
            new JProperty("region", new JObject(
                new JProperty("startLine", start.Line),
                new JProperty("startColumn", start.Column),
                new JProperty("endLine", end.Line),
                new JProperty("endColumn", end.Column),
                new JProperty("charOffset", span.Start),
                new JProperty("charLength", span.Length),
                new JProperty("snippet", Message(document.Source.Quote(span))))))));
    }

    private static JObject WriteAddress(StoryDocument document) =>
        new(new JProperty("uri", string.Join('/', document.Id.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString))));

    private static JObject Message(string text) => new(new JProperty("text", text));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };
}
