using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Words of the wrong class.</summary>
internal sealed class WordClassRepairTests
{
    [Test]
    public void A_participle_before_an_amount_describes_it() => Assert.That(Changes("""
            Velden Velden NNP 2 nsubj
            spent spend VBD 0 root
            an a DT 2 obj
            estimated estimate VBN 3 acl
            fortune fortune NN 4 obj
            """), Is.EqualTo(new[] { "an det fortune", "estimated amod fortune", "fortune obj spent" }));

    [Test]
    public void A_participle_with_nothing_on_it_stays() => Assert.That(Changes("""
            Those those DT 3 nsubj
            injured injure VBN 1 acl
            praised praise VBD 0 root
            nurses nurse NNS 3 obj
            """), Is.Empty);

    [Test]
    public void A_perfect_has_its_participle_for_the_main_verb() => Assert.That(Changes("""
            Velden Velden NNP 2 nsubj
            had have VBD 0 root
            vetoed veto VBN 2 xcomp
            it it PRP 3 obj
            """), Is.EqualTo(new[] { "Velden nsubj vetoed", "had aux vetoed", "vetoed root" }));

    [Test]
    public void A_thing_that_one_has_done_is_no_perfect() => Assert.That(Changes("""
            Velden Velden NNP 2 nsubj
            had have VBD 0 root
            it it PRP 2 obj
            vetoed veto VBN 2 xcomp
            """), Is.Empty);

    [Test]
    public void A_plural_before_an_article_is_the_verb_of_what_is_said() => Assert.That(Changes("""
            Critics critic NNS 2 nsubj
            say say VBP 0 root
            the the DT 5 det
            stadium stadium NN 5 compound
            benefits benefit NNS 2 obj
            the the DT 7 det
            owner owner NN 5 appos
            """), Is.EqualTo(new[] { "the det stadium", "stadium nsubj benefits", "benefits ccomp say", "owner obj benefits" }));

    [Test]
    public void A_plural_before_a_preposition_stays_a_noun() => Assert.That(Changes("""
            Critics critic NNS 2 nsubj
            claim claim VBP 0 root
            the the DT 5 det
            stadium stadium NN 5 compound
            benefits benefit NNS 2 obj
            for for IN 7 case
            owners owner NNS 5 nmod
            """), Is.Empty);

    [TestCase("NN", 2)]
    [TestCase("NNS", 0)]
    public void A_plural_with_a_singular_subject_beside_it_is_a_verb(string tag, int changes) => Assert.That(Changes($"""
            The the DT 3 det
            stadium stadium {tag} 3 nsubj
            benefits benefit NNS 0 root
            the the DT 5 det
            owner owner NN 3 nmod
            """), Has.Length.EqualTo(changes));

    private static string[] Changes(string rows) => TreeText.Changes(rows, WordClassRepair.Mend);
}
