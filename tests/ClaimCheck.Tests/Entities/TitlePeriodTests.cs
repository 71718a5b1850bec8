using ClaimCheck.Entities;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Entities;

/// <summary>For which time a sentence says that a title was held.</summary>
internal sealed class TitlePeriodTests
{
    [TestCase("Ada Quill was mayor of Stanmore from 2010 to 2014.", "2010-01-01", "2015-01-01")]
    [TestCase("Ada Quill has been mayor of Stanmore since 2019.", "2019-01-01", "9999-12-31")]
    [TestCase("Ada Quill was mayor of Stanmore until 2019.", "0001-01-01", "2020-01-01")]
    [TestCase("Ada Quill was mayor of Stanmore in 1999.", "1999-01-01", "2000-01-01")]
    public void The_words_behind_a_title_tell_when_it_was_held(string text, string start, string end)
    {
        var period = PeriodIn(text);
        Assert.That(period, Is.Not.Null);
        Assert.That((Day(period!.Value.Start), Day(period.Value.End)), Is.EqualTo((start, end)));
    }

    [TestCase("Ada Quill was mayor of Stanmore.", Description = "no time")]
    [TestCase("Mayor Ada Quill spoke in 1999.", Description = "the time of what she did")]
    [TestCase("Ada Quill, the mayor of Stanmore, in 1999 opened the bridge.", Description = "\"in\" behind an apposition")]
    [TestCase("Ada Quill was the mayor who led Stanmore from 2010 to 2014.", Description = "a verb stands between")]
    public void A_time_of_something_else_is_not_that_of_the_title(string text) => Assert.That(PeriodIn(text), Is.Null);

    private static ClaimCheck.Values.TimeInterval? PeriodIn(string text)
    {
        var view = ReadText.NameViews(text).Single();
        var title = TitleFinder.Find(view).Single();
        return TitlePeriod.Find(view, title, ReadText.Values(text).Single().Times);
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
