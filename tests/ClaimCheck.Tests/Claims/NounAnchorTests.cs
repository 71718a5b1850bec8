using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What a clause on a noun is said of.</summary>
internal sealed class NounAnchorTests
{
    [TestCase("The board wrote a letter that called for a pay freeze.", "the letter that the board wrote called for a pay freeze")]
    [TestCase("The twins hid in a cellar that belonged to a baker.", "the cellar in which the twins hid belonged to a baker")]
    [TestCase("Farmers who use the new dam pay a fee of 40 euros a year.", "the farmers who pay a fee of 40 euros a year use the new dam")]
    [TestCase("Brian Tolley, a plumber who coached the junior team, died on Monday.", "Brian Tolley coached the junior team")]
    [TestCase("Lena Hartog, the engineer whom the city has hired to rebuild the pier, resigned.", "the city has hired Lena Hartog to rebuild the pier")]
    public void A_noun_takes_what_the_sentence_says_of_it(string text, string wording) => Assert.That(Wordings(text), Has.Some.EqualTo(wording));

    [Test]
    public void A_part_is_taken_of_the_subject_where_persons_are_meant() =>
        Assert.That(Wordings("Forty people were treated for burns, six of whom remained in the hospital."), Has.Some.EqualTo("six of the forty people remained in the hospital"));

    [TestCase("Any company that misses the deadline will be fined 500 euros.", "Any company misses the deadline")]
    [TestCase("Judges asked for copies of letters that were sent abroad.", "letters were sent abroad")]
    public void What_holds_of_some_only_is_not_said_of_all(string text, string wording) => Assert.That(Wordings(text), Has.None.EqualTo(wording));

    [Test]
    public void A_clause_behind_a_comma_is_said_of_the_noun_alone() =>
        Assert.That(Wordings("The harbour, which was dredged in 2015, is silting up again."), Has.Some.EqualTo("The harbour was dredged in 2015"));

    [Test]
    public void A_pronoun_without_a_name_anchors_nothing() =>
        Assert.That(Wordings("They wrote a letter that called for a pay freeze."), Has.None.Contains("the letter that they wrote"));

    private static string[] Wordings(string text) => [.. new ClaimExtractor().Extract(ReadText.Entities(text)).Claims.Select(claim => claim.SelfContained)];
}
