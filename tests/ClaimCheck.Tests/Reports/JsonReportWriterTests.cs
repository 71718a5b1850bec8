using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Reports;

/// <summary>The JSON shape.</summary>
public sealed class JsonReportWriterTests
{
    [Test]
    public void A_report_with_one_of_everything_fits_the_schema() => ReportAssert.IsValid(HandMade.Report());

    [Test]
    public void Words_of_several_parts_are_spelt_with_hyphens()
    {
        var json = ReportAssert.IsValid(HandMade.Report());
        Assert.That((string?)json.SelectToken("entities[0].titles[0].kind"), Is.EqualTo("legal-police"));
        Assert.That((string?)json.SelectToken("verdicts[0].verdict"), Is.EqualTo("not-stated"));
    }

    [Test]
    public void A_finding_about_one_place_has_no_right_side()
    {
        var finding = ReportAssert.IsValid(HandMade.Report()).SelectToken("contradictions[1]")!;
        Assert.That(finding["right"]!.Type, Is.EqualTo(Newtonsoft.Json.Linq.JTokenType.Null));
        Assert.That((string?)finding["left"]!["document"], Is.EqualTo("left.txt"));
    }

    [Test]
    public void A_bound_that_is_not_finite_is_null()
    {
        var quantity = ReportAssert.IsValid(HandMade.Report()).SelectToken("claims[0].quantities[0]")!;
        Assert.That((int)quantity["minimum"]!, Is.EqualTo(12));
        Assert.That(quantity["maximum"]!.Type, Is.EqualTo(Newtonsoft.Json.Linq.JTokenType.Null));
    }

    [Test]
    public void Headline_and_day_of_publication_are_given()
    {
        var json = ReportAssert.IsValid(HandMade.Report());
        Assert.That((string?)json.SelectToken("passages[0].headline"), Is.EqualTo("Ferry sinks off Port Linden"));
        Assert.That((string?)json.SelectToken("documents[0].published"), Is.EqualTo("2025-01-31"));
    }

    [Test]
    public void The_same_report_gives_the_same_bytes()
    {
        var (first, second) = (ReportAssert.ToJson(HandMade.Report()), ReportAssert.ToJson(HandMade.Report()));
        Assert.That(second, Is.EqualTo(first));
    }
}
