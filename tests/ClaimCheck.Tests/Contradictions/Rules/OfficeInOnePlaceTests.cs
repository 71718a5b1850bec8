using ClaimCheck.Contradictions;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Lexicons;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>Two offices of one person in one place of one statement.</summary>
internal sealed class OfficeInOnePlaceTests
{
    [TestCase("Mayor Denise Rowan opened the bridge in Perth.", "Senator Denise Rowan opened the bridge in Perth.", true)]
    [TestCase("Judge Denise Rowan opened the bridge in Perth.", "Professor Denise Rowan opened the bridge in Perth.", true, Description = "two callings")]
    [TestCase("Judge Denise Rowan opened the bridge in Perth.", "Judge Denise Rowan opened the bridge in Perth.", false, Description = "one office")]
    [TestCase("Judge Denise Rowan opened the bridge in Perth.", "Director Denise Rowan opened the bridge in Perth.", false, Description = "can be held together")]
    [TestCase("Mayor Denise Rowan opened the bridge in Perth.", "Senator Denise Rowan opened the bridge in Leeds.", false, Description = "another word differs")]
    [TestCase("Former Judge Denise Rowan opened the bridge in Perth.", "Professor Denise Rowan opened the bridge in Perth.", false, Description = "a former office")]
    [TestCase("Judge Denise Rowan opened the bridge in Perth.", "Professor Petra Lund opened the bridge in Perth.", false, Description = "two people")]
    public void Conflict_where_all_else_is_the_same(string left, string right, bool expected)
    {
        var context = new RuleContext(SharedChecker.Default.Read(ProposedBy.Tell(left, right)));
        var views = new SentenceViewBuilder(WordRelations.Default).Build(context.Story, CancellationToken.None);
        var pair = new SentencePair(views[0], views[1], new TokenAligner().Align(views[0], views[1]));
        Assert.That(OfficeInOnePlace.Find(pair, context), expected ? Is.Not.Null : Is.Null);
    }
}
