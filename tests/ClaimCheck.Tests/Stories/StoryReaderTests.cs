using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ClaimCheck.Tests.Stories;

/// <summary>Cutting documents into passages and blocks.</summary>
public sealed class StoryReaderTests
{
    private const string First =
        "Council passes budget after long debate\n"
        + "Councillors in Port Linden voted 8-4 on Tuesday to adopt a budget that raises property taxes and closes two libraries on Sundays.\n"
        + "Mayor Denise Rowan said the increase was modest. Rowan has led the city since 2019, and she will stand again next year.\n"
        + "The library in Port Linden's harbour quarter will keep its hours.\n";

    private const string Second =
        "Port Linden mayor signs budget that closes libraries on Sundays\n"
        + "Denise Rowan, the mayor of Port Linden, signed a budget on Wednesday that raises property taxes and closes two libraries on Sundays.\n"
        + "Councillors voted 8-4 for the budget after a debate of seven hours.\n";

    [Test]
    public void Two_tellings_are_cut_at_the_second_headline()
    {
        var story = Story.FromText(First + Second);
        Assert.That(story.Passages, Has.Length.EqualTo(2));
        Assert.That(story.Passages[1].Span.Start, Is.EqualTo(First.Length));
        Assert.That(Headline(story.Passages[0]), Is.EqualTo("Council passes budget after long debate"));
        Assert.That(Headline(story.Passages[1]), Does.StartWith("Port Linden mayor signs"));
    }

    [Test]
    public void One_telling_with_a_subheading_stays_one_passage()
    {
        var story = Story.FromText(First.Replace("\nThe library", "\nHarbour library spared\nThe library", StringComparison.Ordinal));
        Assert.That(story.Passages, Has.Length.EqualTo(1));
        Assert.That(story.Passages[0].Blocks.Select(block => block.Kind), Is.EqualTo(new[]
        {
            PassageBlockKind.Headline, PassageBlockKind.Paragraph, PassageBlockKind.Paragraph,
            PassageBlockKind.Subheading, PassageBlockKind.Paragraph,
        }));
    }

    [Test]
    public void Texts_given_one_by_one_are_not_cut()
    {
        var story = Story.FromTexts([First + Second, First]);
        Assert.That(story.Passages.Select(passage => passage.Document.Id), Is.EqualTo(new[] { "text1", "text2" }));
    }

    [Test]
    public void Two_documents_of_one_name_are_refused() =>
        Assert.That(() => Story.FromDocuments([new("a", "One."), new("a", "Two.")]), Throws.ArgumentException);

    [Test]
    public void A_hard_wrapped_paragraph_is_one_block()
    {
        const string text = "Storm closes harbour for two days\n\nThe harbour of Port Linden was closed on Tuesday after a storm\n"
            + "tore a crane from its rails and threw it into the basin, the\nharbour master said.\n\nNobody was hurt.\n";
        var passage = Story.FromText(text).Passages.Single();
        Assert.That(passage.Blocks.Select(block => passage.Document.Source.Quote(block.Span)[..11]), Is.EqualTo(new[]
        {
            "Storm close", "The harbour", "Nobody was ",
        }));
    }

    [Test]
    public void Lists_give_items_without_their_marks()
    {
        const string text = "What the council decided\nThe council met on Tuesday and decided three things, the clerk said.\n"
            + "• Property taxes rise by 3.9 per cent.\n- Two libraries close on Sundays.\n3. Bus fares go up in March.\n";
        var passage = Story.FromText(text).Passages.Single();
        var items = passage.Blocks.Where(block => block.Kind == PassageBlockKind.ListItem);
        Assert.That(items.Select(block => passage.Document.Source.Quote(block.Span)[..8]), Is.EqualTo(new[] { "Property", "Two libr", "Bus fare" }));
    }

    [Test]
    public void A_single_line_is_running_text_and_no_headline()
    {
        var passage = Story.FromText("Rubio to meet Bukele on Monday").Passages.Single();
        Assert.That(passage.Headline, Is.Null);
        Assert.That(passage.Blocks.Single().Kind, Is.EqualTo(PassageBlockKind.Paragraph));
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    [TestCase("\u2029")]
    [TestCase("\f")]
    [TestCase(" \t\n\u00A0")]
    public void Every_kind_of_line_end_is_one(string end)
    {
        var text = "\uFEFF" + (First + Second).Replace("\n", end, StringComparison.Ordinal);
        var story = Story.FromText(text);
        Assert.That(story.Passages, Has.Length.EqualTo(2));
        Assert.That(story.Passages[0].Span.Start, Is.EqualTo(1));
        Assert.That(story.Passages[1].Blocks, Has.Length.EqualTo(3));
        Assert.That(story.Passages[1].Document.Source.Quote(story.Passages[1].Span), Does.EndWith("seven hours."));
    }

    [TestCase("")]
    [TestCase(" \r\n\t\u00A0\n")]
    [TestCase("CNN\n—\nAd Feedback\nShare this article")]
    public void A_text_without_running_text_has_no_passage(string text) =>
        Assert.That(Story.FromText(text).Passages, Is.Empty);

    [Test]
    public void The_first_story_is_cut_as_its_editors_did()
    {
        var gold = JObject.Parse(File.ReadAllText(TestFolders.Shared("gold", "seed.json")));
        var text = File.ReadAllText(TestFolders.Shared("seeds", "000_7a8349eba1df39b9.txt"));
        var story = Story.FromText(text);
        Assert.That(story.Passages.Select(passage => (passage.Span.Start, passage.Span.Length)), Is.EqualTo(Spans(gold["passages"]!)));
        Assert.That(story.Boilerplate.Select(item => (item.Span.Start, item.Span.Length)), Is.EqualTo(Spans(gold["boilerplate"]!)));
    }

    private static IEnumerable<(int Start, int Length)> Spans(JToken items) =>
        items.Select(item => ((int)item["start"]!, (int)item["length"]!));

    private static string? Headline(Passage passage) =>
        passage.Headline is { } span ? passage.Document.Source.Quote(span) : null;
}
