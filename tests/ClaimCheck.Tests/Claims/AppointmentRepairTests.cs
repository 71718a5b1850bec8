using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Offices that someone is given.</summary>
internal sealed class AppointmentRepairTests
{
    [TestCase("elected", "elect", 5)]
    [TestCase("tired", "tire", 0)]
    public void Before_a_bare_noun_a_participle_of_appointing_is_the_verb(string form, string lemma, int changes) => Assert.That(TreeText.Changes($"""
        Okafor Okafor NNP 5 nsubj
        has have VBZ 5 aux
        been be VBN 5 cop
        {form} {lemma} VBN 5 amod
        mayor mayor NN 0 root
        """, AppointmentRepair.Mend), Has.Length.EqualTo(changes));
}
