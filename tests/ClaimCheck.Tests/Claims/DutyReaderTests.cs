using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What "should" means.</summary>
internal sealed class DutyReaderTests
{
    [TestCase("open open VB", Modality.Expected)]
    [TestCase("be be VB 5 aux:pass\nmoved move VBN", Modality.Asked)]
    [TestCase("have have VB 5 aux\nopened open VBN", Modality.Conditional)]
    public void A_thing_that_acts_is_expected_to(string act, Modality modality)
    {
        var verb = act.Contains('\n', StringComparison.Ordinal) ? 5 : 4;
        Assert.That(TreeText.Claims($"The the DT 2 det\nstation station NN {verb} nsubj{(modality == Modality.Asked ? ":pass" : "")}\nshould should MD {verb} aux\n{act} 0 root").Claims.Single().Modality, Is.EqualTo(modality));
    }

    [Test]
    public void A_person_is_asked_to() =>
        Assert.That(TreeText.Claims("He he PRP 3 nsubj\nshould should MD 3 aux\nresign resign VB 0 root").Claims.Single().Modality, Is.EqualTo(Modality.Asked));
}
