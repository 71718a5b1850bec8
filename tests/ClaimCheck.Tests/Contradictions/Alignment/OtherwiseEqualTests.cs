using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Statements that are equal but for one place.</summary>
internal sealed class OtherwiseEqualTests
{
    [TestCase("The tanker ran aground off Skagen on March 3.", "The tanker ran aground off Skagen on March 5.", true)]
    [TestCase("The tanker ran aground off Skagen on March 3.", "The loaded tanker ran aground off Skagen on March 5.", false, Description = "a word more on the right")]
    [TestCase("The tanker ran aground off Skagen on March 3.", "The tanker never ran aground off Skagen on March 5.", false, Description = "a denial more on the right")]
    [TestCase("The old tanker ran aground off Skagen on March 3.", "The tanker ran aground off Skagen on March 5.", false, Description = "a word more on the left")]
    [TestCase("It sank on March 3.", "It sank on March 5.", false, Description = "too little is shared")]
    public void All_other_words_of_content_have_their_answer(string left, string right, bool expected)
    {
        var pair = ReadText.Pair(left, right);
        var time = pair.Substitutions.Single(substitution => substitution.Left.Kind == UnitKind.Time);
        Assert.That(OtherwiseEqual.Is(pair, time.Left, time.Right), Is.EqualTo(expected));
    }
}
