using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>Which claims carry the scene of their story, and which are about something else.</summary>
internal sealed class SceneMemoryTests
{
    private const string Flood = "A dam gave way near the town of Orla on Monday. ";
    private const string March = "A march against a new quarry in Sella drew 900 people on Saturday. ";

    [TestCase(Flood + "Thirty people were rescued.", "Thirty people were rescued", "after a dam gave way near the town of Orla on Monday")]
    [TestCase(Flood + "The flood destroyed a bridge.", "The flood destroyed a bridge", "after a dam gave way near the town of Orla on Monday")]
    [TestCase(March + "Police arrested nine people.", "Police arrested nine people", "at the march against a new quarry in Sella")]
    [TestCase("Minister Ida Brandt met farmers in Lund on Monday. Reporters were let in.", "Reporters were let in", "when Ida Brandt met farmers in Lund on Monday")]
    [TestCase("Fjord Mills said on Monday that profit had doubled. Revenue rose 4 percent.", "Revenue rose 4 percent", "at Fjord Mills")]
    public void A_claim_that_names_nothing_of_its_own_carries_the_scene(string text, string words, string scene)
    {
        var claim = Read(text, words);
        Assert.Multiple(() =>
        {
            Assert.That(claim.Scene?.Text, Is.EqualTo(scene));
            Assert.That(claim.SelfContained, Is.EqualTo($"{words} [{scene}]"));
            Assert.That(claim.Unresolved, Is.Empty);
        });
    }

    [Test]
    public void A_report_carries_the_scene_of_what_is_reported() =>
        Assert.That(Read(Flood + "A spokesman said that thirty people were rescued.", "A spokesman said").SelfContained, Does.EndWith("[after a dam gave way near the town of Orla on Monday]"));

    [TestCase(Flood + "Thirty people were rescued in Varn.", "Thirty people were rescued", Description = "a place of its own")]
    [TestCase(Flood + "Thirty people were rescued from a burning boat after an explosion.", "Thirty people were rescued", Description = "an event of its own")]
    [TestCase(Flood + "\n\nThirty people were rescued in 2014.", "Thirty people were rescued", Description = "another year")]
    [TestCase(Flood + "\n\nA flood in Varn killed nine people. Thirty people were rescued.", "Thirty people were rescued", Description = "another flood in the paragraph")]
    [TestCase(Flood + "The council raised taxes.", "The council raised taxes", Description = "no act of a flood")]
    [TestCase(Flood + "If the rain goes on, thirty people will be evacuated.", "thirty people will be evacuated", Description = "nothing that has happened")]
    [TestCase("A dam near the town of Orla is full. Thirty people were rescued.", "Thirty people were rescued", Description = "no scene told")]
    [TestCase("A bus crashed near Sella on Monday. A ferry sank off Varn on Tuesday. Thirty people were rescued.", "Thirty people were rescued", Description = "two scenes")]
    [TestCase("Fjord Mills said on Monday that profit had doubled.\n\nHarrow Foods is its rival. Revenue rose 4 percent.", "Revenue rose 4 percent", Description = "another company")]
    public void A_claim_about_something_else_carries_none(string text, string words) => Assert.That(Read(text, words).Scene, Is.Null);

    [Test]
    public void The_background_ends_with_its_paragraph() =>
        Assert.That(Read(Flood + "\n\nA flood in Varn killed nine people in 2014.\n\nThirty people were rescued.", "Thirty people were rescued").Scene, Is.Not.Null);

    [Test]
    public void The_span_is_where_the_scene_is_told()
    {
        var text = March + "Police arrested nine people.";
        Assert.That(Read(text, "Police arrested").Scene!.Span.Quote(text), Is.EqualTo("A march against a new quarry in Sella"));
    }

    [Test]
    public void A_title_is_one_of_the_company_that_reports() =>
        Assert.That(Read("Fjord Mills said on Monday that profit had doubled. \"It was a good year,\" Chief Executive Ida Brandt said.", "Ida Brandt is").SelfContained, Is.EqualTo("Ida Brandt is Chief Executive [at Fjord Mills]"));

    [Test]
    public void What_belongs_to_the_scene_is_not_left_open() =>
        Assert.That(Read("A court in Turin jailed a former mayor on Monday. The jurors had deliberated for two days.", "The jurors").Unresolved, Is.Empty);

    private static Claim Read(string text, string words) =>
        SharedChecker.Default.Check(Story.FromDocuments([new StoryDocument("a", text)])).Claims.First(claim => claim.SelfContained.StartsWith(words, StringComparison.OrdinalIgnoreCase) || claim.Text.StartsWith(words, StringComparison.OrdinalIgnoreCase));
}
