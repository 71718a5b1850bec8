using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Finite clauses that have lost their subject.</summary>
internal sealed class SubjectRepairTests
{
    [Test]
    public void A_subject_on_the_auxiliary_goes_to_the_verb() => Assert.That(Changes("""
            The the DT 2 det
            witness witness NN 3 nsubj
            had have VBD 4 aux
            lied lie VBN 0 root
            """), Is.EqualTo(new[] { "witness nsubj lied" }));

    [Test]
    public void Two_subjects_side_by_side_are_one_phrase() => Assert.That(Changes("""
            Tenant tenant JJ 2 amod
            rights right NNS 4 nsubj
            activists activist NNS 4 nsubj
            protest protest VBP 0 root
            """), Is.EqualTo(new[] { "Tenant amod activists", "rights compound activists" }));

    [Test]
    public void Two_subjects_apart_stay_two() => Assert.That(Changes("""
            Nurses nurse NNS 4 nsubj
            , , , 4 punct
            doctors doctor NNS 4 nsubj
            protest protest VBP 0 root
            """), Is.Empty);

    [Test]
    public void A_conjunct_shares_the_subject_of_its_head() => Assert.That(Changes("""
            Ferries ferry NNS 2 nsubj
            stopped stop VBD 0 root
            Monday Monday NNP 5 obl:unmarked
            were be VBD 5 aux:pass
            sold sell VBN 2 conj
            """), Is.Empty);

    [Test]
    public void A_name_with_an_apposition_is_not_spoken_to() => Assert.That(Changes("""
            Moss Moss NNP 6 vocative
            , , , 4 punct
            the the DT 4 det
            clerk clerk NN 1 appos
            , , , 1 punct
            resigned resign VBD 0 root
            """), Is.EqualTo(new[] { "Moss nsubj resigned" }));

    [Test]
    public void A_name_alone_in_front_may_be_spoken_to() => Assert.That(Changes("""
            Moss Moss NNP 3 vocative
            , , , 1 punct
            came come VBD 0 root
            """), Is.Empty);

    [Test]
    public void A_name_with_a_genitive_owns_the_noun_behind_it() => Assert.That(Changes("""
            Blaine Blaine NNP 4 nsubj
            's 's POS 1 case
            resignation resignation NN 4 nsubj
            came come VBD 0 root
            """), Is.EqualTo(new[] { "Blaine nmod:poss resignation" }));

    private static string[] Changes(string rows) => TreeText.Changes(rows, SubjectRepair.Mend);
}
