using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions;

/// <summary>Runs the examples by which the rules on stories describe themselves through the whole pipeline.</summary>
[TestFixture]
internal sealed class RuleExampleTests
{
    private static readonly string[] OnStories =
    [
        "birth-mismatch", "name-conflict", "posthumous-act", "quote-conflict", "speaker-conflict", "stale-title", "title-conflict",
        "total-mismatch", "vote-mismatch", "weekday-mismatch",
    ];

    private static IEnumerable<TestCaseData> Firing() => Cases(rule => rule.Fires);

    private static IEnumerable<TestCaseData> Silent() => Cases(rule => rule.Silent);

    [TestCaseSource(nameof(Firing))]
    public void A_rule_proposes_a_finding_on_the_examples_that_must_fire(string rule, RuleExample example) =>
        Assert.That(FindingsOf(rule, example), Is.Not.Empty);

    [TestCaseSource(nameof(Silent))]
    public void A_rule_stays_silent_on_the_examples_that_tempt(string rule, RuleExample example) =>
        Assert.That(FindingsOf(rule, example), Is.Empty);

    [Test]
    public void Every_rule_has_an_id_of_its_own() =>
        Assert.That(DefaultRules.All.Select(rule => rule.Description.Id), Is.Unique);

    [Test]
    public void Every_rule_on_stories_is_among_the_default_rules() =>
        Assert.That(DefaultRules.All.Select(rule => rule.Description.Id), Is.SupersetOf(OnStories));

    [TestCaseSource(nameof(OnStories))]
    public void A_rule_on_stories_has_specs_by_both_writers(string rule)
    {
        Assert.That(TestFolders.Path("tests", "ClaimCheck.Tests", "Specs", "Rules", rule + ".json"), Does.Exist);
        Assert.That(TestFolders.Path("tests", "ClaimCheck.Tests", "Specs", "Rules.SecondWriter", rule + ".json"), Does.Exist);
    }

    private static IEnumerable<TestCaseData> Cases(Func<RuleDescription, IEnumerable<RuleExample>> examples) =>
        from rule in DefaultRules.All
        where OnStories.Contains(rule.Description.Id)
        from example in examples(rule.Description)
        select new TestCaseData(rule.Description.Id, example);

    private static List<Contradiction> FindingsOf(string rule, RuleExample example)
    {
        var documents = new[] { example.Left, example.Right }
            .OfType<string>()
            .Select((text, index) => new StoryDocument(FormattableString.Invariant($"text{index + 1}"), text, example.Published));
        return [.. SharedChecker.Default.Check(Story.FromDocuments(documents)).Contradictions.Where(finding => finding.Rule == rule)];
    }
}
