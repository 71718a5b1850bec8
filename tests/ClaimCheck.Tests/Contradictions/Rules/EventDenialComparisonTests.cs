using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>An act asserted in one telling and denied in another.</summary>
internal sealed class EventDenialComparisonTests
{
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen did not sink.", true)]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen did not sink until Friday.", false, Description = "the denial has a limit")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen did not sink in Oslo.", false, Description = "another part is denied")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen did not sink on Sunday.", false, Description = "two days")]
    [TestCase("The ferry Ormen may sink on Tuesday.", "Divers told the paper that the Ormen did not sink.", false, Description = "still open")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper again that the Ormen did not sink.", false, Description = "another act")]
    [TestCase("The ferry Ormen sank on Tuesday.", "Divers told the paper that the Ormen sank.", false, Description = "nobody denies")]
    [TestCase("The ferry Ormen docked on Tuesday.", "Divers told the paper that the Ormen did not dock.", false, Description = "an act that can be repeated")]
    public void A_denial_conflicts_where_one_act_is_told(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(EventDenialComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
