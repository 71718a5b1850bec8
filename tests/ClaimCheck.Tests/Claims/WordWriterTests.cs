using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;
using SentenceView = ClaimCheck.Claims.SentenceView;

namespace ClaimCheck.Tests.Claims;

/// <summary>Words that stand alone.</summary>
internal sealed class WordWriterTests
{
    private const string Pledge = """
        She she PRP 2 nsubj
        sold sell VBD 0 root
        her her PRP$ 4 nmod:poss
        house house NN 2 obj
        """;

    [Test]
    public void A_pronoun_gives_way_to_the_full_name_once()
    {
        var rowan = HandView.Entity("Denise Rowan", EntityType.Person);
        Assert.That(Write(HandView.Read(Pledge, 0, ("She", rowan), ("her", rowan))), Is.EqualTo(("Denise Rowan sold her house", "")));
    }

    [Test]
    public void A_pronoun_of_nobody_is_listed() => Assert.That(Write(HandView.Read(Pledge)), Is.EqualTo(("She sold her house", "She her")));

    [Test]
    public void A_short_name_becomes_the_full_one()
    {
        var view = HandView.Read("""
            Rowan Rowan NNP 2 nsubj
            resigned resign VBD 0 root
            """, 0, ("Rowan", HandView.Entity("Denise Rowan", EntityType.Person)));
        Assert.That(Write(view), Is.EqualTo(("Denise Rowan resigned", "")));
    }

    [Test]
    public void A_pronoun_takes_the_plural_that_reports_it()
    {
        var view = HandView.Read("""
            Critics critic NNS 2 nsubj
            say say VBP 0 root
            they they PRP 4 nsubj
            lost lose VBD 2 ccomp
            """);
        Assert.That((Write(view, 2, 3), Write(view)), Is.EqualTo((("Critics lost", ""), ("Critics say they lost", ""))));
    }

    [Test]
    public void The_possessive_of_ones_own_subject_is_not_open()
    {
        var view = HandView.Read("""
            Nurses nurse NNS 2 nsubj
            left leave VBD 0 root
            their their PRP$ 4 nmod:poss
            wards ward NNS 2 obj
            """);
        Assert.That(Write(view), Is.EqualTo(("Nurses left their wards", "")));
    }

    [Test]
    public void A_lone_number_for_a_subject_is_open()
    {
        var view = HandView.Read("""
            Two two CD 2 nsubj
            left leave VBD 0 root
            """);
        Assert.That(Write(view), Is.EqualTo(("Two left", "Two")));
    }

    [Test]
    public void A_demand_reads_with_should()
    {
        var view = HandView.Read("""
            Critics critic NNS 2 nsubj
            urge urge VBP 0 root
            that that IN 6 mark
            tolls toll NNS 6 nsubj:pass
            be be VB 6 aux:pass
            cut cut VBN 2 ccomp
            """);
        var clause = view.ClauseAt(5)!;
        clause.Modality = Modality.Asked;
        Assert.That(Write(view, 3, 5, clause), Is.EqualTo(("tolls should be cut", "")));
    }

    [Test]
    public void Whose_is_written_out_where_its_owner_is_not()
    {
        var view = HandView.Read("""
            Coastguards coastguard NNS 2 nsubj
            helped help VBD 0 root
            sailors sailor NNS 2 obj
            whose whose WP$ 5 nmod:poss
            ferry ferry NN 6 nsubj
            sank sink VBD 3 acl:relcl
            """);
        Assert.Multiple(() =>
        {
            Assert.That(Write(view, 3, 5, view.ClauseAt(5)), Is.EqualTo(("sailors' ferry sank", "")));
            Assert.That(Write(view), Is.EqualTo(("Coastguards helped sailors whose ferry sank", "")));
        });
    }

    // Found on real news: the phrase of the owner held the clause itself, and writing it never ended.
    [Test]
    public void An_owner_whose_phrase_holds_the_clause_is_written_once()
    {
        var story = new ClaimExtractor().Extract(ReadText.Entities("On Friday, coastguards pulled out over 400 sailors whose ferry sank, and the navy reportedly saved 90 more."));
        Assert.That(story.Claims.Select(claim => claim.SelfContained), Has.Some.Contains("sailors' ferry sank").And.All.Not.Contains("sailors' sailors"));
    }

    [Test]
    public void Words_in_quotation_marks_stay_as_they_are()
    {
        var rowan = HandView.Entity("Denise Rowan", EntityType.Person);
        var view = HandView.Read("""
            Critics critic NNS 2 nsubj
            noted note VBD 0 root
            `` `` `` 5 punct
            her she PRP$ 5 nmod:poss
            courage courage NN 2 obj
            '' '' '' 5 punct
            and and CC 9 cc
            her she PRP$ 9 nmod:poss
            wit wit NN 5 conj
            """, 0);
        view.Note(new Mention(view.Passage, 0, 3, 1, 3, view.Tokens[3].Span, MentionForm.Pronoun), rowan);
        view.Note(new Mention(view.Passage, 0, 7, 1, 7, view.Tokens[7].Span, MentionForm.Pronoun), rowan);
        Assert.That(Write(view), Is.EqualTo(("Critics noted `` her courage '' and Denise Rowan's wit", "")));
    }

    [Test]
    public void A_described_speaker_gets_the_name()
    {
        var strand = HandView.Entity("Milo Strand", EntityType.Person);
        var view = HandView.Read("""
            The the DT 2 det
            speaker speaker NN 3 nsubj
            said say VBD 0 root
            he he PRP 5 nsubj
            slept sleep VBD 3 ccomp
            """, 0, ("he", HandView.Entity("Karl Abel", EntityType.Person)));
        view.Note(new Mention(view.Passage, 0, 0, 2, 1, view.Tree.SpanOf(0, 1), MentionForm.Nominal), strand);
        Assert.That(Write(view, 3, 4), Is.EqualTo(("Milo Strand slept", "")));
    }

    private static (string Text, string Open) Write(SentenceView view) => Write(view, 0, view.Count - 1);

    private static (string Text, string Open) Write(SentenceView view, int first, int last, Clause? clause = null)
    {
        var writer = new WordWriter();
        writer.Begin(view);
        writer.Append(first, last, clause);
        return (writer.Text, string.Join(' ', writer.Unresolved));
    }
}
