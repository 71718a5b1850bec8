using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What stands side by side.</summary>
internal sealed class CoordinationRepairTests
{
    [Test]
    public void A_pair_behind_neither_is_the_subject() => Assert.That(Changes("""
            Neither neither DT 6 nsubj
            the the DT 3 det
            mayor mayor NN 1 appos
            nor nor CC 5 cc
            hospital hospital NN 1 conj
            apologized apologize VBD 0 root
            """), Is.EqualTo(new[] { "Neither cc:preconj mayor", "mayor nsubj apologized", "hospital conj mayor" }));

    [Test]
    public void A_verb_before_the_coordinator_opens_no_pair() => Assert.That(Changes("""
            Both both DT 2 nsubj
            stayed stay VBD 0 root
            and and CC 6 cc
            the the DT 5 det
            mayor mayor NN 6 nsubj
            left leave VBD 2 conj
            """), Is.Empty);

    [Test]
    public void An_apposition_with_and_in_it_is_a_list() => Assert.That(Changes("""
            Thieves thief NNS 2 nsubj
            took take VBD 0 root
            computers computer NNS 2 obj
            , , , 8 punct
            a a DT 6 det
            safe safe NN 8 compound
            and and CC 8 cc
            paintings painting NNS 3 appos
            """), Is.EqualTo(new[] { "paintings conj computers" }));

    [Test]
    public void An_apposition_without_and_stays_one() => Assert.That(Changes("""
            Thieves thief NNS 2 nsubj
            took take VBD 0 root
            paintings painting NNS 2 obj
            , , , 6 punct
            a a DT 6 det
            gift gift NN 3 appos
            of of IN 8 case
            Quill Quill NNP 6 nmod
            """), Is.Empty);

    [Test]
    public void A_noun_behind_and_goes_to_the_noun_before_it() => Assert.That(Changes("""
            An a DT 2 det
            order order NN 0 root
            named name VBD 2 acl
            Velden Velden NNP 3 obj
            and and CC 7 cc
            the the DT 7 det
            union union NN 2 conj
            """), Is.EqualTo(new[] { "union conj Velden" }));

    [Test]
    public void A_verb_behind_a_clause_in_commas_goes_to_the_main_verb() => Assert.That(Changes("""
            Velden Velden NNP 2 nsubj
            closed close VBD 0 root
            its its PRP$ 4 nmod:poss
            plant plant NN 2 obj
            , , , 7 punct
            which which WDT 7 nsubj
            employs employ VBZ 4 acl:relcl
            hundreds hundred NNS 7 obj
            , , , 11 punct
            and and CC 11 cc
            moved move VBD 7 conj
            """), Is.EqualTo(new[] { "moved conj closed" }));

    [Test]
    public void A_verb_behind_and_without_a_comma_stays_in_its_clause() => Assert.That(Changes("""
            Velden Velden NNP 2 nsubj
            closed close VBD 0 root
            its its PRP$ 4 nmod:poss
            plant plant NN 2 obj
            , , , 7 punct
            which which WDT 7 nsubj
            employed employ VBD 4 acl:relcl
            hundreds hundred NNS 7 obj
            and and CC 10 cc
            trained train VBD 7 conj
            apprentices apprentice NNS 10 obj
            """), Is.Empty);

    [TestCase("defence defence NN", ExpectedResult = "plans conj said")]
    [TestCase("They they PRP", ExpectedResult = "")]
    public string A_verb_in_s_goes_on_with_one(string speaker) => string.Join('|', Changes($"""
            {speaker} 2 nsubj
            said say VBD 0 root
            that that IN 5 mark
            years year NNS 5 nsubj
            count count VBP 2 ccomp
            and and CC 7 cc
            plans plan VBZ 5 conj
            """));

    [TestCase("boats boat NNS", ExpectedResult = "boats conj house")]
    [TestCase("palace palace NN", ExpectedResult = "")]
    public string Several_things_are_no_other_word_for_one(string second) => string.Join('|', Changes($"""
            He he PRP 2 nsubj
            bought buy VBD 0 root
            a a DT 4 det
            house house NN 2 obj
            , , , 6 punct
            {second} 4 appos
            and and CC 8 cc
            fields field NNS 4 conj
            """));

    [TestCase("two", 1)]
    [TestCase("Old", 0)]
    public void What_is_counted_goes_on_with_what_is_counted(string word, int changes) => Assert.That(TreeText.Changes($"""
            He he PRP 2 nsubj
            owns own VBZ 0 root
            a a DT 4 det
            castle castle NN 2 obj
            in in IN 6 case
            Carinthia Carinthia NNP 2 obl
            and and CC 9 cc
            {word} {word} {(word == "two" ? "CD 9 nummod" : "JJ 9 amod")}
            vineyards vineyard NNS 6 conj
            """, CoordinationRepair.Mend), Has.Length.EqualTo(changes));

    [TestCase("VBD", 1)]
    [TestCase("VB", 0)]
    public void A_past_tense_does_not_go_on_with_a_bare_verb(string tag, int changes) => Assert.That(TreeText.Changes($"""
            Deputies deputy NNS 2 nsubj
            passed pass VBD 0 root
            bills bill NNS 2 obj
            that that WDT 6 nsubj
            would would MD 6 aux
            help help VB 3 acl:relcl
            and and CC 8 cc
            sent send {tag} 6 conj
            them they PRP 8 obj
            """, CoordinationRepair.Mend), Has.Length.EqualTo(changes));

    private static string[] Changes(string rows) => TreeText.Changes(rows, CoordinationRepair.Mend);
}
