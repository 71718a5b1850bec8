using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;
using SentenceView = ClaimCheck.Claims.SentenceView;

namespace ClaimCheck.Tests.Claims;

/// <summary>The subject of one sentence as "it" or "they" of the next.</summary>
internal sealed class SubjectCarrierTests
{
    private const string Gift = """
        The the DT 2 det
        gift gift NN 4 nsubj
        will will MD 4 aux
        help help VB 0 root
        """;

    private const string It = """
        It it PRP 2 nsubj
        vanished vanish VBD 0 root
        """;

    [Test]
    public void It_means_the_thing_that_was_the_subject() => Assert.That(Carried(Gift, HandView.Read(It, 1)), Is.EqualTo("the gift"));

    [Test]
    public void They_does_not_mean_one_thing() =>
        Assert.That(Carried(Gift, HandView.Read(It.Replace("It it", "They they", StringComparison.Ordinal), 1)), Is.Null);

    [Test]
    public void A_sentence_between_cuts_the_thread() => Assert.That(Carried(Gift, HandView.Read(It, 2)), Is.Null);

    [Test]
    public void It_before_a_predicate_stays_open() => Assert.That(Carried(Gift, HandView.Read("""
        It it PRP 3 nsubj
        was be VBD 3 cop
        late late JJ 0 root
        """, 1)), Is.Null);

    [Test]
    public void An_organisation_is_tied_as_such()
    {
        var carrier = new SubjectCarrier();
        var firm = HandView.Entity("Marlow Steel", EntityType.Organisation);
        carrier.Carry(HandView.Read("""
            Marlow Marlow NNP 2 nsubj
            grew grow VBD 0 root
            """, 0, ("Marlow", firm)), _ => null);
        var next = HandView.Read(It, 1);
        carrier.Carry(next, _ => null);
        Assert.That(next.EntityAt(0), Is.EqualTo(firm));
    }

    [Test]
    public void An_object_means_the_subject_before_too() => Assert.That(Object("people people NNS"), Is.EqualTo("the gift"));

    [Test]
    public void An_object_stays_open_where_another_thing_could_be_meant() => Assert.That(Object("firm firm NN"), Is.Null);

    private static string? Carried(string first, SentenceView next)
    {
        var carrier = new SubjectCarrier();
        carrier.Carry(HandView.Read(first), _ => null);
        carrier.Carry(next, _ => null);
        return next.CarriedTo(0);
    }

    private static string? Object(string subject)
    {
        var carrier = new SubjectCarrier();
        carrier.Carry(HandView.Read(Gift), _ => null);
        var next = HandView.Read($"""
            {subject} 2 nsubj
            saw see VBD 0 root
            it it PRP 2 obj
            """, 1);
        carrier.Carry(next, _ => null);
        return next.CarriedTo(HandView.At(next, "it"));
    }
}
