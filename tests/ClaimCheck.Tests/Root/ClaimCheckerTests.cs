using System.Collections.Immutable;
using ClaimCheck.Contradictions;
using ClaimCheck.Reports;
using ClaimCheck.Stories;
using ClaimCheck.Syntax;
using ClaimCheck.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;

namespace ClaimCheck.Tests.Root;

/// <summary>The front door: overloads, options, streams, failures that become notes.</summary>
public sealed class ClaimCheckerTests
{
    private const string Left = "The ferry sank off Port Linden on Monday.";
    private const string Right = "The ferry did not sink off Port Linden on Monday.";

    [Test]
    public void Every_way_in_gives_the_same_findings()
    {
        var checker = SharedChecker.Default;
        var first = checker.Check(Left, Right);
        var second = checker.Check([Left, Right]);
        var third = checker.Check([new StoryDocument("text1", Left), new StoryDocument("text2", Right)]);
        Assert.That(ReportAssert.ToJson(second), Is.EqualTo(ReportAssert.ToJson(first)));
        Assert.That(ReportAssert.ToJson(third), Is.EqualTo(ReportAssert.ToJson(first)));
    }

    [Test]
    public async Task Many_stories_give_their_reports_in_order()
    {
        var stories = Enumerable.Range(0, 7).Select(i => Story.FromText(Left, id: FormattableString.Invariant($"s{i}")));
        var ids = new List<string>();
        await foreach (var report in SharedChecker.Default.CheckManyAsync(stories))
            ids.Add(report.Story.Documents[0].Id);
        Assert.That(ids, Is.EqualTo(new[] { "s0", "s1", "s2", "s3", "s4", "s5", "s6" }));
    }

    [Test]
    public void A_cancelled_check_stops() =>
        Assert.That(
            async () => await SharedChecker.Default.CheckAsync(Story.FromText(Left), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void A_document_over_the_limit_is_refused_by_name()
    {
        var checker = new ClaimCheckerBuilder().Configure(options => options.MaxCharacters = 10).Build();
        Assert.That(() => checker.Check(Story.FromText(Left, id: "wire")),
            Throws.TypeOf<DocumentTooLargeException>().With.Message.Contains("wire").And.Property("Maximum").EqualTo(10));
    }

    [Test]
    public void A_rule_that_throws_becomes_a_note_and_the_rest_is_reported()
    {
        var report = new ClaimCheckerBuilder().AddRule(new ThrowingRule()).Build().Check(Left, Right);
        Assert.That(report.Status, Is.EqualTo(ReportStatus.Partial));
        Assert.That(report.Notes.Single(), Does.Contain("always-throws").And.Contain("out of order"));
        Assert.That(report.Contradictions, Has.Length.EqualTo(SharedChecker.Default.Check(Left, Right).Contradictions.Length));
    }

    [Test]
    public void An_analyzer_that_throws_becomes_a_note()
    {
        var report = new ClaimCheckerBuilder().UseAnalyzer(new ThrowingAnalyzer()).Build().Check(Left, Right);
        Assert.That(report.Status, Is.EqualTo(ReportStatus.Partial));
        Assert.That(report.Notes, Has.Length.EqualTo(2).And.All.Contain("could not be analysed"));
        ReportAssert.IsValid(report);
    }

    [Test]
    public void A_story_without_running_text_is_partial()
    {
        var report = SharedChecker.Default.Check(Story.FromText("Ad Feedback"));
        Assert.That(report.Status, Is.EqualTo(ReportStatus.Partial));
        Assert.That(report.Notes.Single(), Does.Contain("No running text"));
    }

    [Test]
    public void A_removed_rule_does_not_run_and_an_unknown_one_is_refused()
    {
        var builder = new ClaimCheckerBuilder().RemoveRule("polarity-conflict");
        Assert.That(builder.Build().Rules.Select(rule => rule.Id), Does.Not.Contain("polarity-conflict"));
        Assert.That(() => builder.RemoveRule("polarity-conflict"), Throws.ArgumentException);
        Assert.That(() => builder.AddRule(new ThrowingRule()).AddRule(new ThrowingRule()), Throws.ArgumentException);
        Assert.That(() => new ClaimCheckerBuilder().Configure(options => options.DisabledRules.Add("none")).Build(), Throws.ArgumentException);
    }

    [Test]
    public void A_container_gives_one_checker_with_its_options()
    {
        using var provider = new ServiceCollection()
            .AddClaimCheck(options => options.DisabledRules.Add("title-conflict"), builder => builder.AddRule(new ThrowingRule()))
            .BuildServiceProvider();
        var checker = provider.GetRequiredService<ClaimChecker>();
        Assert.That(checker, Is.SameAs(provider.GetRequiredService<ClaimChecker>()));
        Assert.That(checker.Rules.Select(rule => rule.Id), Does.Contain("always-throws").And.Not.Contain("title-conflict"));
    }

    private sealed class ThrowingRule : IStoryRule
    {
        public RuleDescription Description { get; } = new("always-throws", "Throws.", Severity.Low, [], []);

        public void Examine(RuleContext context) => throw new InvalidOperationException("out of order");
    }

    private sealed class ThrowingAnalyzer : ITextAnalyzer
    {
        public ImmutableArray<Sentence> Analyze(Passage passage) => throw new NotSupportedException("no model");
    }
}
