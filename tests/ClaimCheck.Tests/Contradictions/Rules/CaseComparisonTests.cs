using ClaimCheck.Contradictions.Rules;
using ClaimCheck.Tests.Support;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Rules;

/// <summary>A trial that is still to come and one that is over.</summary>
internal sealed class CaseComparisonTests
{
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner was convicted of fraud.", true)]
    [TestCase("Olaf Brenner is due to stand trial in May.", "Olaf Brenner is serving a sentence for fraud.", true, Description = "an infinitive of what is due")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner pleaded guilty to fraud.", true, Description = "a plea of guilty")]
    [TestCase("@2025-03-10 Olaf Brenner will stand trial in May.", "@2025-03-14 Olaf Brenner was convicted of fraud.", true, Description = "a few days later")]
    [TestCase("@2025-03-10 Olaf Brenner will stand trial in May.", "@2025-03-15 Olaf Brenner was convicted of fraud.", false, Description = "a later week")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner pleaded innocent to fraud.", false, Description = "another plea")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner was not convicted of fraud.", false, Description = "denied")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner may be convicted of fraud.", false, Description = "still open")]
    [TestCase("Olaf Brenner stood trial in May.", "Olaf Brenner was convicted of fraud.", false, Description = "the trial is over")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner was convicted of fraud in 2019.", false, Description = "an earlier case")]
    [TestCase("Olaf Brenner will stand trial in May. Olaf Brenner was convicted of theft.", "Olaf Brenner was convicted of fraud.", false, Description = "the telling of the trial knows of a verdict")]
    [TestCase("Olaf Brenner will stand trial in May.", "Olaf Brenner was convicted of fraud. Olaf Brenner will stand trial in May.", false, Description = "the telling of the verdict knows of a trial")]
    [TestCase("Olaf Brenner will stand trial in May.", "Petra Lund was convicted of fraud.", false, Description = "two people")]
    public void A_trial_is_not_both_ahead_and_behind(string left, string right, bool expected) =>
        Assert.That(ProposedBy.Comparison(CaseComparison.Compare, left, right), expected ? Is.Not.Empty : Is.Empty);
}
