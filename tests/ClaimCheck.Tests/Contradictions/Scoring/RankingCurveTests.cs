using ClaimCheck.Training.Scoring;
using NUnit.Framework;

namespace ClaimCheck.Tests.Contradictions.Scoring;

/// <summary>The area under the ROC curve.</summary>
public sealed class RankingCurveTests
{
    [Test]
    public void It_is_the_share_of_pairs_in_the_right_order_and_ties_count_half()
    {
        Assert.That(RankingCurve.Auc([(0.9, true), (0.8, true), (0.2, false)]), Is.EqualTo(1));
        Assert.That(RankingCurve.Auc([(0.9, false), (0.2, true)]), Is.Zero);
        Assert.That(RankingCurve.Auc([(0.5, false), (0.5, true)]), Is.EqualTo(0.5));
        Assert.That(RankingCurve.Auc([(0.9, true), (0.5, false), (0.5, true), (0.1, false)]), Is.EqualTo(3.5 / 4));
    }

    [Test]
    public void Without_both_kinds_there_is_none() => Assert.That(RankingCurve.Auc([(0.9, true)]), Is.NaN);
}
