using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>
/// Writes a report for people: findings in rank order, both sides quoted with document, line and column, the reason,
/// the likely side. Plain text without colours.
/// </summary>
public sealed class TextReportWriter : IReportWriter
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in Compose(report))
        {
            output.Write(line.Text);
            output.Write('\n');
        }
    }

    /// <summary>The lines of the text form with what each says.</summary>
    public ImmutableArray<ReportLine> Compose(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = ImmutableArray.CreateBuilder<ReportLine>();
        lines.Add(new(ReportLineKind.Summary, Summarize(report)));
        foreach (var finding in report.Contradictions)
            AddFinding(lines, finding);
        lines.Add(new(ReportLineKind.Blank, string.Empty));
        foreach (var note in report.Notes)
            lines.Add(new(ReportLineKind.Note, "note: " + OneLine(note)));
        lines.Add(new(ReportLineKind.Detail, Measure(report)));
        return lines.ToImmutable();
    }

    private static void AddFinding(ImmutableArray<ReportLine>.Builder lines, Contradiction finding)
    {
        lines.Add(new(ReportLineKind.Blank, string.Empty));
        lines.Add(new(KindOf(finding.Severity), FormattableString.Invariant(
            $"{finding.Id}  {Vocabulary.Spell(finding.Severity).ToUpperInvariant()} {Vocabulary.Spell(finding.Relation)}  {finding.Rule}  ({finding.Confidence:0%} sure)")));
        lines.Add(new(ReportLineKind.Explanation, Indent + OneLine(finding.Explanation)));
        AddPlace(lines, finding.Left.Passage.Document, finding.Left.Span, string.Empty);
        if (finding.Right is { } right)
            AddPlace(lines, right.Passage.Document, right.Span, string.Empty);
        foreach (var evidence in finding.Evidence)
            AddPlace(lines, evidence.Document, evidence.Span, "see also ");
        if (finding.Reference is { } reference)
            lines.Add(new(ReportLineKind.Detail, $"{Indent}by the {reference.Kind}: {OneLine(reference.Detail)}"));
        if (LikelySide(finding) is { } likely)
            lines.Add(new(ReportLineKind.Detail, $"{Indent}likely right: {likely}"));
    }

    private static void AddPlace(ImmutableArray<ReportLine>.Builder lines, StoryDocument document, TextSpan span, string label)
    {
        var position = document.Source.GetPosition(span.Start);
        lines.Add(new(ReportLineKind.Quotation, $"{Indent}{label}{document.Id}:{position}  {Excerpt.Around(document.Source, span)}"));
    }

    private static string? LikelySide(Contradiction finding)
    {
        if (finding.LikelyCorrect is { } likely)
        {
            var side = likely.Side == Side.Left ? finding.Left : finding.Right ?? finding.Left;
            return $"{side.Passage.Document.Id}:{side.Passage.Document.Source.GetPosition(side.Span.Start)}. {OneLine(likely.Reason)}";
        }

        return finding.Relation switch
        {
            FindingRelation.Contradiction => "the text alone cannot tell",
            FindingRelation.Warning => finding.Right is null ? "the reference" : null,
            _ => null,
        };
    }

    private static string Summarize(Report report)
    {
        var partial = report.Status == ReportStatus.Partial;
        if (report.Contradictions.IsEmpty)
            return partial ? "PARTIAL CHECK: no contradictions found in what could be checked" : "No contradictions found";
        var counts = report.Contradictions.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {Vocabulary.Spell(group.Key)}"));
        return $"{(partial ? "PARTIAL CHECK: " : string.Empty)}{Count(report.Contradictions.Length, "finding")} ({string.Join(", ", counts)})";
    }

    private static string Measure(Report report) =>
        $"checked: {Count(report.Story.Documents.Length, "document")}, {Count(report.Story.Passages.Length, "passage")}, "
        + $"{Count(report.Claims.Length, "claim")}; conflict score {report.ConflictScore.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string OneLine(string text) => Excerpt.Flatten(text);

    private static ReportLineKind KindOf(Severity severity) => severity switch
    {
        Severity.High => ReportLineKind.High,
        Severity.Medium => ReportLineKind.Medium,
        _ => ReportLineKind.Low,
    };
}
