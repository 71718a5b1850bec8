using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Nouns that a relative clause has for its object.</summary>
internal sealed class RelativeObjectTests
{
    [TestCase("loans", "loan", "NNS", "loan")]
    [TestCase("year", "year", "NN", null)]
    public void The_noun_is_the_object_unless_it_is_a_time(string form, string lemma, string penn, string? expected)
    {
        var claim = TreeText.Claims($"""
            The the DT 2 det
            {form} {lemma} {penn} 5 nsubj
            Velden Velden NNP 4 nsubj
            received receive VBD 2 acl:relcl
            ended end VBD 0 root
            """).Claims.Single(claim => claim.PredicateLemma == "receive");
        Assert.That(claim.Argument(ArgumentRole.Object)?.Head, Is.EqualTo(expected));
    }
}
