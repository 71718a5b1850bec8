using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ClaimCheck.Contradictions;

namespace ClaimCheck.Reports;

/// <summary>
/// Writes a report as one HTML page that needs nothing beside it: the findings with both sides and the reason, then
/// every document with the words in conflict marked. No script, no address of another file.
/// </summary>
public sealed class HtmlReportWriter : IReportWriter
{
    private const string Style = """
        body{font:16px/1.5 Georgia,serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.25}
        section.finding{border-left:.4rem solid #888;padding:.1rem 1rem;margin:1.5rem 0;background:#f6f6f6}
        section.high{border-color:#b3261e}section.medium{border-color:#a15c00}section.low{border-color:#2457a6}
        p.meta,p.detail,p.measure{font:14px/1.5 system-ui,sans-serif;color:#555}
        blockquote{margin:.5rem 0;padding-left:1rem}cite{font:13px system-ui,sans-serif;color:#555}
        article{white-space:pre-wrap;border-top:1px solid #ccc;padding:1rem 0;overflow-wrap:anywhere}
        mark{padding:0 .15em}mark.high{background:#ffd9d6}mark.medium{background:#ffe8c2}mark.low{background:#d8e6ff}
        p.note{background:#fff3cd;padding:.5rem 1rem}
        """;

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var summary = new TextReportWriter().Compose(report);
        var page = new XElement("html",
            new XAttribute("lang", "en"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", "ClaimCheck: " + Clean(summary[0].Text)),
                new XElement("style", Style)),
            new XElement("body",
                new XElement("h1", Clean(summary[0].Text)),
                report.Notes.Select(note => new XElement("p", new XAttribute("class", "note"), Clean(note))),
                report.Contradictions.Select(WriteFinding),
                new XElement("p", new XAttribute("class", "measure"), Clean(summary[^1].Text)),
                report.Story.Documents.Select((document, index) => new HtmlDocumentText(report, document, index).Write())));
        output.Write("<!DOCTYPE html>\n");
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, CloseOutput = false, NewLineChars = "\n" }))
            page.WriteTo(writer);
        output.Write('\n');
    }

    /// <summary><paramref name="text"/> without the characters that a page cannot hold; each becomes a replacement character.</summary>
    internal static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && char.IsSurrogatePair(clean[i], clean[i + 1]))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = '\ufffd';
        }

        return new string(clean);
    }

    private static XElement WriteFinding(Contradiction finding)
    {
        var severity = Vocabulary.Spell(finding.Severity);
        var meta = string.Create(CultureInfo.InvariantCulture, $"{severity} {Vocabulary.Spell(finding.Relation)} · {finding.Rule} · {finding.Confidence:0%} sure");
        return new XElement("section",
            new XAttribute("class", "finding " + severity),
            new XAttribute("id", finding.Id),
            new XElement("h3", Clean(finding.Explanation)),
            new XElement("p", new XAttribute("class", "meta"), meta),
            WriteSide(finding, finding.Left, Side.Left),
            finding.Right is { } right ? WriteSide(finding, right, Side.Right) : null,
            finding.Reference is { } reference ? Detail($"By the {reference.Kind}: {reference.Detail}") : null,
            finding.LikelyCorrect is { } likely ? Detail($"Likely right: the {(likely.Side == Side.Left ? "first" : "second")} side. {likely.Reason}") : null);
    }

    private static XElement WriteSide(Contradiction finding, FindingSide side, Side which)
    {
        var document = side.Passage.Document;
        var (before, quote, after) = Excerpt.Split(document.Source, side.Span);
        return new XElement("blockquote",
            Clean(before),
            new XElement("mark", new XAttribute("class", Vocabulary.Spell(finding.Severity)), Clean(quote)),
            Clean(after),
            " ",
            new XElement("cite", new XElement("a",
                new XAttribute("href", "#" + HtmlDocumentText.Anchor(finding, which)),
                Clean($"{document.Id}:{document.Source.GetPosition(side.Span.Start)}"))));
    }

    private static XElement Detail(string text) => new("p", new XAttribute("class", "detail"), Clean(text));
}
