using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>The form of a verb behind a name.</summary>
internal sealed class ThirdPersonTests
{
    [TestCase("wish wish VBP", "wishes")]
    [TestCase("carry carry VBP", "carries")]
    [TestCase("stay stay VBP", "stays")]
    [TestCase("go go VBP", "goes")]
    [TestCase("am be VBP", "is")]
    [TestCase("wished wish VBD", "wished")]
    public void The_present_gets_its_ending_and_the_past_stays(string verb, string expected)
    {
        var view = HandView.Read($"""
            I I PRP 2 nsubj
            {verb} 0 root
            """);
        Assert.That(ThirdPerson.FormOf(view, 1), Is.EqualTo(expected));
    }

    [Test]
    public void A_modal_agrees_with_nobody() => Assert.That(ThirdPerson.AgreeingWord(HandView.Read("""
        I I PRP 3 nsubj
        can can MD 3 aux
        go go VB 0 root
        """), 0), Is.EqualTo(-1));

    [Test]
    public void The_first_helping_verb_agrees() => Assert.That(ThirdPerson.AgreeingWord(HandView.Read("""
        I I PRP 3 nsubj
        have have VBP 3 aux
        gone go VBN 0 root
        """), 0), Is.EqualTo(1));

    [Test]
    public void An_object_pronoun_asks_for_no_agreement() => Assert.That(ThirdPerson.AgreeingWord(HandView.Read("""
        Police police NNS 2 nsubj
        saw see VBD 0 root
        me I PRP 2 obj
        """), 2), Is.EqualTo(-1));
    [TestCase("'d have VBD", "gone go VBN", "had")]
    [TestCase("'d will MD", "gone go VBN", "had")]
    [TestCase("'d would MD", "go go VB", "would")]
    [TestCase("'s be VBZ", "been be VBN", "has")]
    [TestCase("had have VBD", "gone go VBN", null)]
    public void A_short_helping_verb_is_written_in_full(string auxiliary, string verb, string? expected) => Assert.That(ThirdPerson.FullAuxiliary(HandView.Read($"""
        She she PRP 3 nsubj
        {auxiliary} 3 aux
        {verb} 0 root
        """), 1), Is.EqualTo(expected));

}
