using ClaimCheck.Syntax;
using NUnit.Framework;

namespace ClaimCheck.Tests.Syntax;

internal sealed class LemmaScriptTests
{
    [TestCase("studies", "study")]
    [TestCase("Studies", "study")]
    [TestCase("won", "win")]
    [TestCase("better", "good")]
    [TestCase("Baathists", "Baathist")]
    [TestCase("kerala", "Kerala")]
    [TestCase("i", "I")]
    [TestCase("NATO", "NATO")]
    [TestCase("HOUSES", "house")]
    public void A_script_makes_the_lemma_that_it_was_found_for(string form, string lemma)
    {
        var script = LemmaScript.Find(form, lemma);
        Assert.Multiple(() =>
        {
            Assert.That(script.Applies(form), Is.True);
            Assert.That(script.Apply(form), Is.EqualTo(lemma));
        });
    }

    [Test]
    public void Words_that_change_alike_share_a_script() =>
        Assert.That(LemmaScript.Find("studies", "study"), Is.EqualTo(LemmaScript.Find("Cities", "city")));

    [Test]
    public void A_script_does_not_apply_to_a_word_without_its_ending() =>
        Assert.That(LemmaScript.Find("studies", "study").Applies("dogs"), Is.False);
}
