using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>The acts of a sentence with their participants: act, actor, undergoer.</summary>
internal sealed class StoryEventReaderTests
{
    [TestCase("The dam burst on Tuesday.", "burst dam -")]
    [TestCase("Questioned on Monday, Aubrey Lund said nothing.", "question - Aubrey", Description = "the subject above")]
    [TestCase("The barge was seen stranded near the weir.", "strand - barge", Description = "the subject of the passive above")]
    [TestCase("The storm made landfall near the port.", "landfall storm -", Description = "the noun carries the act")]
    [TestCase("The collapse of the dam shocked the valley.", "collapse dam -; shock collapse valley", Description = "an act as a noun")]
    [TestCase("The dam collapse shocked the valley.", "collapse dam -; shock collapse valley", Description = "an act as a noun behind its thing")]
    [TestCase("The court convicted the miller who burned the barn.", "convict court miller; burn miller barn", Description = "who stands for the noun")]
    public void Events_have_their_participants(string text, string expected) =>
        Assert.That(string.Join("; ", StoryEventReader.Read(ReadText.Views(text)).Select(Describe)), Is.EqualTo(expected));

    private static string Describe(StoryEvent told) => $"{told.Act.Word} {Word(told.View, told.Actor)} {Word(told.View, told.Undergoer)}";

    private static string Word(SentenceView view, int token) => token < 0 ? "-" : view.Tokens[token].Text;
}
