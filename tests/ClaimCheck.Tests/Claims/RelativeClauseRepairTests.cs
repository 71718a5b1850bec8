using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Relative clauses in commas.</summary>
internal sealed class RelativeClauseRepairTests
{
    [Test]
    public void A_clause_beside_its_noun_goes_to_it() => Assert.That(Changes("""
            They they PRP 2 nsubj
            met meet VBD 0 root
            Weiss Weiss NNP 2 obj
            , , , 6 punct
            who who WP 6 nsubj
            taught teach VBD 2 parataxis
            """), Is.EqualTo(new[] { "taught acl:relcl Weiss" }));

    [Test]
    public void A_clause_on_its_noun_stays() => Assert.That(Changes("""
            They they PRP 2 nsubj
            met meet VBD 0 root
            Weiss Weiss NNP 2 obj
            , , , 6 punct
            who who WP 6 nsubj
            taught teach VBD 3 acl:relcl
            """), Is.Empty);

    [Test]
    public void A_question_in_a_clause_has_no_noun() => Assert.That(Changes("""
            They they PRP 2 nsubj
            asked ask VBD 0 root
            who who WP 4 nsubj
            taught teach VBD 2 parataxis
            """), Is.Empty);

    private static string[] Changes(string rows) => TreeText.Changes(rows, RelativeClauseRepair.Mend);
}
