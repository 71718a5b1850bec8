using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Words as they stand in the text.</summary>
internal sealed class WrittenFormTests
{
    [TestCase("The school hired four part-time teachers.", "part", "part-time")]
    [TestCase("The surgeon operated on the lower jaw.", "lower", "lower")]
    [TestCase("The school did its part - time was short.", "part", "part", Description = "a dash is no hyphen")]
    public void A_compound_is_one_word(string text, string word, string expected)
    {
        var view = ReadText.Views(text).Single();
        var at = view.Tokens.Select((token, index) => (token, index)).First(pair => pair.token.Text == word).index;
        Assert.That(WrittenForm.Of(view, at), Is.EqualTo(expected));
    }
}
