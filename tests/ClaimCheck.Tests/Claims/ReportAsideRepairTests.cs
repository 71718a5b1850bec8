using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Clauses that a report does not report.</summary>
internal sealed class ReportAsideRepairTests
{
    [TestCase("as", 1)]
    [TestCase("that", 0)]
    public void A_clause_of_time_behind_the_comma_is_not_what_was_said(string opener, int changes) => Assert.That(TreeText.Changes($"""
        Turnout turnout NN 2 nsubj
        rose rise VBD 0 root
        , , , 2 punct
        clerks clerk NNS 5 nsubj
        said say VBD 2 parataxis
        , , , 9 punct
        {opener} {opener} IN 9 mark
        lines line NNS 9 nsubj
        formed form VBD 5 ccomp
        """, ReportAsideRepair.Mend), Has.Length.EqualTo(changes));
}
