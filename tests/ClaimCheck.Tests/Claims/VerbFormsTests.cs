using ClaimCheck.Claims;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Finite forms of a lemma.</summary>
internal sealed class VerbFormsTests
{
    [TestCase("recommend", "recommended")]
    [TestCase("carry", "carried")]
    [TestCase("plan", "planned")]
    [TestCase("open", "opened")]
    [TestCase("need", "needed")]
    [TestCase("hold", "held")]
    [TestCase("include", "included")]
    public void The_past_follows_the_rule_or_the_list(string lemma, string past) =>
        Assert.That(VerbForms.Finite(lemma, false, false), Is.EqualTo(past));

    [Test]
    public void The_present_of_a_plural_is_the_lemma() => Assert.That(VerbForms.Finite("carry", true, true), Is.EqualTo("carry"));
}
