using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>How a claim that somebody said something is worded, and titles that do not say of what they are.</summary>
internal sealed class SpeechWordingTests
{
    [TestCase("\"We will open the gates, but we will not let the trucks in,\" harbor master Ida Brandt told reporters.", "“We will open the gates, but we will not let the trucks in”")]
    [TestCase("\"The ice was thin and then it broke,\" Ida Brandt said.", "“The ice was thin and then it broke”")]
    [TestCase("\"The ice was thin,\" Ida Brandt said. \"Nobody fell in.\"", "“The ice was thin”")]
    public void A_quotation_is_given_to_its_end(string text, string expected) =>
        Assert.That(Read(text).Select(claim => claim.SelfContained), Has.Some.EndsWith(expected));

    [Test]
    public void What_a_quotation_leaves_open_is_listed_with_who_said_it()
    {
        var told = Read("\"It was too late,\" Ida Brandt said.").Single(claim => claim.SelfContained.StartsWith("Ida Brandt said", StringComparison.Ordinal));
        Assert.That(told.Unresolved, Is.EqualTo(new[] { "It" }));
    }

    [TestCase("Chief Executive Ida Brandt signed the contract.", true)]
    [TestCase("Council leader Ida Brandt signed the contract.", true)]
    [TestCase("Norwegian Prime Minister Ida Brandt signed the contract.", false, Description = "the country is named")]
    [TestCase("Ida Brandt, chief executive of Fjord Mills, signed the contract.", false, Description = "the firm is named")]
    [TestCase("Professor Ida Brandt signed the contract.", false, Description = "a calling")]
    public void A_title_that_does_not_say_of_what_is_listed_as_open(string text, bool isOpen)
    {
        var titles = Read(text).Where(claim => claim.Form == ClaimForm.Title).ToList();
        Assert.That(titles.SelectMany(claim => claim.Unresolved), isOpen ? Is.Not.Empty : Is.Empty);
    }

    private static ImmutableArray<Claim> Read(string text) =>
        SharedChecker.Default.Check(Story.FromDocuments([new StoryDocument("a", text)])).Claims;
}
