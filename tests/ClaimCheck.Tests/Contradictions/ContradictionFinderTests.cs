using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions;

/// <summary>How the finder treats rules that throw and callers that cancel, and how words and numbers are compared.</summary>
public sealed class ContradictionFinderTests
{
    [Test]
    public void A_rule_that_throws_becomes_a_note()
    {
        var finder = new ContradictionFinder([new ThrowingRule()]);
        var found = finder.Find(new(new([], [], []), [], []));
        Assert.That(found.Notes, Has.Length.EqualTo(1));
        Assert.That(found.Notes[0], Does.Contain("throwing-rule"));
    }

    [TestCase("win", "lose", true)]
    [TestCase("crewed", "uncrewed", true)]
    [TestCase("careful", "careless", true)]
    [TestCase("house", "home", false)]
    [TestCase("include", "conclude", false)]
    public void Opposites_are_known_by_list_and_by_prefix(string left, string right, bool opposite)
    {
        var words = WordRelations.Default;
        Assert.That(WordRelations.Compare(words.Entry(left), words.Entry(right)) == WordRelation.Opposite, Is.EqualTo(opposite));
    }

    [TestCase(12, 14, false)]
    [TestCase(10, 12, false)]
    [TestCase(9900, 9871, true)]
    [TestCase(3, 3.6, true)]
    [TestCase(61, 61.3, true)]
    [TestCase(54.2, 52.4, false)]
    public void Rounded_figures_do_not_conflict(double left, double right, bool agree) =>
        Assert.That(QuantityComparison.Agree(Exact(left), Exact(right)), Is.EqualTo(agree));

    [Test]
    public void A_cancelled_check_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var finder = new ContradictionFinder([]);
        Assert.That(() => finder.Find(new(new([], [], []), [], []), source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_check_that_is_cancelled_while_it_compares_stops_before_the_next_claims()
    {
        using var source = new CancellationTokenSource();
        var rule = new CancellingRule(source);
        var checker = new ClaimCheckerBuilder().AddRule(rule).Build();
        string[] tellings = ["The mayor opened the bridge. The council paid for it.", "The mayor opened the bridge. The council paid for it."];
        Assert.That(() => checker.Check(tellings, cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(rule.Examined, Is.EqualTo(1));
    }

    private static Quantity Exact(double value) => new()
    {
        Span = default,
        Sentence = 0,
        Token = 0,
        Kind = QuantityKind.Percentage,
        Value = value,
        Minimum = value,
        Maximum = value,
        Approximation = Approximation.Exact,
        Unit = "%",
    };

    private sealed class CancellingRule(CancellationTokenSource source) : IPairRule
    {
        public int Examined { get; private set; }

        public RuleDescription Description { get; } = new("cancelling-rule", "Cancels.", Severity.Low, [], []);

        public void Examine(ClaimPair pair, RuleContext context)
        {
            Examined++;
            source.Cancel();
        }
    }

    private sealed class ThrowingRule : IStoryRule
    {
        public RuleDescription Description { get; } = new("throwing-rule", "Throws.", Severity.Low, [], []);

        public void Examine(RuleContext context) => throw new InvalidOperationException("broken");
    }
}
