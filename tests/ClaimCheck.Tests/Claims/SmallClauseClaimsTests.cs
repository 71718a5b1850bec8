using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What someone calls something.</summary>
internal sealed class SmallClauseClaimsTests
{
    [TestCase("called", "call", 1)]
    [TestCase("gave", "give", 0)]
    public void Only_a_naming_verb_says_what_something_is(string form, string lemma, int count)
    {
        var named = TreeText.Claims($"""
            Ruiz Ruiz NNP 2 nsubj
            {form} {lemma} VBD 0 root
            the the DT 4 det
            deal deal NN 2 obj
            a a DT 6 det
            disaster disaster NN 2 xcomp
            """).Claims.Where(claim => claim.Form == ClaimForm.Apposition).ToList();
        Assert.That(named, Has.Count.EqualTo(count));
        Assert.That(named.Select(claim => (claim.Subject?.Text, claim.Predicate.Text, claim.Attribution?.Source)), Is.All.EqualTo(("the deal", "a disaster", "Ruiz")));
    }
}
