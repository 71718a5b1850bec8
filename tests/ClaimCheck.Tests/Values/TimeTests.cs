using System.Globalization;
using ClaimCheck.Values;
using NUnit.Framework;

namespace ClaimCheck.Tests.Values;

/// <summary>Times in a text that was published on Friday 31 January 2025.</summary>
public sealed class TimeTests
{
    // days
    [TestCase("on Feb. 4, 2025", "Feb. 4, 2025", "2025-02-04")]
    [TestCase("on Tuesday, Feb. 4, 2025", "Tuesday, Feb. 4, 2025", "2025-02-04")]
    [TestCase("on the tenth of September 2024", "the tenth of September 2024", "2024-09-10")]
    [TestCase("on 2025-02-04", "2025-02-04", "2025-02-04")]
    [TestCase("on 21/04/2016", "21/04/2016", "2016-04-21")]
    [TestCase("they met on January 20", "January 20", "2025-01-20")]
    [TestCase("they will meet on January 20", "January 20", "2026-01-20")]
    [TestCase("they met on Monday", "Monday", "2025-01-27")]
    [TestCase("they will meet on Monday", "Monday", "2025-02-03")]
    [TestCase("they met on Friday", "Friday", "2025-01-31")]
    [TestCase("it opens Monday", "Monday", "2025-02-03")]
    [TestCase("last Monday", "last Monday", "2025-01-27")]
    [TestCase("next Monday", "next Monday", "2025-02-03")]
    [TestCase("Friday next week", "Friday next week", "2025-02-07")]
    [TestCase("the first Friday of February 2025", "the first Friday of February 2025", "2025-02-07")]
    [TestCase("yesterday", "yesterday", "2025-01-30")]
    [TestCase("the day after tomorrow", "the day after tomorrow", "2025-02-02")]
    [TestCase("two days ago", "two days ago", "2025-01-29")]
    [TestCase("in three weeks", "in three weeks", "2025-02-21")]
    [TestCase("Christmas Day 2024", "Christmas Day 2024", "2024-12-25")]
    [TestCase("Thanksgiving 2024", "Thanksgiving 2024", "2024-11-28")]
    [TestCase("Easter Sunday 2025", "Easter Sunday 2025", "2025-04-20")]
    public void Days_are_resolved(string text, string words, string day)
    {
        var time = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(time.Span.Quote(text), Is.EqualTo(words));
            Assert.That(time.Kind, Is.EqualTo(TimeKind.Date));
            Assert.That(Day(time.Interval?.Start), Is.EqualTo(day));
        });
    }

    // periods
    [TestCase("in 2024", "2024-01-01", "2025-01-01")]
    [TestCase("in March 2022", "2022-03-01", "2022-04-01")]
    [TestCase("last week", "2025-01-20", "2025-01-27")]
    [TestCase("last year", "2024-01-01", "2025-01-01")]
    [TestCase("next month", "2025-02-01", "2025-03-01")]
    [TestCase("this weekend", "2025-02-01", "2025-02-03")]
    [TestCase("the third quarter of 2024", "2024-07-01", "2024-10-01")]
    [TestCase("Q3 2024", "2024-07-01", "2024-10-01")]
    [TestCase("the 1970s", "1970-01-01", "1980-01-01")]
    [TestCase("the 21st century", "2000-01-01", "2100-01-01")]
    [TestCase("between 2003 and 2014", "2003-01-01", "2015-01-01")]
    [TestCase("12 June 1975 -- 1 December 2007", "1975-06-12", "2007-12-02")]
    [TestCase("from Oct. 2 to October 22, 2024", "2024-10-02", "2024-10-23")]
    [TestCase("June 20-21, 2025", "2025-06-20", "2025-06-22")]
    [TestCase("the past three weeks", "2025-01-10", "2025-01-31")]
    [TestCase("within five days", "2025-01-31", "2025-02-05")]
    [TestCase("early next month", "2025-02-01", "2025-02-16")]
    [TestCase("earlier this month", "2025-01-01", "2025-01-31")]
    [TestCase("the week of February 4, 2025", "2025-02-03", "2025-02-10")]
    public void Periods_are_resolved(string text, string start, string end)
    {
        var time = Only(text);
        Assert.That((Day(time.Interval?.Start), Day(time.Interval?.End)), Is.EqualTo((start, end)));
    }

    [TestCase("in the coming days", "2025-02-01")]
    [TestCase("in the coming weeks", "2025-02-07")]
    [TestCase("in the coming months", "2025-02-28")]
    [TestCase("over the next few weeks", "2025-02-07")]
    public void Coming_units_begin_one_unit_after_publication(string text, string start)
    {
        var time = Only(text);
        Assert.Multiple(() =>
        {
            Assert.That(time.Span.Quote(text), Is.EqualTo(text));
            Assert.That(time.IsVague, Is.True);
            Assert.That(Day(time.Interval?.Start), Is.EqualTo(start));
        });
    }

    [TestCase("recently", true)]
    [TestCase("in recent weeks", true)]
    [TestCase("soon", false)]
    public void Vague_words_touch_the_day_of_publication(string text, bool past)
    {
        var interval = Only(text).Interval!.Value;
        Assert.That(past ? Day(interval.End.AddDays(-1)) : Day(interval.Start), Is.EqualTo("2025-01-31"));
    }

    // hours, lengths, sets
    [TestCase("at 7:56 p.m.", "7:56 p.m.", "T19:56")]
    [TestCase("at 7pm", "7pm", "T19")]
    [TestCase("half past eight", "half past eight", "T08:30")]
    [TestCase("at noon", "noon", "T12")]
    [TestCase("8 in the morning", "8 in the morning", "T08")]
    [TestCase("at 8.30am", "8.30am", "T08:30")]
    public void Hours_are_read(string text, string words, string timex)
    {
        var time = Only(text);
        Assert.That((time.Span.Quote(text), time.Timex, time.Kind), Is.EqualTo((words, timex, TimeKind.Time)));
    }

    [TestCase("they met at 7 p.m. Friday", "7 p.m. Friday", "2025-01-31T19:00")]
    [TestCase("they met at noon on Tuesday, Feb. 4, 2025", "noon on Tuesday, Feb. 4, 2025", "2025-02-04T12:00")]
    [TestCase("they met Monday night", "Monday night", "2025-01-27T17:00")]
    [TestCase("last night", "last night", "2025-01-30T17:00")]
    public void Hours_join_their_day(string text, string words, string start)
    {
        var time = Only(text);
        Assert.That((time.Span.Quote(text), time.Interval?.Start.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)), Is.EqualTo((words, start)));
    }

    [TestCase("two hours", "PT2H")]
    [TestCase("an hour and a half", "PT1.5H")]
    [TestCase("1 year 1 month 21 days", "P1Y1M21D")]
    [TestCase("two-and-a-half years", "P2.5Y")]
    [TestCase("all week", "P1W")]
    public void Lengths_are_read(string text, string timex)
    {
        var time = Only(text);
        Assert.That((time.Kind, time.Timex, time.Interval), Is.EqualTo((TimeKind.Duration, timex, (TimeInterval?)null)));
    }

    [TestCase("every Monday")]
    [TestCase("each year")]
    [TestCase("daily")]
    [TestCase("twice a week")]
    [TestCase("£100,000 a week")]
    public void Repeated_times_are_sets(string text) => Assert.That(Only(text).Kind, Is.EqualTo(TimeKind.Set));

    [Test]
    public void A_past_act_in_three_weeks_took_three_weeks() =>
        Assert.That(Only("rents rose in three weeks").Kind, Is.EqualTo(TimeKind.Duration));

    [TestCase("the first time in five years")]
    [TestCase("the next day")]
    [TestCase("two days later")]
    public void Times_of_the_thread_have_no_interval(string text) => Assert.That(Only(text).Interval, Is.Null);

    [Test]
    public void A_weekday_has_its_other_reading_beside_it()
    {
        var time = Only("they met on Monday");
        Assert.That(Day(time.Alternative?.Start), Is.EqualTo("2025-02-03"));
    }

    [Test]
    public void Without_a_day_of_publication_only_full_dates_are_resolved()
    {
        var full = HandTagged.Read("on January 20, 2025", (DateOnly?)null).Times.Single();
        var partial = HandTagged.Read("on January 20", (DateOnly?)null).Times.Single();
        var weekday = HandTagged.Read("on Monday", (DateOnly?)null).Times.Single();
        Assert.Multiple(() =>
        {
            Assert.That(full.Interval, Is.Not.Null);
            Assert.That((partial.Timex, partial.Interval), Is.EqualTo(("XXXX-01-20", (TimeInterval?)null)));
            Assert.That((weekday.Timex, weekday.Interval), Is.EqualTo(("XXXX-WXX-1", (TimeInterval?)null)));
        });
    }

    // stays silent
    [TestCase("they may march")]
    [TestCase("the 27th floor")]
    [TestCase("as soon as possible")]
    [TestCase("Sheffield Wednesday won")]
    [TestCase("2000 people")]
    [TestCase("I saw Theresa May")]
    public void Words_that_only_look_like_times_are_none(string text) => Assert.That(HandTagged.Read(text).Times, Is.Empty);

    private static TimeExpression Only(string text)
    {
        var values = HandTagged.Read(text);
        Assert.That(values.Times, Has.Length.EqualTo(1), text);
        return values.Times[0];
    }

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
