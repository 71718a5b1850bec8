using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Claims read off trees that are written by hand.</summary>
internal sealed class ClauseClaimsTests
{
    private const string Sold = """
        Vlasic Vlasic NNP 2 nsubj
        sold sell VBD 0 root
        her her PRP$ 4 nmod:poss
        farm farm NN 2 obj
        and and CC 6 cc
        moved move VBD 2 conj
        to to IN 8 case
        Dublin Dublin NNP 6 obl
        . . . 2 punct
        """;

    [Test]
    public void Coordinated_verbs_share_their_subject()
    {
        var claims = TreeText.Claims(Sold).Claims;
        Assert.That(claims.Select(claim => claim.Text), Is.EqualTo(new[] { "Vlasic sold her farm", "moved to Dublin" }));
        Assert.That(claims.Select(claim => claim.Subject?.Text), Is.All.EqualTo("Vlasic"));
        Assert.That(claims.Select(claim => claim.Id), Is.EqualTo(new[] { "c1", "c2" }));
    }

    [Test]
    public void A_passive_is_turned_round()
    {
        var claim = TreeText.Claims("""
            Pellinore Pellinore NNP 3 nsubj:pass
            was be VBD 3 aux:pass
            sued sue VBN 0 root
            by by IN 5 case
            Hanbao Hanbao NNP 3 obl:agent
            """).Claims.Single();
        Assert.That(claim.Passive, Is.True);
        Assert.That(claim.Subject!.Text, Is.EqualTo("Hanbao"));
        Assert.That(claim.Argument(ArgumentRole.Object)!.Text, Is.EqualTo("Pellinore"));
    }

    [Test]
    public void A_passive_without_actor_is_about_whom_it_is_done_to()
    {
        var claim = TreeText.Claims("""
            Hikers hiker NNS 3 nsubj:pass
            were be VBD 3 aux:pass
            rescued rescue VBN 0 root
            """).Claims.Single();
        Assert.That(claim.Subject!.Text, Is.EqualTo("Hikers"));
        Assert.That(claim.Argument(ArgumentRole.Object)!.Text, Is.EqualTo("Hikers"));
    }

    [Test]
    public void A_chain_of_verbs_is_one_claim()
    {
        var claim = TreeText.Claims("""
            Rubio Rubio NNP 3 nsubj:pass
            is be VBZ 3 aux:pass
            expected expect VBN 0 root
            to to TO 5 mark
            arrive arrive VB 3 xcomp
            """).Claims.Single();
        Assert.That(claim.Predicate.Text, Is.EqualTo("is expected to arrive"));
        Assert.That(claim.PredicateLemma, Is.EqualTo("arrive"));
        Assert.That(claim.Modality, Is.EqualTo(Modality.Expected));
        Assert.That(claim.Passive, Is.False);
    }

    [TestCase("failed", "fail", true)]
    [TestCase("managed", "manage", false)]
    public void Implicative_verbs_tell_whether_it_happened(string form, string lemma, bool negated)
    {
        var claim = TreeText.Claims($"""
            Marsh Marsh NNP 2 nsubj
            {form} {lemma} VBD 0 root
            to to TO 4 mark
            pay pay VB 2 xcomp
            """).Claims.Single();
        Assert.That(claim.Negated, Is.EqualTo(negated));
    }

    [Test]
    public void Indirect_speech_has_its_source_and_cue()
    {
        var claims = TreeText.Claims("""
            Police police NNS 2 nsubj
            said say VBD 0 root
            the the DT 4 det
            gunman gunman NN 5 nsubj
            fled flee VBD 2 ccomp
            """).Claims;
        var fled = claims.Single(claim => claim.PredicateLemma == "flee");
        Assert.That(fled.Text, Is.EqualTo("the gunman fled"));
        Assert.That(fled.Attribution!.Source, Is.EqualTo("Police"));
        Assert.That(fled.Attribution.Cue, Is.EqualTo("said"));
        Assert.That(claims.Single(claim => claim.PredicateLemma == "say").IsSpeech, Is.True);
    }

    [Test]
    public void An_apposition_says_what_someone_is()
    {
        var claim = TreeText.Claims("""
            Montoya Montoya NNP 6 nsubj
            , , , 4 punct
            the the DT 4 det
            treasurer treasurer NN 1 appos
            , , , 1 punct
            resigned resign VBD 0 root
            """).Claims.Single(claim => claim.Form == ClaimForm.Apposition);
        Assert.That(claim.Text, Is.EqualTo("Montoya , the treasurer"));
        Assert.That(claim.SelfContained, Is.EqualTo("Montoya is the treasurer"));
    }

    [Test]
    public void An_event_noun_is_a_claim()
    {
        var claim = TreeText.Claims("""
            The the DT 2 det
            arrest arrest NN 7 nsubj
            of of IN 4 case
            Fuentes Fuentes NNP 2 nmod
            by by IN 6 case
            agents agent NNS 2 nmod
            shocked shock VBD 0 root
            them they PRP 7 obj
            """).Claims.Single(claim => claim.Form == ClaimForm.Nominal);
        Assert.That(claim.Subject!.Text, Is.EqualTo("agents"));
        Assert.That(claim.PredicateLemma, Is.EqualTo("arrest"));
    }

    [Test]
    public void A_relative_clause_is_about_its_noun()
    {
        var claim = TreeText.Claims("""
            Tuttle Tuttle NNP 5 nsubj
            , , , 4 punct
            who who WP 4 nsubj
            drowned drown VBD 1 acl:relcl
            smiled smile VBD 0 root
            """).Claims.Single(claim => claim.PredicateLemma == "drown");
        Assert.That(claim.Subject!.Text, Is.EqualTo("Tuttle"));
        Assert.That(claim.SelfContained, Is.EqualTo("Tuttle drowned"));
    }

    [Test]
    public void An_order_is_set_aside()
    {
        var story = TreeText.Claims("""
            Call call VB 0 root
            our our PRP$ 3 nmod:poss
            desk desk NN 1 obj
            . . . 1 punct
            """);
        Assert.That(story.Claims, Is.Empty);
        Assert.That(story.SetAside.Single().Worth, Is.EqualTo(ClaimWorth.NotAssertion));
    }
}
