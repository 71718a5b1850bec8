namespace ClaimCheck.Training.Scoring;

/// <summary>How well a score ranks contradictions above everything else.</summary>
internal static class RankingCurve
{
    /// <summary>Area under the ROC curve by the Mann-Whitney statistic; ties count half. NaN when one side is empty.</summary>
    public static double Auc(IEnumerable<(double Score, bool IsPositive)> items)
    {
        var ordered = items.OrderBy(item => item.Score).ToList();
        double positives = 0, negatives = 0, wins = 0;
        for (var i = 0; i < ordered.Count;)
        {
            var (tiedPositives, tiedNegatives, j) = (0, 0, i);
            for (; j < ordered.Count && ordered[j].Score.Equals(ordered[i].Score); j++)
            {
                if (ordered[j].IsPositive)
                    tiedPositives++;
                else
                    tiedNegatives++;
            }

            wins += tiedPositives * (negatives + (tiedNegatives / 2.0));
            positives += tiedPositives;
            negatives += tiedNegatives;
            i = j;
        }

        return positives == 0 || negatives == 0 ? double.NaN : wins / (positives * negatives);
    }
}
