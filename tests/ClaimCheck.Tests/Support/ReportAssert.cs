using ClaimCheck.Reports;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace ClaimCheck.Tests.Support;

/// <summary>What holds of every report.</summary>
internal static class ReportAssert
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(
        File.ReadAllText(TestFolders.Path("tests", "ClaimCheck.Tests", "Reports", "claimcheck-report-1.schema.json"))).GetAwaiter().GetResult());

    /// <summary>The report as JSON, which fits the schema, and whose every span slices to its words.</summary>
    public static JObject IsValid(Report report)
    {
        var json = IsValid(ToJson(report));
        foreach (var place in json.Descendants().OfType<JObject>().Where(item => item["text"] is not null && item["start"] is not null))
            SlicesToItsWords(report, json, place);
        return json;
    }

    /// <summary>JSON that fits the schema.</summary>
    public static JObject IsValid(string json)
    {
        var errors = Schema.Value.Validate(json);
        Assert.That(errors, Is.Empty, () => string.Join('\n', errors));
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    /// <summary>The report as JSON.</summary>
    public static string ToJson(Report report)
    {
        var output = new StringWriter();
        new JsonReportWriter().Write(report, output);
        return output.ToString();
    }

    private static void SlicesToItsWords(Report report, JObject json, JObject place)
    {
        var document = DocumentOf(json, place);
        var source = report.Story.Documents.Single(item => item.Id == document).Source;
        var (start, length) = ((int)place["start"]!, (int)place["length"]!);
        Assert.That(start + length, Is.LessThanOrEqualTo(source.Length), place.Path);
        Assert.That(source.Value.Substring(start, length), Is.EqualTo((string?)place["text"]), place.Path);
    }

    private static string DocumentOf(JObject json, JObject place)
    {
        for (JToken? around = place; around is not null; around = around.Parent)
        {
            if ((around as JObject)?["document"] is { } document)
                return (string)document!;
            if ((around as JObject)?["passage"] is { } passage)
                return (string)json["passages"]!.Single(item => (string)item["id"]! == (string)passage!)["document"]!;
        }

        throw new InvalidOperationException($"Nothing says in which document {place.Path} stands.");
    }
}
