using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Predicates of headlines.</summary>
internal sealed class HeadlineRepairTests
{
    [Test]
    public void A_plural_before_a_number_is_the_verb() => Assert.That(Changes("""
            Storm storm NN 0 root
            kills kill NNS 1 dep
            12 12 CD 1 nummod
            in in IN 5 case
            Ohio Ohio NNP 1 nmod
            """), Is.EqualTo(new[] { "Storm nsubj kills", "kills root", "12 obj kills", "Ohio obl kills" }));

    [Test]
    public void A_bare_participle_is_a_passive() => Assert.That(Changes("""
            Manager manager NN 0 root
            found find VBN 1 acl
            guilty guilty JJ 2 xcomp
            in in IN 5 case
            deaths death NNS 2 obl
            """), Is.EqualTo(new[] { "Manager nsubj:pass found", "found root" }));

    [Test]
    public void An_infinitive_on_the_noun_is_what_is_planned() => Assert.That(Changes("""
            Norrin Norrin NNP 0 root
            to to TO 3 mark
            buy buy VB 1 acl
            Brell Brell NNP 3 obj
            """), Is.EqualTo(new[] { "Norrin nsubj buy", "buy root" }));

    [Test]
    public void A_plural_before_of_stays_a_noun() => Assert.That(Changes("""
            Storm storm NN 2 compound
            kills kill NNS 0 root
            of of IN 4 case
            Ohio Ohio NNP 2 nmod
            """), Is.Empty);

    [Test]
    public void A_headline_with_a_finite_verb_stays() => Assert.That(Changes("""
            Storm storm NN 2 compound
            kills kill NNS 4 nsubj
            in in IN 4 case
            worry worry VBP 0 root
            Ohio Ohio NNP 4 obj
            """), Is.Empty);

    [Test]
    public void A_paragraph_is_not_read_so() =>
        Assert.That(TreeText.Changes("Storm storm NN 2 compound\nkills kill NNS 0 root\n12 12 CD 2 nummod", edit => HeadlineRepair.Mend(edit, PassageBlockKind.Paragraph)), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, edit => HeadlineRepair.Mend(edit, PassageBlockKind.Headline), PassageBlockKind.Headline);
}
