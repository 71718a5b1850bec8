using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>The places of one event in two tellings.</summary>
internal sealed class EventPlaceComparisonTests
{
    [TestCase("The ferry Ormen sank in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", true)]
    [TestCase("The ferry Ormen sank near Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "one only says near")]
    [TestCase("The ferry Ormen sank in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo on Sunday, the owner said.", false, Description = "two days")]
    [TestCase("The ferry Ormen sank in Bergen on Tuesday.", "Divers looked again for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "another act")]
    [TestCase("The ferry Ormen sank in Norway on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "one holds the other")]
    [TestCase("The ferry Ormen sank in Wexhaven on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "not in the gazetteer")]
    [TestCase("The ferry Ormen did not sink in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "denied")]
    [TestCase("The ferry Ormen may sink in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", false, Description = "still open")]
    [TestCase("The ferry Ormen docked in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which docked in Oslo, the owner said.", false, Description = "an act that can be repeated")]
    [TestCase("Olaf Brenner died in Bergen on Tuesday.", "Police looked for the family of Olaf Brenner, who died in Oslo, the owner said.", false, Description = "persons are taken from place to place")]
    [TestCase("Divers looked for the crew of the Ormen, which sank in Oslo, the owner said.", "The ferry Ormen did not sink in Bergen on Tuesday.", false, Description = "the second telling denies")]
    [TestCase("The ferry Ormen sank in Bergen on Tuesday.", "The Ormen sank in Oslo on Sunday, and divers looked for its crew.", false, Description = "two days, each at its verb")]
    // A year is no day for EventTimeComparison.Time, so it does not count as another time.
    [TestCase("The ferry Ormen sank in Bergen on Tuesday.", "Divers looked for the crew of the Ormen, which sank in Oslo in 2019, the owner said.", false, Description = "a day and an earlier year")]
    public void Places_conflict_where_one_event_is_told(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(EventPlaceComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
