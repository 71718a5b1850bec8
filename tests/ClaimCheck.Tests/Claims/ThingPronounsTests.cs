using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What "it" and "its" mean.</summary>
internal sealed class ThingPronounsTests
{
    private const string Report = """
        Marlow Marlow NNP 2 nsubj
        said say VBD 0 root
        that that IN 5 mark
        it it PRP 5 nsubj
        closed close VBD 2 ccomp
        its its PRP$ 7 nmod:poss
        plant plant NN 5 obj
        """;

    [Test]
    public void In_a_report_it_is_the_organisation_that_speaks()
    {
        var marlow = HandView.Entity("Marlow Steel", EntityType.Organisation);
        var view = HandView.Read(Report, 0, ("Marlow", marlow));
        ThingPronouns.Resolve(view);
        Assert.That((view.EntityAt(HandView.At(view, "it")), view.EntityAt(HandView.At(view, "its"))), Is.EqualTo((marlow, marlow)));
    }

    [Test]
    public void A_person_is_never_it()
    {
        var view = HandView.Read(Report, 0, ("Marlow", HandView.Entity("Ann Marlow", EntityType.Person)));
        ThingPronouns.Resolve(view);
        Assert.That(view.EntityAt(HandView.At(view, "it")), Is.Null);
    }

    [TestCase("plant", "NN", false)]
    [TestCase("", "", true)]
    public void In_a_clause_of_time_it_is_the_subject_where_no_object_competes(string target, string tag, bool isTied)
    {
        var last = target.Length == 0 ? string.Empty : $"{target} {target} {tag} 2 obj";
        var view = HandView.Read($"""
            Marlow Marlow NNP 2 nsubj
            rose rise VBD 0 root
            when when IN 5 mark
            it it PRP 5 nsubj
            reported report VBD 2 advcl
            {last}
            """, 0, ("Marlow", HandView.Entity("Marlow Steel", EntityType.Organisation)));
        ThingPronouns.Resolve(view);
        Assert.That(view.EntityAt(3) is not null, Is.EqualTo(isTied));
    }
}
