using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Days beside the verb.</summary>
internal sealed class TimePhraseRepairTests
{
    [TestCase("passed", "pass", 1)]
    [TestCase("told", "tell", 0)]
    public void A_relative_clause_goes_past_the_day_to_the_object(string form, string lemma, int changes) => Assert.That(Changes($"""
        Deputies deputy NNS 2 nsubj
        {form} {lemma} VBD 0 root
        bills bill NNS 2 obj
        on on IN 5 case
        Wednesday Wednesday NNP 2 obl
        that that WDT 8 nsubj
        would would MD 8 aux
        help help VB 5 acl:relcl
        """), Has.Length.EqualTo(changes));

    [TestCase("Thursday", 4)]
    [TestCase("Oxford", 0)]
    public void A_number_behind_a_day_counts_the_plural(string day, int changes) => Assert.That(Changes($"""
        It it PRP 2 nsubj
        released release VBD 0 root
        on on IN 6 case
        {day} {day} NNP 6 compound
        4,200 4200 CD 4 flat
        letters letter NNS 2 obl
        """), Has.Length.EqualTo(changes));

    private static string[] Changes(string rows) => TreeText.Changes(rows, TimePhraseRepair.Mend);
}
