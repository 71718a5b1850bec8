using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Measures before comparatives.</summary>
internal sealed class ComparisonRepairTests
{
    [Test]
    public void A_measure_says_by_how_much() => Assert.That(Changes("JJR"), Is.EqualTo(new[] { "Tower nsubj taller", "is cop taller" }));

    [Test]
    public void Before_a_plain_adjective_it_stays() => Assert.That(Changes("JJ"), Is.Empty);

    [Test]
    public void What_is_compared_is_the_object() => Assert.That(Compared("JJR"), Is.EqualTo(new[] { "quarter obj reported", "than mark expected", "analysts nsubj expected", "expected advcl quarter" }));

    [Test]
    public void Without_a_degree_the_subject_stays() => Assert.That(Compared("JJ"), Is.Empty);

    private static string[] Compared(string tag) => TreeText.Changes($"""
        Norrin Norrin NNP 2 nsubj
        reported report VBD 0 root
        weaker weak {tag} 4 amod
        quarter quarter NN 8 nsubj
        than than IN 6 case
        analysts analyst NNS 4 nmod
        had have VBD 8 aux
        expected expect VBN 2 ccomp
        """, ComparisonRepair.MendObject);

    private static string[] Changes(string tag) => TreeText.Changes($"""
        Tower tower NNP 4 nsubj
        is be VBZ 4 cop
        14 14 CD 4 nummod
        metres metre NNS 5 obl:npmod
        taller tall {tag} 0 root
        """, ComparisonRepair.Mend);
}
