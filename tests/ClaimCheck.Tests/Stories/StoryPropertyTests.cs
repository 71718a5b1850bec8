using System.Text;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Stories;

/// <summary>What holds of every text, however odd: spans lie inside, come in order and do not overlap; no word is lost.</summary>
public sealed class StoryPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The ferry sank off Port Linden on Monday", "Denise Rowan", "WASHINGTON (AP) — ", "CNN", "Ad Feedback", "By Jane Doe", "Tags:",
        "#ferry", "(AP Photo/Jane Doe)", "• ", "## ", "1. ", "—", "…", "\"", "”", "(", ")", ".", "?", ",", " ", "\n", "\n\n", "\r\n", "\r", "\t",
        "\u00A0", "\uFEFF", "\u2028", "\f", "\0", "\uD83D\uDEA2", "\uD800", "é", "Senator Marco Rubio met the president of El Salvador, and said so.",
    ];

    [Test]
    public void Odd_texts_keep_their_spans_in_order([Range(1, 200)] int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(1, 120); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        HoldsTogether(Story.FromText(text.ToString()));
    }

    [TestCase("stories")]
    [TestCase("reworded-stories")]
    [TestCase("unread-stories")]
    [TestCase("clean-stories")]
    [TestCase("clean-articles")]
    public void Real_stories_keep_their_spans_in_order(string folder)
    {
        foreach (var file in Directory.GetFiles(TestFolders.Path("seeds", folder), "*.txt", SearchOption.AllDirectories))
            HoldsTogether(Story.FromText(File.ReadAllText(file)));
    }

    [Test]
    public void A_megabyte_without_a_line_end_is_one_passage()
    {
        var story = Story.FromText(string.Concat(Enumerable.Repeat("The ferry sank off Port Linden on Monday. ", 25_000)));
        Assert.That(story.Passages.Single().Blocks, Has.Length.EqualTo(1));
    }

    private static void HoldsTogether(Story story)
    {
        var text = story.Documents[0].Source.Value;
        var pieces = story.Passages.SelectMany(passage => passage.Blocks.Select(block => block.Span))
            .Concat(story.Boilerplate.Select(item => item.Span)).Order().ToList();
        var covered = new bool[text.Length];
        var end = 0;
        foreach (var span in pieces)
        {
            Assert.That(span.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(span.IsEmpty, Is.False);
            end = span.End;
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        Assert.That(end, Is.LessThanOrEqualTo(text.Length));
        for (var i = 0; i < text.Length; i++)
            Assert.That(covered[i] || !char.IsLetterOrDigit(text[i]) || IsListNumber(text, i), $"the letter at {i} is lost");
        foreach (var passage in story.Passages)
            Assert.That(passage.Blocks.All(block => passage.Span.Contains(block.Span)));
    }

    private static bool IsListNumber(string text, int index) => text[index] == '1' && text.AsSpan(index).StartsWith("1. ");
}
