using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Participles that go on with a list of verbs.</summary>
internal sealed class ParticipleObjectRepairTests
{
    [TestCase("filled", "fill", 1)]
    [TestCase("given", "give", 0)]
    public void A_participle_with_an_object_is_no_passive(string form, string lemma, int changes) => Assert.That(TreeText.Changes($"""
        Water water NN 2 nsubj
        reached reach VBD 0 root
        town town NN 2 obj
        , , , 5 punct
        {form} {lemma} VBN 3 acl
        cellars cellar NNS 5 obj
        and and CC 8 cc
        drowned drown VBD 2 conj
        cattle cattle NN 8 obj
        """, ParticipleObjectRepair.Mend), Has.Length.EqualTo(changes));
}
