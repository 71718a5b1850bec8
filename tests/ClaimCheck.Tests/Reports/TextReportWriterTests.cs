using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Reports;

/// <summary>The text form for people.</summary>
public sealed class TextReportWriterTests
{
    [Test]
    public void A_report_reads_as_its_picture()
    {
        var output = new StringWriter();
        new TextReportWriter().Write(HandMade.Report(), output);
        Assert.That(output.ToString(), Is.EqualTo("""
            PARTIAL CHECK: 2 findings (1 high, 1 medium)

            x1  HIGH contradiction  title-conflict  (97% sure)
              One passage calls Denise Rowan “Mayor”, the other “Senator”.
              left.txt:2:1  «Mayor» Denise Rowan said on Monday that 12 people had died in …
              right.txt:1:1  «Senator» Denise Rowan said that "nobody" had died.
              see also left.txt:1:17  Ferry sinks off «Port Linden»
              by the table: house table, row 3
              likely right: left.txt:2:1. She has been mayor since 2019.

            x2  MEDIUM warning  weekday-mismatch  (100% sure)
              “Monday” is a Friday.
              left.txt:2:28  Mayor Denise Rowan said on «Monday» that 12 people had died in Port Linden.
              likely right: the reference

            note: The rule 'x' failed.
            checked: 2 documents, 2 passages, 1 claim; conflict score 0.91

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_clean_report_says_so()
    {
        var report = HandMade.Report() with { Status = ReportStatus.Complete, Contradictions = [], Notes = [] };
        Assert.That(new TextReportWriter().Compose(report)[0].Text, Is.EqualTo("No contradictions found"));
    }

    [Test]
    public void A_partial_check_without_findings_is_not_called_clean()
    {
        var report = HandMade.Report() with { Contradictions = [] };
        Assert.That(new TextReportWriter().Compose(report)[0].Text, Does.StartWith("PARTIAL CHECK"));
    }

    [Test]
    public void Every_line_knows_what_it_says()
    {
        var kinds = new TextReportWriter().Compose(HandMade.Report()).Select(line => line.Kind).ToList();
        Assert.That(kinds, Does.Contain(ReportLineKind.High).And.Contain(ReportLineKind.Medium).And.Contain(ReportLineKind.Note));
        Assert.That(kinds, Does.Not.Contain(ReportLineKind.Low));
    }
}
