using ClaimCheck.Claims;
using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;
using SentenceView = ClaimCheck.Claims.SentenceView;

namespace ClaimCheck.Tests.Claims;

/// <summary>Descriptions in the wording of a claim.</summary>
internal sealed class ReferenceWriterTests
{
    private const string Rows = """
        The the DT 2 det
        company company NN 3 nsubj
        said say VBD 0 root
        that that IN 7 mark
        the the DT 6 det
        company company NN 7 nsubj
        grew grow VBD 3 ccomp
        """;

    [Test]
    public void A_name_is_written_once()
    {
        var view = HandView.Read(Rows);
        view.Refer(new StoryReference(0, 1, "Norlake Foods"));
        view.Refer(new StoryReference(4, 5, "Norlake Foods"));
        Assert.That(Write(view), Is.EqualTo(("Norlake Foods said that the company grew", "")));
    }

    [Test]
    public void What_is_not_known_is_listed()
    {
        var view = HandView.Read(Rows);
        view.Refer(new StoryReference(0, 1, null));
        Assert.That(Write(view), Is.EqualTo(("The company said that the company grew", "The company")));
    }

    [Test]
    public void A_complement_spares_it_where_it_is_written()
    {
        var view = HandView.Read(Rows);
        view.Refer(new StoryReference(0, 1, null) { Complement = 2 });
        Assert.Multiple(() =>
        {
            Assert.That(Write(view).Open, Is.Empty);
            Assert.That(Write(view, 1).Open, Is.EqualTo("The company"));
        });
    }

    [Test]
    public void A_phrase_opens_the_claim_with_a_capital()
    {
        var view = HandView.Read(Rows);
        view.Refer(new StoryReference(0, 1, "the company of 300 people"));
        Assert.That(Write(view).Text, Does.StartWith("The company of 300 people said"));
    }

    [Test]
    public void A_phrase_with_a_complement_is_no_owner()
    {
        var view = HandView.Read("""
            The the DT 2 det
            council council NN 4 nmod:poss
            's 's POS 2 case
            roof roof NN 5 nsubj
            fell fall VBD 0 root
            """);
        view.Refer(new StoryReference(0, 1, "the council of elders"));
        Assert.That(Write(view), Is.EqualTo(("The council 's roof fell", "The council")));
    }

    [Test]
    public void A_person_who_is_named_already_is_described_as_in_the_text()
    {
        var strand = HandView.Entity("Milo Strand", EntityType.Person);
        var view = HandView.Read(Rows, 0, ("company", strand));
        view.Refer(new StoryReference(4, 5, "Milo Strand") { Entity = strand, IsClear = true });
        var writer = new WordWriter();
        writer.Begin(view);
        writer.Append("Milo Strand saw that ");
        writer.Append(4, 6);
        Assert.That(writer.Text, Is.EqualTo("Milo Strand saw that the company grew"));
    }

    private static (string Text, string Open) Write(SentenceView view) => Write(view, view.Count - 1);

    private static (string Text, string Open) Write(SentenceView view, int last)
    {
        var writer = new WordWriter();
        writer.Begin(view);
        writer.Append(0, last);
        return (writer.Text, string.Join(' ', writer.Unresolved));
    }
}
