using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Who something goes to.</summary>
internal sealed class RecipientRepairTests
{
    [TestCase("gave", "give", 1)]
    [TestCase("closed", "close", 0)]
    public void Only_a_verb_of_giving_has_a_recipient(string form, string lemma, int changes) => Assert.That(Changes($"""
        Donors donor NNS 2 nsubj
        {form} {lemma} VBD 0 root
        schools school NNS 2 obj
        600 600 CD 5 nummod
        books book NNS 2 obj
        """), Has.Length.EqualTo(changes));

    [Test]
    public void An_apposition_without_a_comma_is_what_is_given() => Assert.That(Changes("""
        Judges judge NNS 2 nsubj
        offered offer VBD 0 root
        him he PRP 2 obj
        a a DT 5 det
        lawyer lawyer NN 3 appos
        """), Is.EqualTo(new[] { "him iobj offered", "lawyer obj offered" }));

    [Test]
    public void A_number_before_a_plural_counts_it() => Assert.That(Changes("""
        Donors donor NNS 2 nsubj
        sent send VBD 0 root
        libraries library NNS 2 obj
        600 600 CD 3 flat
        books book NNS 2 obj
        """), Is.EqualTo(new[] { "libraries iobj sent", "600 nummod books" }));

    private static string[] Changes(string rows) => TreeText.Changes(rows, RecipientRepair.Mend);
}
