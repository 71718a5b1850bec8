using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Amounts that someone sets.</summary>
internal sealed class AmountRepairTests
{
    [TestCase("put", "put", 2)]
    [TestCase("saw", "see", 0)]
    public void The_number_belongs_to_the_verb_that_sets_it(string form, string lemma, int changes) => Assert.That(TreeText.Changes($"""
        Officials official NNS 2 nsubj
        {form} {lemma} VBD 0 root
        people people NNS 2 obj
        missing miss VBG 3 acl
        at at IN 6 case
        27 27 CD 4 obl
        """, AmountRepair.Mend), Has.Length.EqualTo(changes));
}
