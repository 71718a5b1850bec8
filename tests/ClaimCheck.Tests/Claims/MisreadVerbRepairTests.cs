using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Verbs beside the word that the tree takes for the head.</summary>
internal sealed class MisreadVerbRepairTests
{
    [Test]
    public void A_participle_with_a_subject_is_the_verb() => Assert.That(TreeText.Changes("""
        Tellham Tellham NNP 2 nsubj
        dismissed dismiss VBN 3 amod
        rumours rumour NNS 0 root
        """, edit => MisreadVerbRepair.Mend(edit, edit.Tree.Root)), Is.EqualTo(new[] { "dismissed root", "rumours obj dismissed" }));

    [Test]
    public void A_participle_without_a_subject_describes() => Assert.That(TreeText.Changes("""
        Old old JJ 3 amod
        dismissed dismiss VBN 3 amod
        rumours rumour NNS 0 root
        """, edit => MisreadVerbRepair.Mend(edit, edit.Tree.Root)), Is.Empty);

    [Test]
    public void Shares_that_closed_are_a_noun() => Assert.That(TreeText.Changes("""
        Norlake Norlake NNP 2 nsubj
        shares share VBZ 0 root
        closed close VBD 2 ccomp
        higher high JJR 3 advmod
        """, edit => MisreadVerbRepair.Mend(edit, edit.Tree.Root)), Is.EqualTo(new[] { "Norlake compound shares", "shares nsubj closed", "closed root" }));
    [TestCase("Fears", "fear", 4)]
    [TestCase("Knows", "know", 0)]
    public void Behind_a_noun_with_that_the_second_verb_is_the_main_one(string form, string lemma, int changes) => Assert.That(TreeText.Changes($"""
            {form} {lemma} VBZ 0 root
            that that IN 5 mark
            it it PRP 5 nsubj
            could could MD 5 aux
            burst burst VB 1 ccomp
            forced force VBN 5 xcomp
            families family NNS 6 obj
            . . . 1 punct
            """, edit => MisreadVerbRepair.Mend(edit, edit.Tree.Root)), Has.Length.EqualTo(changes));

}
