using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Where something is sent.</summary>
internal sealed class GoalRepairTests
{
    [TestCase("send", 1)]
    [TestCase("free", 0)]
    public void A_goal_belongs_to_a_verb_of_sending(string verb, int changes) => Assert.That(TreeText.Changes($"""
        To to TO 2 mark
        {verb} {verb} VB 0 root
        men man NNS 2 obj
        held hold VBN 3 acl
        in in IN 6 case
        Guyana Guyana NNP 4 obl
        to to IN 8 case
        Peru Peru NNP 4 obl
        """, GoalRepair.Mend), Has.Length.EqualTo(changes));
}
