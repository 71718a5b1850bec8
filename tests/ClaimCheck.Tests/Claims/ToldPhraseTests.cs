using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What the sentences before tell of the dead, the organizers and a thing, and who speaks for many.</summary>
internal sealed class ToldPhraseTests
{
    [TestCase("A cargo ship hit a reef off Varn on Monday. The ship was carrying coal.", "The cargo ship that hit a reef off Varn on Monday was carrying coal")]
    [TestCase("Nine people were killed when a bus overturned in Sella. Two of the dead were nurses.", "Two of the nine people killed were nurses")]
    [TestCase("A rally against a quarry in Sella drew 900 people. The organizers spoke of 2,000.", "The organizers of the rally against a quarry in Sella spoke of 2,000")]
    [TestCase("\"We heard a bang,\" said Ida Brandt, a nurse.", "Ida Brandt: We heard a bang")]
    public void It_is_said_in_full(string text, string expected) =>
        Assert.That(Read(text).Select(claim => claim.SelfContained), Has.Some.StartsWith(expected));

    [TestCase("A cargo ship left. The ship was carrying coal.", "The ship", Description = "no name and no place")]
    [TestCase("A cargo ship hit a reef off Varn on Monday. A trawler and another cargo ship came. The ship was carrying coal.", "The ship", Description = "two ships")]
    [TestCase("Some nine people were killed in Sella. Two of the dead were nurses.", "the dead", Description = "no exact number")]
    [TestCase("Nine people were killed in Sella. Three people were killed in Varn. Two of the dead were nurses.", "the dead", Description = "two numbers")]
    [TestCase("A rally against a quarry in Sella drew 900 people. A festival of light in Varn drew 80. The organizers spoke of 2,000.", "The organizers", Description = "two events")]
    public void It_stays_open(string text, string open) =>
        Assert.That(Read(text).SelectMany(claim => claim.Unresolved), Has.Some.EqualTo(open));

    private static ImmutableArray<Claim> Read(string text) => SharedChecker.Default.Check(Story.FromDocuments([new StoryDocument("a", text)])).Claims;
}
