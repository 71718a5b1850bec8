using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>A person dead in one telling and under care in another.</summary>
internal sealed class LifeAndDeathTests
{
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner is recovering at home.", true)]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner was flown to a hospital after the crash.", true, Description = "taken to a ward")]
    [TestCase("Gunmen killed Olaf Brenner in the square.", "Olaf Brenner is recovering at home.", true, Description = "the one who is killed")]
    [TestCase("@2025-03-14 Olaf Brenner died after the crash.", "@2025-03-17 Olaf Brenner is recovering at home.", true, Description = "three days later")]
    [TestCase("@2025-03-14 Olaf Brenner died after the crash.", "@2025-03-18 Olaf Brenner is recovering at home.", false, Description = "told too long after")]
    [TestCase("@2025-03-14 Olaf Brenner died after the crash.", "@2025-03-13 Olaf Brenner is recovering at home.", false, Description = "the death can have come after")]
    [TestCase("Olaf Brenner died in 2019.", "Olaf Brenner is recovering at home.", false, Description = "a death long ago")]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner was in hospital in 2019.", false, Description = "an illness long ago")]
    [TestCase("Olaf Brenner did not die.", "Olaf Brenner is recovering at home.", false, Description = "a denied death")]
    [TestCase("Olaf Brenner may have died after the crash.", "Olaf Brenner is recovering at home.", false, Description = "a possible death")]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner may recover at home.", false, Description = "a possible recovery")]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner is not recovering at home.", false, Description = "a denied recovery")]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner will recover at home.", false, Description = "a recovery to come")]
    [TestCase("Olaf Brenner died after the crash.", "Olaf Brenner was flown to a hospital. Olaf Brenner died there.", false, Description = "the other telling knows of the death")]
    [TestCase("Olaf Brenner died after the crash. Olaf Brenner was flown to a hospital.", "Olaf Brenner is recovering at home.", false, Description = "the telling of the death knows of the ward")]
    [TestCase("Olaf Brenner died after the crash.", "Petra Lund is recovering at home.", false, Description = "two people")]
    public void Nobody_is_both_dead_and_alive(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(LifeAndDeath.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
