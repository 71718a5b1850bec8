using System.Xml.Linq;
using ClaimCheck.Reports;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Reports;

/// <summary>The page for people: all findings, all text, nothing from outside.</summary>
public sealed class HtmlReportWriterTests
{
    [Test]
    public void Every_document_stands_whole_with_the_words_marked()
    {
        var report = HandMade.Report();
        var articles = Write(report).Descendants("article").ToList();
        Assert.That(articles.Select(article => article.Value), Is.EqualTo(report.Story.Documents.Select(document => document.Source.Value)));
        Assert.That(articles.SelectMany(article => article.Elements("mark")).Select(mark => mark.Value), Is.EqualTo(new[] { "Mayor", "Monday", "Senator" }));
    }

    [Test]
    public void Every_finding_leads_to_its_places()
    {
        var page = Write(HandMade.Report());
        var places = page.Descendants().Attributes("id").Select(id => "#" + id.Value).ToList();
        Assert.That(page.Descendants("section").Select(section => (string?)section.Attribute("class")), Is.EqualTo(new[] { "finding high", "finding medium" }));
        Assert.That(page.Descendants("a").Attributes("href").Select(link => link.Value).Except(places), Is.Empty);
        Assert.That(places, Is.Unique);
    }

    [Test]
    public void Notes_of_a_partial_check_are_shown() =>
        Assert.That(Write(HandMade.Report()).Descendants("p").Select(line => line.Value), Does.Contain("The rule 'x' failed."));

    [TestCase("<script>alert('x')</script> & \"so\" <b>on</b>")]
    [TestCase("bell \u0007, half a pair \ud83d, a whole one \ud83d\ude00, \uffff")]
    [TestCase("\u05e9\u05dc\u05d5\u05dd right to left")]
    public void Any_text_is_shown_and_none_is_obeyed(string text)
    {
        var report = new ClaimCheckerBuilder().Build().Check(Story.FromDocuments([new StoryDocument(text, "He said: " + text)]));
        var page = Write(report);
        Assert.That(page.Descendants("script"), Is.Empty);
        Assert.That(page.Descendants("article").Single().Value, Has.Length.EqualTo(text.Length + 9));
    }

    [Test]
    public void The_console_writes_it()
    {
        var run = CommandRun.Of("check", TestFolders.Path("seeds", "stories", "visit-el-salvador"), "--format", "html");
        Assert.That(run.Output, Does.StartWith("<!DOCTYPE html>\n<html").And.EndsWith("</html>\n").And.Not.Contain("http"));
    }

    private static XDocument Write(Report report)
    {
        var output = new StringWriter();
        new HtmlReportWriter().Write(report, output);
        return XDocument.Parse(output.ToString(), LoadOptions.PreserveWhitespace);
    }
}
