using ClaimCheck.Reports;
using ClaimCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ClaimCheck.Tests.Reports;

/// <summary>SARIF 2.1.0 for editors and build servers.</summary>
public sealed class SarifReportWriterTests
{
    private static readonly JObject Run = (JObject)Write(HandMade.Report()).SelectToken("runs[0]")!;

    [Test]
    public void Every_region_holds_its_words()
    {
        var sources = HandMade.Report().Story.Documents.ToDictionary(document => document.Id, document => document.Source);
        var locations = Run.SelectTokens("$..physicalLocation").ToList();
        Assert.That(locations, Has.Count.EqualTo(4));
        foreach (var location in locations)
        {
            var source = sources[(string)location.SelectToken("artifactLocation.uri")!];
            var region = location["region"]!;
            var start = (int)region["charOffset"]!;
            Assert.That(source.Value.Substring(start, (int)region["charLength"]!), Is.EqualTo((string?)region.SelectToken("snippet.text")));
            Assert.That($"{region["startLine"]}:{region["startColumn"]}", Is.EqualTo(source.GetPosition(start).ToString()));
        }
    }

    [Test]
    public void A_result_names_its_rule_and_the_rule_its_level()
    {
        foreach (var result in Run["results"]!)
        {
            var rule = Run.SelectToken($"tool.driver.rules[{result["ruleIndex"]}]")!;
            Assert.That((string?)rule["id"], Is.EqualTo((string?)result["ruleId"]));
            Assert.That((string?)rule.SelectToken("defaultConfiguration.level"), Is.EqualTo((string?)result["level"]));
        }
    }

    [Test]
    public void The_second_side_is_a_related_location() =>
        Assert.That((string?)Run.SelectToken("results[0].relatedLocations[0].physicalLocation.artifactLocation.uri"), Is.EqualTo("right.txt"));

    [Test]
    public void A_partial_check_is_not_a_success()
    {
        Assert.That((bool)Run.SelectToken("invocations[0].executionSuccessful")!, Is.False);
        Assert.That((string?)Run.SelectToken("invocations[0].toolExecutionNotifications[0].message.text"), Is.EqualTo("The rule 'x' failed."));
    }

    [Test]
    public void The_console_writes_it()
    {
        var run = CommandRun.Of("check", TestFolders.Path("seeds", "stories", "visit-el-salvador"), "--format", "sarif");
        Assert.That((string?)JObject.Parse(run.Output).SelectToken("runs[0].results[0].ruleId"), Is.EqualTo("title-conflict"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    private static JObject Write(Report report)
    {
        var output = new StringWriter();
        new SarifReportWriter().Write(report, output);
        return JObject.Parse(output.ToString());
    }
}
