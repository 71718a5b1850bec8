using System.Xml.Linq;
using ClaimCheck.Contradictions;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Reports;

/// <summary>One document in the HTML report: its text as given, the words of findings marked and linked back.</summary>
internal sealed class HtmlDocumentText(Report report, StoryDocument document, int index)
{
    /// <summary>Name of the place of one side of a finding.</summary>
    public static string Anchor(Contradiction finding, Side side) => $"{finding.Id}-{Vocabulary.Spell(side)}";

    /// <summary>The heading and the text.</summary>
    public object[] Write() =>
    [
        new XElement("h2", new XAttribute("id", FormattableString.Invariant($"d{index + 1}")), HtmlReportWriter.Clean(document.Id)),
        new XElement("article", WriteText()),
    ];

    private List<object> WriteText()
    {
        var text = document.Source.Value;
        var content = new List<object>();
        var position = 0;
        foreach (var group in Marks().GroupBy(mark => mark.Span).OrderBy(group => group.Key.Start).ThenBy(group => group.Key.Length))
        {
            var start = Math.Max(group.Key.Start, position);
            var end = Math.Max(group.Key.End, start);
            content.Add(HtmlReportWriter.Clean(text[position..start]));
            content.AddRange(WriteMark(group.ToList(), text[start..end]));
            position = end;
        }

        content.Add(HtmlReportWriter.Clean(text[position..]));
        return content;
    }

    // Two findings that overlap keep their own places; the words are shown once.
    private static IEnumerable<object> WriteMark(List<(Contradiction Finding, Side Side, TextSpan Span)> marks, string words)
    {
        foreach (var (finding, side, _) in marks)
            yield return new XElement("a", new XAttribute("id", Anchor(finding, side)), string.Empty);
        if (words.Length == 0)
            yield break;
        var worst = marks.MaxBy(mark => mark.Finding.Severity).Finding;
        yield return new XElement("mark",
            new XAttribute("class", Vocabulary.Spell(worst.Severity)),
            new XAttribute("title", HtmlReportWriter.Clean(string.Join(' ', marks.Select(mark => mark.Finding.Explanation).Distinct(StringComparer.Ordinal)))),
            HtmlReportWriter.Clean(words));
    }

    private IEnumerable<(Contradiction Finding, Side Side, TextSpan Span)> Marks()
    {
        foreach (var finding in report.Contradictions)
        {
            if (finding.Left.Passage.Document == document)
                yield return (finding, Side.Left, finding.Left.Span);
            if (finding.Right is { } right && right.Passage.Document == document)
                yield return (finding, Side.Right, right.Span);
        }
    }
}
