using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>"His" and "her" for one person.</summary>
internal sealed class PronounGenderTests
{
    [TestCase("The surgeon lost his licence in Perth.", "The surgeon lost her licence in Perth.", true)]
    [TestCase("He kept eleven horses in poor conditions at a farm near Ulm.", "She kept eleven horses in poor conditions at a farm near Ulm.", true, Description = "one report at length")]
    [TestCase("He was taken to hospital in Ulm.", "She was taken to hospital in Ulm.", false, Description = "may be two people")]
    [TestCase("The surgeon lost his licence in Perth.", "The surgeon lost their licence in Perth.", false, Description = "no gender")]
    [TestCase("The surgeon lost his licence in Perth.", "The surgeon lost her case in Perth.", false, Description = "another word differs")]
    public void Conflict_where_one_person_is_meant(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Rule("antonym-conflict", left, right), expected ? Is.Not.Empty : Is.Empty);
}
