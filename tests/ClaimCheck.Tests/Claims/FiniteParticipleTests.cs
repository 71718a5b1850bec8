using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Participles behind a comma and the verbs that they stand for.</summary>
internal sealed class FiniteParticipleTests
{
    [Test]
    public void An_act_of_the_subject_is_told_by_a_verb() => Assert.That(Wordings("""
        Clinics clinic NNS 2 nsubj
        closed close VBD 0 root
        wards ward NNS 2 obj
        , , , 5 punct
        citing cite VBG 2 advcl
        costs cost NNS 5 obj
        . . . 2 punct
        """), Is.EqualTo(new[] { "Clinics closed wards", "Clinics cited costs" }));

    [Test]
    public void What_a_happening_brings_about_stays_with_it() => Assert.That(Wordings("""
        Bridges bridge NNS 2 nsubj
        collapsed collapse VBD 0 root
        , , , 4 punct
        killing kill VBG 2 advcl
        hikers hiker NNS 4 obj
        . . . 2 punct
        """), Has.Some.EqualTo("Bridges collapsed, killing hikers").And.None.EqualTo("Bridges killed hikers"));

    private static string[] Wordings(string tree) => [.. TreeText.Claims(tree).Claims.Select(claim => claim.SelfContained)];
}
