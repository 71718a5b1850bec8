using ClaimCheck.Entities;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>Whom a pronoun is taken for among the persons around it, and when that is left open.</summary>
internal sealed class PronounCandidatesTests
{
    private static readonly PronounPlace Subject = new(1, 20, MentionRole.Subject, -1, false, false);

    private readonly Cluster quill = new(EntityType.Person) { Name = "Ada Quill" };
    private readonly Cluster lind = new(EntityType.Person) { Name = "Bo Lind" };

    [Test]
    public void The_subject_of_the_sentence_before_is_likelier_than_someone_beside_it() =>
        Assert.That(Choose(Subject, Seen(quill, 0, 0, MentionRole.Subject, leading: true), Seen(lind, 0, 6, MentionRole.Other)), Is.SameAs(quill));

    [Test]
    public void A_person_far_back_gives_way_to_one_in_the_sentence()
    {
        var pronoun = Subject with { Sentence = 5, Order = 90, IsSubordinate = true };
        Assert.That(Choose(pronoun, Seen(quill, 0, 0, MentionRole.Other), Seen(lind, 5, 82, MentionRole.Subject, leading: true)), Is.SameAs(lind));
    }

    [Test]
    public void The_speaker_of_a_quotation_is_not_whom_it_is_about()
    {
        var (speaker, other) = (Seen(quill, 1, 12, MentionRole.Subject, leading: true) with { IsSpeaker = true }, Seen(lind, 0, 2, MentionRole.Subject));
        Assert.That(Choose(Subject, speaker, other), Is.SameAs(quill));
        Assert.That(Choose(Subject with { IsQuoted = true }, speaker, other), Is.SameAs(lind));
    }

    [Test]
    public void Three_persons_alike_leave_the_pronoun_open()
    {
        var third = new Cluster(EntityType.Person) { Name = "Cy Marr" };
        Assert.That(Choose(Subject, Seen(quill, 0, 4, MentionRole.Other), Seen(lind, 0, 4, MentionRole.Other), Seen(third, 0, 4, MentionRole.Other)), Is.Null);
    }

    [Test]
    public void Nobody_is_chosen_where_all_are_forgotten()
    {
        var candidates = new PronounCandidates();
        candidates.Add(Seen(quill, 0, 0, MentionRole.Subject), Subject);
        Assert.That(candidates.IsEmpty, Is.False);
        candidates.Clear();
        Assert.That(candidates.IsEmpty, Is.True);
        Assert.That(candidates.Choose(Subject), Is.Null);
    }

    private static Cluster? Choose(PronounPlace pronoun, params SeenPerson[] seen)
    {
        var candidates = new PronounCandidates();
        foreach (var person in seen)
            candidates.Add(person, pronoun);
        return candidates.Choose(pronoun);
    }

    private static SeenPerson Seen(Cluster cluster, int sentence, int order, MentionRole role, bool leading = false) =>
        new(cluster, sentence, order, order, role, -1, false, leading, false, false);
}
