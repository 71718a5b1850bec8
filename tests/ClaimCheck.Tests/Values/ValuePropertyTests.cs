using System.Globalization;
using ClaimCheck.Values;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ClaimCheck.Tests.Values;

/// <summary>What holds for every text.</summary>
public sealed class ValuePropertyTests
{
    private static readonly string[] Pieces =
    [
        "12", "1,200", "99999999999999999999999", "0", "34", "2024", "9999", "31", "29", "$", "€", "%", "-", "/", ":", ".", ",", "'", "(", ")", " ", " ", " ",
        "one", "two", "twenty", "hundred", "million", "third", "half", "and", "a", "the", "of", "in", "to", "from", "between", "about", "at least", "next", "last",
        "Monday", "January", "Feb.", "May", "week", "weeks", "years", "old", "coming", "p.m.", "noon", "quarter", "point", "per cent", "percent", "miles", "pounds",
        "dollars", "dozens", "every", "early", "end", "Easter", "ago", "later", "century", "1990s", "s", "th", "\uD83D", "😀", "\0", "\r\n", "é", "½", "people",
    ];

    [Test]
    public void Spans_lie_inside_and_do_not_overlap_in_texts_made_of_number_words()
    {
        var texts = Gen.Elements(Pieces).ArrayOf(24).Select(string.Concat);
        Check(texts, 1500);
    }

    [Test]
    public void Spans_lie_inside_and_do_not_overlap_in_any_text() =>
        Check(ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""), 500);

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void The_first_and_the_last_day_of_the_calendar_do_not_overflow(string day)
    {
        var published = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var text in new[]
        {
            "last week", "next week", "in the coming months", "in 9999999 years", "99999999999 days ago", "on Monday", "last Monday", "next Monday", "this weekend", "in February",
            "on Feb. 29", "the week of January 1", "from December 31 to January 1", "yesterday", "tomorrow", "last century", "next decade", "Easter", "early last year",
            "the past 3 decades", "recently", "soon", "in the 9990s", "December 31, 9999", "two Mondays from now", "Monday night", "within 500000 weeks", "in 10000 business days",
            "the last week of December", "next summer", "winter 9999", "Q4", "30 days starting tomorrow",
        })
            Assert.DoesNotThrow(() => HandTagged.Read(text, published), text);
    }

    [Test]
    public void Huge_numbers_stay_finite()
    {
        var figures = new string('9', 5000);
        var values = HandTagged.Read($"{figures} people and {figures}.{figures} trillion trillion trillion dollars and 1e{figures}");
        Assert.That(values.Quantities.Select(number => number.Value), Has.All.Matches<double>(value => !double.IsNaN(value)));
    }

    [Test]
    public void A_long_sentence_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("twenty one hundred and five thousand to six million in the coming ", 2000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        HandTagged.Read(text);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void The_culture_of_the_thread_does_not_matter()
    {
        const string Text = "On Feb. 4, 2025 about 1,200.5 people paid $3.75 million, 2.5% more than -1 million, for 3.5 hours in İstanbul.";
        var before = Describe(HandTagged.Read(Text));
        var saved = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NumberGroupSeparator = ".";
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
            odd.DateTimeFormat.DateSeparator = ".";
            odd.DateTimeFormat.TimeSeparator = ".";
            odd.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Saturday;
            CultureInfo.CurrentCulture = odd;
            Assert.That(Describe(HandTagged.Read(Text)), Is.EqualTo(before));
        }
        finally
        {
            CultureInfo.CurrentCulture = saved;
        }
    }

    private static void Check(Gen<string> texts, int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        Prop.ForAll(texts.ToArbitrary(), Holds).Check(config);
    }

    private static bool Holds(string text)
    {
        var values = HandTagged.Read(text);
        var spans = values.Quantities.Select(number => number.Span).Concat(values.Times.Select(time => time.Span)).Order().ToList();
        var inside = spans.All(span => span.Length > 0 && span.Start >= 0 && span.End <= text.Length);
        var apart = spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        var ordered = values.Quantities.All(number => number.Span.Contains(number.CoreSpan) && !(number.Minimum > number.Maximum))
            && values.Times.All(time => time.Interval is not { } interval || interval.Start <= interval.End);
        return inside && apart && ordered && Describe(HandTagged.Read(text)) == Describe(values);
    }

    private static string Describe(PassageValues values) => string.Join('\n', values.Quantities.Select(number => FormattableString.Invariant($"{number.Span} {number.Kind} {number.Value} {number.Minimum} {number.Maximum} {number.Unit} {number.Counted}")).Concat(values.Times.Select(time => FormattableString.Invariant($"{time.Span} {time.Timex} {time.Interval?.Start:O}"))));
}
