using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What can stand before what in a clause.</summary>
internal sealed class ClauseOrderRepairTests
{
    [Test]
    public void A_gerund_is_the_subject_of_the_finite_verb_behind_it() => Assert.That(Changes("""
        Waiting wait VBG 0 root
        would would MD 3 aux
        hurt hurt VB 1 xcomp
        families family NNS 3 obj
        """), Is.EqualTo(new[] { "Waiting csubj hurt", "hurt root" }));

    [Test]
    public void A_complement_without_a_helping_verb_stays() => Assert.That(Changes("""
        Helping help VBG 0 root
        hurt hurt VB 1 xcomp
        families family NNS 2 obj
        """), Is.Empty);

    [Test]
    public void Nothing_of_a_comparison_stands_before_than() => Assert.That(Changes("""
        Norlake Norlake NNP 2 nsubj
        reported report VBD 0 root
        results result NNS 7 nsubj
        than than IN 7 mark
        banks bank NNS 7 nsubj
        had have VBD 7 aux
        expected expect VBN 2 ccomp
        """), Is.EqualTo(new[] { "results obj reported", "expected acl results" }));

    private static string[] Changes(string rows) => TreeText.Changes(rows, ClauseOrderRepair.Mend);
}
