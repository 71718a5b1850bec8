using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>The actors of one act that has a single actor.</summary>
internal sealed class EventActorComparisonTests
{
    [TestCase("Olaf Brenner founded the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", true)]
    [TestCase("Kestrel Foods funded the study.", "Critics noted that the study was financed by Duvant Holdings.", true, Description = "another word")]
    [TestCase("Olaf Brenner founded the bakery together with his wife.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "shared by a word")]
    [TestCase("Olaf Brenner and Hanna Moe founded the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "shared by two names")]
    [TestCase("Olaf Brenner visited the bakery.", "Neighbours recall that the bakery was visited by Petra Lund.", false, Description = "many can do it")]
    [TestCase("Olaf Brenner did not found the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "denied")]
    [TestCase("Olaf Brenner may found the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "still open")]
    [TestCase("Olaf Brenner founded the bakery again.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "another act")]
    [TestCase("Olaf Brenner founded the bakery.", "Neighbours recall that the bakery was founded by Brenner.", false, Description = "one person")]
    [TestCase("Kestrel Foods founded the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "a firm and a person")]
    [TestCase("Olaf Brenner founded the bakery.", "Neighbours recall that the chapel was founded by Petra Lund.", false, Description = "two things")]
    [TestCase("Olaf Brenner did not establish the bakery.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "the first telling denies")]
    [TestCase("Olaf Brenner will establish the bakery in May.", "Neighbours recall that the bakery was founded by Petra Lund.", false, Description = "still to come")]
    [TestCase("Olaf Brenner founded the bakery.", "Neighbours recall that the bakery was not founded by Petra Lund.", false, Description = "the second telling denies")]
    [TestCase("Olaf Brenner founded the bakery.", "Neighbours recall that the bakery was founded by Petra Lund and Hanna Moe.", false, Description = "shared in the second telling")]
    public void Actors_conflict_where_the_act_has_one(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(EventActorComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
