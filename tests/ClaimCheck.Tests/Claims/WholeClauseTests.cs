using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>How much of its sentence the wording of a claim takes in, on trees that are written by hand.</summary>
internal sealed class WholeClauseTests
{
    private const string Found = """
        The the DT 2 det
        leak leak NN 4 nsubj:pass
        was be VBD 4 aux:pass
        found find VBN 0 root
        after after IN 8 mark
        a a DT 7 det
        guard guard NN 8 nsubj
        called call VBD 4 advcl
        . . . 4 punct
        """;

    [Test]
    public void A_clause_of_time_stays_with_the_act() =>
        Assert.That(Wordings(Found), Is.EqualTo(new[] { "The leak was found after a guard called", "a guard called" }));

    [Test]
    public void The_span_stays_the_smallest_clause() =>
        Assert.That(TreeText.Claims(Found).Claims[0].Text, Is.EqualTo("The leak was found"));

    [Test]
    public void A_clause_behind_a_comma_stays_out() => Assert.That(Wordings("""
        Sails sail NNS 2 nsubj
        ripped rip VBD 0 root
        , , , 5 punct
        though though IN 6 mark
        masts mast NNS 6 nsubj
        held hold VBD 2 advcl
        . . . 2 punct
        """)[0], Is.EqualTo("Sails ripped"));

    [Test]
    public void A_condition_behind_a_comma_stays_in() => Assert.That(Wordings("""
        Brell Brell NNP 3 nsubj
        will will MD 3 aux
        expand expand VB 0 root
        , , , 7 punct
        if if IN 7 mark
        lenders lender NNS 7 nsubj
        agree agree VBP 3 advcl
        . . . 3 punct
        """)[0], Is.EqualTo("Brell will expand , if lenders agree"));

    [Test]
    public void A_condition_before_the_subject_stays_in() => Assert.That(Wordings("""
        If if IN 3 mark
        lenders lender NNS 3 nsubj
        agree agree VBP 7 advcl
        , , , 7 punct
        Brell Brell NNP 7 nsubj
        will will MD 7 aux
        expand expand VB 0 root
        . . . 7 punct
        """), Has.Some.EqualTo("If lenders agree , Brell will expand"));

    [Test]
    public void What_stands_beside_a_modifying_clause_belongs_to_it() => Assert.That(Wordings("""
        Police police NNS 2 nsubj
        want want VBP 0 root
        drivers driver NNS 2 obj
        who who WP 5 nsubj
        stopped stop VBD 3 acl:relcl
        and and CC 7 cc
        filmed film VBD 5 conj
        . . . 2 punct
        """)[0], Is.EqualTo("Police want drivers who stopped and filmed"));

    private static string[] Wordings(string tree) => [.. TreeText.Claims(tree).Claims.Select(claim => claim.SelfContained)];
}
