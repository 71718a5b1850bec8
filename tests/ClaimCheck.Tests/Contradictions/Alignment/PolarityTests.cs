using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Which words a sentence denies.</summary>
internal sealed class PolarityTests
{
    [TestCase("The council did not pay the fine.", "pay", "not")]
    [TestCase("The council failed to pay the fine.", "pay", "failed")]
    [TestCase("The council has yet to pay the fine.", "pay", "yet")]
    [TestCase("Quill declined an offer to work abroad.", "work", "declined")]
    public void A_denial_reaches_its_verb(string text, string denied, string by)
    {
        var view = ReadText.Views(text).Single();
        var at = IndexOf(view, denied);
        Assert.That(Polarity.Read(view)[at] - 1, Is.EqualTo(IndexOf(view, by)));
    }

    [TestCase("The council paid the fine.", "paid")]
    [TestCase("The council did not fail to pay the fine.", "pay", Description = "two denials cancel each other")]
    [TestCase("The council has yet another fine to pay.", "pay", Description = "\"yet\" without \"to\"")]
    [TestCase("Quill accepted an offer to work abroad.", "work")]
    [TestCase("Quill declined an offer that would double the rent.", "double", Description = "what the offer says stands")]
    [TestCase("The council not only paid the fine but doubled it.", "paid")]
    public void What_is_not_denied_is_left_alone(string text, string word)
    {
        var view = ReadText.Views(text).Single();
        Assert.That(Polarity.Read(view)[IndexOf(view, word)], Is.Zero);
    }

    [Test]
    public void Not_only_is_no_denial()
    {
        var view = ReadText.Views("The council not only paid the fine but doubled it.").Single();
        Assert.That(Polarity.IsParticle(view, IndexOf(view, "not")), Is.False);
        view = ReadText.Views("The council did not pay the fine.").Single();
        Assert.That(Polarity.IsParticle(view, IndexOf(view, "not")), Is.True);
    }

    [TestCase("The council decides whether or not to sell.", false)]
    [TestCase("The council decides not to sell.", true)]
    public void Whether_or_not_denies_nothing(string text, bool denies)
    {
        var view = ReadText.Views(text)[0];
        Assert.That(Enumerable.Range(0, view.Count).Any(token => Polarity.IsParticle(view, token)), Is.EqualTo(denies));
    }

    [TestCase("The council failed to pay the fine.", "failed", true)]
    [TestCase("The council managed to pay the fine.", "managed", false)]
    public void Verbs_that_deny_their_complement_are_known(string text, string word, bool expected)
    {
        var view = ReadText.Views(text).Single();
        Assert.That(Polarity.IsImplicative(view, IndexOf(view, word)), Is.EqualTo(expected));
    }

    private static int IndexOf(SentenceView view, string word) => view.Tokens.Select(token => token.Text).ToList().IndexOf(word);
}
