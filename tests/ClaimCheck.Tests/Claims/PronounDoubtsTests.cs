using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Where a tied pronoun stays open, and where an untied one needs no name.</summary>
internal sealed class PronounDoubtsTests
{
    private static readonly Entity Parker = HandView.Entity("Ann Parker", EntityType.Person) with { Gender = Gender.Female };

    private static readonly Entity Calloway = HandView.Entity("Ruth Calloway", EntityType.Person) with { Gender = Gender.Female };

    [Test]
    public void The_object_of_a_verb_is_not_its_subject()
    {
        var view = HandView.Read("Parker Parker NNP 2 nsubj\nasked ask VBD 0 root\nher she PRP 2 obj", 0, ("Parker", Parker), ("her", Parker));
        Assert.That(PronounDoubts.IsDoubtful(view, 2, Parker, null));
    }

    [Test]
    public void A_speaker_does_not_say_she_of_herself()
    {
        var view = HandView.Read("She she PRP 2 nsubj\nran run VBD 0 root", 0, ("She", Parker));
        Assert.Multiple(() =>
        {
            Assert.That(PronounDoubts.IsDoubtful(view, 0, Parker, Parker));
            Assert.That(PronounDoubts.IsDoubtful(view, 0, Parker, null), Is.False);
        });
    }

    [Test]
    public void The_hands_of_a_player_are_hardly_anothers()
    {
        var view = HandView.Read("The the DT 2 det\nplayer player NN 3 nsubj\nraised raise VBD 0 root\nher she PRP$ 5 nmod:poss\nhands hand NNS 3 obj", 0, ("her", Parker));
        Assert.That(PronounDoubts.IsDoubtful(view, 3, Parker, null));
    }

    [Test]
    public void Her_partner_as_the_subject_is_another()
    {
        var view = HandView.Read("Her she PRP$ 2 nmod:poss\npartner partner NN 3 nsubj\nwaits wait VBZ 0 root", 0, ("Her", Parker));
        Assert.That(PronounDoubts.IsDoubtful(view, 0, Parker, null), Is.False);
    }

    [Test]
    public void Her_of_someone_named_only_behind_is_the_subjects()
    {
        var view = HandView.Read("""
            Parker Parker NNP 2 nsubj
            gave give VBD 6 ccomp
            her she PRP$ 4 nmod:poss
            consent consent NN 2 obj
            , , , 6 punct
            said say VBD 0 root
            Calloway Calloway NNP 6 nsubj
            """, 3, ("Parker", Parker), ("her", Calloway), ("Calloway", Calloway));
        Assert.That(PronounDoubts.IsOfOwnSubject(view, 2));
        view.NoteNamed(Calloway, 2);
        Assert.That(PronounDoubts.IsOfOwnSubject(view, 2), Is.False);
    }

    [Test]
    public void Its_goes_with_a_known_it()
    {
        var view = HandView.Read("It it PRP 2 nsubj\nopened open VBD 0 root\nits its PRP$ 4 nmod:poss\noffice office NN 2 obj");
        Assert.That(PronounDoubts.IsOfOwnSubject(view, 2), Is.False);
        view.Carry(0, "the firm");
        Assert.That(PronounDoubts.IsOfOwnSubject(view, 2));
    }

    [TestCase("one one CD", true)]
    [TestCase("Neither neither DT", true)]
    [TestCase("Nurses nurse NNS", false)]
    public void A_lone_word_points_back(string subject, bool pointsBack) =>
        Assert.That(PronounDoubts.PointsBack(HandView.Read($"{subject} 2 nsubj\nleft leave VBD 0 root"), 0), Is.EqualTo(pointsBack));

    [Test]
    public void A_speaker_described_is_who_he_says_he_is()
    {
        var tied = HandView.Entity("Karl Abel", EntityType.Person);
        var view = HandView.Read("""
            The the DT 2 det
            leader leader NN 3 nsubj
            said say VBD 0 root
            he he PRP 5 nsubj
            slept sleep VBD 3 ccomp
            """, 0, ("he", tied));
        Assert.That(PronounDoubts.SpeakerBefore(view, 3), Is.EqualTo(1));
    }
}
