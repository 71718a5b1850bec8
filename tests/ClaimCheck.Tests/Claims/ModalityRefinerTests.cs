using ClaimCheck.Claims;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Claims;

/// <summary>What the factuality model is never asked about.</summary>
internal sealed class ModalityRefinerTests
{
    [TestCase(Modality.Asserted, ClaimTense.Past, false)]
    [TestCase(Modality.Planned, ClaimTense.Present, false)]
    [TestCase(Modality.Asserted, ClaimTense.Present, true)]
    public void A_past_a_plan_and_a_denial_stay_as_they_are(Modality modality, ClaimTense tense, bool isNegated)
    {
        var view = HandView.Read("""
            Voters voter NNS 2 nsubj
            access access VBP 0 root
            events event NNS 2 obj
            """);
        var clause = view.Clauses[0];
        (clause.Modality, clause.Tense, clause.IsNegated) = (modality, tense, isNegated);
        ModalityRefiner.Refine(view);
        Assert.That(clause.Modality, Is.EqualTo(modality));
    }
}
