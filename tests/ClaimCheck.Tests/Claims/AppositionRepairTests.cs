using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Appositions on the wrong noun.</summary>
internal sealed class AppositionRepairTests
{
    [Test]
    public void A_description_behind_of_and_a_name_goes_to_the_name() => Assert.That(Changes("bow", "of"), Is.EqualTo(new[] { "freighter appos Merit" }));

    [Test]
    public void A_description_behind_a_person_stays() => Assert.That(Changes("captain", "of"), Is.Empty);

    [Test]
    public void A_name_behind_another_preposition_is_left_alone() => Assert.That(Changes("bow", "at"), Is.Empty);

    private static string[] Changes(string noun, string preposition) => TreeText.Changes($"""
        the the DT 2 det
        {noun} {noun} NN 8 nsubj
        {preposition} {preposition} IN 4 case
        Merit Merit NNP 2 nmod
        , , , 7 punct
        a a DT 7 det
        freighter freighter NN 2 appos
        struck strike VBD 0 root
        quay quay NN 8 obj
        """, AppositionRepair.Mend);
}
