using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Subjects that hang on something else than their verb.</summary>
internal sealed class LostSubjectRepairTests
{
    [Test]
    public void A_participle_in_commas_gives_way_to_the_verb_behind_it() => Assert.That(Changes("VBN", ","), Has.Member("team nsubj lost"));

    [Test]
    public void A_verb_without_a_comma_before_it_stays() => Assert.That(Changes("VBN", "x"), Is.Empty);

    [Test]
    public void A_gerund_stays() => Assert.That(Changes("VBG", ","), Is.Empty);

    private static string[] Changes(string tag, string comma) => TreeText.Changes($"""
        The the DT 2 det
        team team NN 4 nsubj:pass
        , , , 4 punct
        drawn draw {tag} 0 root
        widely widely RB 4 advmod
        {comma} , {(comma == "," ? "," : "NN")} 7 punct
        lost lose VBN 4 advcl
        weeks week NNS 7 obj
        """, LostSubjectRepair.Mend);
}
