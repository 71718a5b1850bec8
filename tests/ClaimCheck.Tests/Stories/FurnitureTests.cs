using ClaimCheck.Stories;
using NUnit.Framework;

namespace ClaimCheck.Tests.Stories;

/// <summary>What is set aside as page furniture and what is not.</summary>
public sealed class FurnitureTests
{
    private const string Body = "Ferry stranded off Port Linden overnight\n{0}\n"
        + "Passengers spent a night aboard a ferry that ran aground off Port Linden on Sunday evening, the coast guard said.\n";

    [TestCase("CNN", BoilerplateKind.SourceTag)]
    [TestCase("(Reuters)", BoilerplateKind.SourceTag)]
    [TestCase("—", BoilerplateKind.SourceTag)]
    [TestCase("By Jane Doe and John Roe, City Hall reporter", BoilerplateKind.Byline)]
    [TestCase("By Owen Farr at Lyndon Park", BoilerplateKind.Byline)]
    [TestCase("Jane Doe, Jean-Luc Roe and Ana Poe, CNN", BoilerplateKind.Byline)]
    [TestCase("Reporting by Jane Doe; Editing by John Roe", BoilerplateKind.Byline)]
    [TestCase("Published 31 January 2025", BoilerplateKind.Stamp)]
    [TestCase("Updated 10:32 PM EST, Fri January 31, 2025", BoilerplateKind.Stamp)]
    [TestCase("5 min read", BoilerplateKind.Stamp)]
    [TestCase("Ad Feedback", BoilerplateKind.Advertisement)]
    [TestCase("Story continues below", BoilerplateKind.Advertisement)]
    [TestCase("Read more: How the ferry was built", BoilerplateKind.Promotion)]
    [TestCase("Related: Ferry line fined twice last year", BoilerplateKind.Promotion)]
    [TestCase("Stay tuned for more on this story.", BoilerplateKind.Promotion)]
    [TestCase("Sign up for our morning newsletter", BoilerplateKind.Promotion)]
    [TestCase("Share this article", BoilerplateKind.Interaction)]
    [TestCase("You must be logged in to post a comment.", BoilerplateKind.Interaction)]
    [TestCase("12 comments", BoilerplateKind.Interaction)]
    [TestCase("Filed under: ferries, weather, coast guard", BoilerplateKind.Tags)]
    [TestCase("#ferry #PortLinden", BoilerplateKind.Hashtags)]
    [TestCase("Photo: Jane Doe/Getty Images", BoilerplateKind.Credit)]
    [TestCase("© 2025 Harbor News. All rights reserved.", BoilerplateKind.Credit)]
    [TestCase("* * *", BoilerplateKind.Separator)]
    public void A_line_of_furniture_is_set_aside_as_one_span(string line, BoilerplateKind kind)
    {
        var story = Story.FromText(Body.Replace("{0}", line, StringComparison.Ordinal));
        var item = story.Boilerplate.Single();
        Assert.That(item.Document.Source.Quote(item.Span), Is.EqualTo(line));
        Assert.That(item.Kind, Is.EqualTo(kind));
        Assert.That(story.Passages.Single().Blocks, Has.Length.EqualTo(2));
    }

    [TestCase("Share prices fell by a tenth when the news reached the exchange in the afternoon.")]
    [TestCase("By Tuesday the ferry was afloat again, and all of its passengers were home.")]
    [TestCase("Related charges were dropped in May, a court clerk said.")]
    [TestCase("Published in May, the report had warned of the sandbank.")]
    [TestCase("The coast guard wrote: \"Stay tuned for updates\", and then fell silent for a day.")]
    [TestCase("Advertisement revenue was down, the ferry line said.")]
    [TestCase("Time and again the ferry was late.")]
    [TestCase("Read, a former captain, said that the channel was badly marked.")]
    public void A_sentence_that_begins_like_furniture_is_not(string line)
    {
        var story = Story.FromText(Body.Replace("{0}", line, StringComparison.Ordinal));
        Assert.That(story.Boilerplate, Is.Empty);
        Assert.That(story.Passages.Single().Blocks, Has.Length.EqualTo(3));
    }

    [TestCase("SAN SALVADOR (AP) — ")]
    [TestCase("WASHINGTON, Jan. 31 — ")]
    [TestCase("PORT LINDEN, Ont. — ")]
    [TestCase("CANGAS DE ONÍS, Spain — ")]
    [TestCase("WARSAW, June 19 (Harbor News) - ")]
    [TestCase("LONDON, Jan 23 - ")]
    [TestCase("July 24 - ")]
    [TestCase("(Reuters) - ")]
    [TestCase("CNN — ")]
    [TestCase("San Salvador, El Salvador (CNN) —")]
    [TestCase("BEIJING, Jan. 31 (Xinhua) -- ")]
    [TestCase("NEW YORK–")]
    public void A_dateline_is_set_aside_and_the_sentence_stays(string dateline)
    {
        var story = Story.FromText("Ferry stranded off Port Linden overnight\n" + dateline + "Passengers spent a night aboard a ferry, the coast guard said.");
        var passage = story.Passages.Single();
        Assert.That(passage.Document.Source.Quote(passage.Dateline!.Value), Is.EqualTo(dateline.Trim()));
        Assert.That(story.Boilerplate.Single().Kind, Is.EqualTo(BoilerplateKind.Dateline));
        Assert.That(passage.Document.Source.Quote(passage.Blocks[1].Span), Does.StartWith("Passengers spent"));
    }

    [TestCase("The ferry — a rusty one — ran aground on Sunday, the coast guard said.")]
    [TestCase("Denise Rowan, the mayor — and a former captain — went aboard on Sunday.")]
    [TestCase("Port Linden - a town of 8,000 - woke to the sound of a siren on Sunday.")]
    [TestCase("In 2025 - a bad year - the ferry ran aground three times.")]
    public void A_dash_inside_a_sentence_makes_no_dateline(string sentence) =>
        Assert.That(Story.FromText("Ferry stranded off Port Linden overnight\n" + sentence).Passages.Single().Dateline, Is.Null);

    [Test]
    public void Tags_stand_under_their_label_one_a_line_or_in_a_list()
    {
        const string text = "Passengers spent a night aboard a ferry off Port Linden on Sunday, the coast guard said.\n"
            + "Topics:\nFerries\nPort Linden\nWeather\nTags:\nferries, storms, coast guard\n";
        var story = Story.FromText(text);
        Assert.That(story.Boilerplate.Count(item => item.Kind == BoilerplateKind.Tags), Is.GreaterThanOrEqualTo(5));
        Assert.That(story.Boilerplate, Has.Length.EqualTo(6));
    }

    [Test]
    public void A_credit_behind_a_caption_is_set_aside_and_the_caption_stays()
    {
        const string text = "The ferry lies on a sandbank off Port Linden on Monday. (AP Photo/Jane Doe)";
        var story = Story.FromText(text);
        Assert.That(story.Boilerplate.Single().Kind, Is.EqualTo(BoilerplateKind.Credit));
        Assert.That(text[..story.Passages.Single().Blocks.Single().Span.End], Does.EndWith("Monday."));
    }

    [Test]
    public void Headlines_of_other_stories_under_their_label_are_set_aside_but_not_that_of_the_next_telling()
    {
        const string text = "A ferry with 40 people aboard ran aground off Port Linden on Sunday evening, the coast guard said.\n"
            + "More on this story\nFerry line fined twice\nHow ferries are steered\nFerry runs aground off Port Linden with 40 aboard\n"
            + "PORT LINDEN (AP) — A ferry with 40 people aboard ran aground off Port Linden on Sunday, the coast guard said.\n";
        var story = Story.FromText(text);
        Assert.That(story.Boilerplate.Count(item => item.Kind == BoilerplateKind.Promotion), Is.EqualTo(3));
        Assert.That(story.Passages.SelectMany(passage => passage.Blocks).Select(block => text.Substring(block.Span.Start, 14)),
            Does.Contain("Ferry runs agr").And.Not.Contain("How ferries ar"));
    }

    [Test]
    public void The_headline_stands_below_labels_and_above_names()
    {
        const string text = "Latin America\nSix killed as bus plunges into ravine in Peru\nMaria Delgado\nBBC News, Lima\n"
            + "At least six people were killed when a bus plunged into a ravine in northern Peru, officials say.\n";
        var story = Story.FromText(text);
        Assert.That(text.Substring(story.Passages.Single().Headline!.Value.Start, 10), Is.EqualTo("Six killed"));
        Assert.That(story.Boilerplate.Count(item => item.Kind == BoilerplateKind.Byline), Is.EqualTo(2));
    }
}
