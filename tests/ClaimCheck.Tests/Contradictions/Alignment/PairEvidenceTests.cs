using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Alignment;

/// <summary>Whether two sentences tell of one act.</summary>
internal sealed class PairEvidenceTests
{
    [TestCase("Orion Foods again sued Pembroke Dairies.")]
    [TestCase("Orion Foods in turn sued Pembroke Dairies.")]
    [TestCase("Orion Foods had sued Pembroke Dairies a year earlier.")]
    [TestCase("Orion Foods had previously sued Pembroke Dairies.")]
    public void A_word_of_one_sentence_alone_tells_of_another_act(string right)
    {
        Assert.That(PairEvidence.TellOfTwoActs(ReadText.Pair("Pembroke Dairies sued Orion Foods.", right)), Is.True);
        Assert.That(PairEvidence.TellOfTwoActs(ReadText.Pair(right, "Pembroke Dairies sued Orion Foods.")), Is.True);
    }

    [TestCase("Pembroke Dairies sued Orion Foods.", "Orion Foods sued Pembroke Dairies on Monday.")]
    [TestCase("Pembroke Dairies sued Orion Foods.", "Orion Foods sued Pembroke Dairies earlier this week.", Description = "only says when")]
    [TestCase("Pembroke Dairies again sued Orion Foods.", "Pembroke Dairies again sued Orion Foods on Monday.", Description = "both say so")]
    public void One_act_stays_one(string left, string right) => Assert.That(PairEvidence.TellOfTwoActs(ReadText.Pair(left, right)), Is.False);
}
