using ClaimCheck.Claims;
using ClaimCheck.Stories;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What holds for the claims of any text.</summary>
internal sealed class ClaimPropertyTests
{
    private static readonly string[] Words =
    [
        "The", "mayor", "said", "that", "“", "”", "\"", "'", ",", ".", "?", "police", "did", "not", "arrest", "Ann", "Lee", "who", "is", "was", "by",
        "according", "to", "expected", "and", "or", "in", "Paris", "on", "Monday", "(", ")", "—", "it", "he", "she", "if", "three", "reports", "denied",
        "\n\n", "of", "killing", "will", "I", "’s", "😀", "plans", "which", "no", "one", "arrested", "the", "death", "told", ":",
    ];

    [Test]
    public void Every_span_slices_to_its_words_on_random_text([Range(1, 60)] int seed)
    {
        var random = new Random(seed);
        var text = string.Join(' ', Enumerable.Range(0, 20 + random.Next(150)).Select(_ => Words[random.Next(Words.Length)]));
        var report = SharedChecker.Default.Check(Story.FromText(text, new DateOnly(2025, 1, 31)));
        foreach (var claim in report.Claims)
            AssertSpans(claim, text);
        Assert.That(report.Claims.Select(claim => claim.Id), Is.EqualTo(Enumerable.Range(1, report.Claims.Length).Select(i => $"c{i}")));
    }

    [Test]
    public void A_sentence_of_ten_thousand_words_is_read_in_seconds()
    {
        var text = string.Join(' ', Enumerable.Repeat("and the man who said \"no\" that she denied leaving in May", 900)) + ".";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var report = SharedChecker.Default.Check(Story.FromText(text));
        Assert.That(report.Claims, Is.Not.Empty);
        Assert.That(watch.Elapsed.TotalSeconds, Is.LessThan(30));
    }

    private static void AssertSpans(Claim claim, string text)
    {
        Assert.Multiple(() =>
        {
            Assert.That(claim.Span.Length, Is.Positive);
            Assert.That(claim.Span.Quote(text), Is.EqualTo(claim.Text));
            Assert.That(claim.Predicate.Span.Quote(text), Is.EqualTo(claim.Predicate.Text));
            if (claim.Subject is { } subject)
                Assert.That(subject.Span.Quote(text), Is.EqualTo(subject.Text));
            foreach (var argument in claim.Arguments)
                Assert.That(argument.Span.Quote(text), Is.EqualTo(argument.Text));
            if (claim.Attribution is { SourceSpan: { } source } voice)
                Assert.That(source.Quote(text), Is.EqualTo(voice.Source));
            if (claim.Attribution is { CueSpan: { } cue } said)
                Assert.That(cue.Quote(text), Is.EqualTo(said.Cue));
        });
    }
}
