using ClaimCheck.Entities;
using ClaimCheck.Evaluation.Claims;
using ClaimCheck.Reports;
using ClaimCheck.Text;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>One expectation of an annotated story.</summary>
/// <param name="Kind">What it is about: passages, furniture, titles …</param>
/// <param name="What">The expectation in words, and what stands in its way.</param>
/// <param name="Met">Whether the report meets it.</param>
internal sealed record GoldAnswer(string Kind, string What, bool Met);

/// <summary>Holds a report against the annotated answers of its story.</summary>
internal static class GoldAnswers
{
    /// <summary>Every expectation, met or not.</summary>
    public static IEnumerable<GoldAnswer> Compare(JObject answers, string text, Report report) =>
    [
        .. Passages(answers, report),
        .. Furniture(answers, report),
        .. Titles(answers, report),
        .. Names(answers, report),
        .. SameEntities(answers, report),
        .. Contradictions(answers, report),
        .. Claims(answers, text, report),
    ];

    private static IEnumerable<GoldAnswer> Passages(JObject answers, Report report)
    {
        foreach (var row in Rows(answers, "passages"))
            yield return new("passages", $"{row["name"]}", report.Story.Passages.Any(passage => passage.Span == Span(row)));
        yield return new("passages", "no other", report.Story.Passages.Length == Rows(answers, "passages").Count());
    }

    private static IEnumerable<GoldAnswer> Furniture(JObject answers, Report report)
    {
        foreach (var row in Rows(answers, "boilerplate"))
            yield return new("furniture", $"{row["quote"]}", report.Story.Boilerplate.Any(item => item.Span == Span(row)));
        foreach (var item in report.Story.Boilerplate.Where(item => Rows(answers, "boilerplate").All(row => Span(row) != item.Span)))
            yield return new("furniture", $"not furniture: {item.Span}", false);
    }

    private static IEnumerable<GoldAnswer> Titles(JObject answers, Report report) =>
        from row in Rows(answers, "titles")
        let span = Span(row["mention"]!)
        let met = report.Entities.Any(entity => entity.Name == (string)row["person"]! && entity.Titles.Any(title => title.Span == span))
        select new GoldAnswer("titles", $"{row["mention"]!["quote"]} · {row["person"]}", met);

    private static IEnumerable<GoldAnswer> Names(JObject answers, Report report) =>
        from type in ((JObject)answers["entities"]!).Properties().Where(type => type.Name != "same_entity")
        from name in type.Value!
        let met = report.Entities.Any(entity =>
            entity.Type.ToString().Equals(type.Name, StringComparison.OrdinalIgnoreCase) && IsCalled(entity, (string)name!))
        select new GoldAnswer("entities", $"{type.Name} {name}", met);

    private static IEnumerable<GoldAnswer> SameEntities(JObject answers, Report report) =>
        from names in answers["entities"]!["same_entity"] ?? answers["same_entity"] ?? new JArray()
        let met = report.Entities.Any(entity => names.All(name => IsCalled(entity, (string)name!)))
        select new GoldAnswer("sameEntity", string.Join(" = ", names), met);

    /// <summary>A name with a title before it is answered by the name alone: mentions leave titles out.</summary>
    private static bool IsCalled(Entity entity, string name) =>
        entity.Name == name || entity.Mentions.Any(mention => mention.Text == name)
        || entity.Titles.Any(title => name.StartsWith(title.Text + " ", StringComparison.Ordinal) && entity.Mentions.Any(mention => name.EndsWith(" " + mention.Text, StringComparison.Ordinal)));

    private static IEnumerable<GoldAnswer> Contradictions(JObject answers, Report report)
    {
        foreach (var row in Rows(answers, "contradictions").Where(row => (bool)row["required"]!))
        {
            var lefts = new[] { row["left"]! }.Concat(row["alternativeLeft"] ?? new JArray()).Select(Span);
            var met = report.Contradictions.Any(finding =>
                finding.Rule == (string)row["kind"]!
                && finding.Severity.ToString().Equals((string)row["severity"]!, StringComparison.OrdinalIgnoreCase)
                && finding.Right is not null && finding.Right.Span.Overlaps(Span(row["right"]!))
                && lefts.Any(left => finding.Left.Span.Overlaps(left)));
            yield return new("required", $"{row["kind"]}: {row["left"]!["quote"]} / {row["right"]!["quote"]}", met);
        }

        foreach (var row in Rows(answers, "not_contradictions"))
        {
            var (left, right) = (Span(row["left"]!), Span(row["right"]!));
            var touching = report.Contradictions.FirstOrDefault(finding => finding.Right is not null
                && ((finding.Left.Span.Overlaps(left) && finding.Right.Span.Overlaps(right)) || (finding.Left.Span.Overlaps(right) && finding.Right.Span.Overlaps(left))));
            yield return new("forbiddenAbsent", $"{row["left"]!["quote"]} / {row["right"]!["quote"]}{(touching is null ? "" : $" [{touching.Explanation}]")}", touching is null);
        }
    }

    private static IEnumerable<GoldAnswer> Claims(JObject answers, string text, Report report)
    {
        var expectations = Rows(answers, "claims").Select(row => ClaimExpectation.Read((JObject)row, text)).ToList();
        var matched = ClaimMatching.Match(expectations, report.Claims);
        for (var i = 0; i < expectations.Count; i++)
        {
            var reason = matched[i] is null ? $" [{ClaimMatching.Explain(expectations[i], report.Claims)}]" : "";
            yield return new("claims", expectations[i].Contains + reason, matched[i] is not null);
        }

        foreach (var line in answers["no_claim"] ?? new JArray())
        {
            var span = new TextSpan(text.IndexOf((string)line!, StringComparison.Ordinal), ((string)line!).Length);
            yield return new("noClaim", (string)line!, !report.Claims.Any(claim => claim.Span.Overlaps(span)));
        }
    }

    private static IEnumerable<JToken> Rows(JObject answers, string key) => answers[key] ?? new JArray();

    private static TextSpan Span(JToken row) => new((int)row["start"]!, (int)row["length"]!);
}
