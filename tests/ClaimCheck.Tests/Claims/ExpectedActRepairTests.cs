using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>"Is due to stand trial" with "due" read as a preposition.</summary>
internal sealed class ExpectedActRepairTests
{
    [Test]
    public void Behind_be_and_before_an_infinitive_it_is_the_predicate() => Assert.That(Changes("""
        Hesketh Hesketh NNP 6 nsubj
        is be VBZ 6 cop
        due due JJ 6 case
        to to TO 6 mark
        stand stand VB 6 compound
        trial trial NN 0 root
        in in IN 8 case
        May May NNP 6 nmod
        """), Is.EqualTo(new[] { "Hesketh nsubj due", "is cop due", "due root", "to mark stand", "stand xcomp due", "trial obj stand", "May obl stand" }));

    [Test]
    public void Joined_to_another_predicate_it_goes_on_with_the_finite_verb() => Assert.That(Changes("""
        Hesketh Hesketh NNP 3 nsubj:pass
        was be VBD 3 aux:pass
        charged charge VBN 0 root
        with with IN 5 mark
        taking take VBG 3 advcl
        gold gold NN 5 obj
        and and CC 12 cc
        is be VBZ 12 cop
        due due JJ 11 mark
        to to TO 11 mark
        stand stand VB 12 compound
        trial trial NN 6 conj
        """), Does.Contain("due conj charged"));

    [Test]
    public void Before_a_passive_infinitive_too() => Assert.That(Changes("""
        Two two CD 2 nummod
        men man NNS 4 nsubj
        are be VBP 4 cop
        due due JJ 7 mark
        to to TO 4 fixed
        be be VB 7 aux:pass
        sentenced sentence VBN 0 root
        """), Is.EqualTo(new[] { "due root", "to mark sentenced", "sentenced xcomp due" }));

    [Test]
    public void A_cause_stays_a_cause() => Assert.That(Changes("""
        It it PRP 6 nsubj
        was be VBD 6 cop
        due due JJ 6 case
        to to IN 3 fixed
        strike strike NN 6 compound
        action action NN 0 root
        """), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, ExpectedActRepair.Mend);
}
