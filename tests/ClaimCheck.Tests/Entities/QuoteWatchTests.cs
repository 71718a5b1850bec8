using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>Which words stand between quotation marks.</summary>
internal sealed class QuoteWatchTests
{
    [TestCase("Quill said “we won” and left.", "we won")]
    [TestCase("Quill said \"we won\" and left.", "we won")]
    [TestCase("Quill said ‘we won’ and left.", "we won")]
    [TestCase("Quill said 'we won' and left.", "we won")]
    [TestCase("Quill said “nobody wrote ‘stop’ there” and left.", "nobody wrote stop there")]
    public void Words_between_marks_are_quoted(string text, string expected) => Assert.That(Quoted(text), Is.EqualTo(expected));

    [TestCase("Quill’s boat wasn’t lost.")]
    [TestCase("Quill's boat wasn't lost.")]
    [TestCase("The Quills’ boat was lost.")]
    [TestCase("The Quills' boat was lost.")]
    public void An_apostrophe_opens_nothing(string text) => Assert.That(Quoted(text), Is.Empty);

    [Test]
    public void An_apostrophe_inside_closes_nothing() =>
        Assert.That(Quoted("Quill said ‘Bo’s boat sank there’ and left."), Does.EndWith("boat sank there"));

    [Test]
    public void A_quotation_goes_on_over_sentences_and_ends_with_its_passage()
    {
        var watch = new QuoteWatch();
        var views = ReadText.NameViews("Quill said: “We won. They lost.", "It rained.");
        LookAt(watch, views[0]);
        LookAt(watch, views[1]);
        Assert.That(watch.IsInside, Is.True);
        watch.Reset();
        LookAt(watch, views[2]);
        Assert.That(watch.IsInside, Is.False);
    }

    [Test]
    public void A_quotation_that_nothing_closes_ends_by_itself()
    {
        var watch = new QuoteWatch();
        var views = ReadText.NameViews("Quill said: “We won. " + string.Join(' ', Enumerable.Repeat("It rained.", 12)));
        foreach (var view in views)
            LookAt(watch, view);
        Assert.That(views, Has.Count.GreaterThan(10));
        Assert.That(watch.IsInside, Is.False);
    }

    private static void LookAt(QuoteWatch watch, SentenceView view)
    {
        for (var i = 0; i < view.Count; i++)
            watch.Look(view, i);
    }

    private static string Quoted(string text)
    {
        var watch = new QuoteWatch();
        var quoted = new List<string>();
        foreach (var view in ReadText.NameViews(text))
        {
            for (var i = 0; i < view.Count; i++)
            {
                watch.Look(view, i);
                if (watch.IsInside && view.Words[i].Any(char.IsLetter))
                    quoted.Add(view.Words[i]);
            }
        }

        return string.Join(' ', quoted);
    }
}
