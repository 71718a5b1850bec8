using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>What a court sentences one person to.</summary>
internal sealed class SentenceTermTests
{
    [TestCase("Karel Voss was sentenced to life in prison in Ghent.", "Karel Voss was sentenced to two years in prison in Ghent.", true)]
    [TestCase("Karel Voss was sentenced to death in Ghent.", "Karel Voss was sentenced to life in prison in Ghent.", true)]
    [TestCase("Karel Voss was sentenced to life in prison in Ghent.", "Karel Voss was sentenced to life in prison with a minimum of 30 years in Ghent.", false, Description = "a minimum")]
    [TestCase("Karel Voss was sentenced to life in prison in Ghent.", "Piet Maas was sentenced to two years in prison in Ghent.", false, Description = "two men")]
    [TestCase("Karel Voss was sentenced to life in prison in Ghent.", "Karel Voss could be sentenced to two years in prison in Ghent.", false, Description = "only possible")]
    public void Conflict_of_two_kinds(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Rule("antonym-conflict", left, right), expected ? Is.Not.Empty : Is.Empty);
}
