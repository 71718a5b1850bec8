using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Which acts can be told of once.</summary>
internal sealed class SoleActsTests
{
    [TestCase("found", "establish", true, true, false)]
    [TestCase("write", "paint", true, false, false, Description = "one actor, but of many things")]
    [TestCase("die", "sink", false, true, false, Description = "once for one thing")]
    [TestCase("landfall", "come ashore", false, true, true)]
    [TestCase("found", "visit", false, false, false, Description = "only one is such an act")]
    [TestCase("visit", "die", false, false, false, Description = "only the other is")]
    public void Both_words_must_name_such_an_act(string left, string right, bool oneActor, bool final, bool once)
    {
        var (one, other) = (WordRelations.Default.Entry(left), WordRelations.Default.Entry(right));
        Assert.That((SoleActs.HaveOneActor(one, other), SoleActs.AreFinal(one, other), SoleActs.AreOnce(one, other)), Is.EqualTo((oneActor, final, once)));
    }
}
