namespace ClaimCheck.Evaluation.Claims;

/// <summary>A tuple of open information extraction as words.</summary>
/// <param name="Relation">Words of the relation.</param>
/// <param name="First">Words of the first argument.</param>
/// <param name="Rest">Words of all other arguments, one after the other.</param>
/// <param name="Confidence">How sure the extraction is; 1 for gold.</param>
internal sealed record CarbTuple(string[] Relation, string[] First, string[] Rest, double Confidence = 1);

/// <summary>
/// The lenient match of CaRB (Bhardwaj et al. 2019): relation with relation, first argument with first argument, the other
/// arguments taken together, by shared words. Recall of a gold tuple is that of its best extraction; precision pairs each
/// extraction with at most one gold tuple, best pairs first.
/// </summary>
internal sealed class CarbScorer
{
    private static readonly string[] FormsOfBe = ["be", "is", "am", "are", "was", "were", "been", "being"];
    private static readonly string[] Reports = ["said", "told", "added", "adds", "says"];

    private readonly List<(double[,] Precision, double[,] Recall, double[] Confidence)> sentences = [];

    /// <summary>Takes one sentence.</summary>
    public void Add(IReadOnlyList<CarbTuple> gold, IReadOnlyList<CarbTuple> found)
    {
        var precision = new double[gold.Count, found.Count];
        var recall = new double[gold.Count, found.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < found.Count; j++)
                (precision[i, j], recall[i, j]) = Match(gold[i], found[j]);
        }

        sentences.Add((precision, recall, [.. found.Select(tuple => tuple.Confidence)]));
    }

    /// <summary>Precision, recall and F1 at the confidence that gives the best F1.</summary>
    public (double Precision, double Recall, double F1, double Threshold) Best()
    {
        var best = (Precision: 0.0, Recall: 0.0, F1: 0.0, Threshold: 0.0);
        foreach (var threshold in sentences.SelectMany(sentence => sentence.Confidence).Distinct().Order())
        {
            var (precision, recall) = At(threshold);
            var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            if (f1 > best.F1)
                best = (precision, recall, f1, threshold);
        }

        return best;
    }

    /// <summary>Precision and recall of the extractions with at least this confidence.</summary>
    public (double Precision, double Recall) At(double threshold)
    {
        double hits = 0, covered = 0;
        int predicted = 0, golds = 0;
        foreach (var (precision, recall, confidence) in sentences)
        {
            var columns = Enumerable.Range(0, confidence.Length).Where(j => confidence[j] >= threshold).ToList();
            golds += recall.GetLength(0);
            predicted += columns.Count;
            for (var i = 0; i < recall.GetLength(0); i++)
                covered += columns.Count == 0 ? 0 : columns.Max(j => recall[i, j]);
            hits += GreedyPrecision(precision, columns);
        }

        return (predicted == 0 ? 1 : hits / predicted, golds == 0 ? 1 : covered / golds);
    }

    private static double GreedyPrecision(double[,] scores, List<int> columns)
    {
        var rows = Enumerable.Range(0, scores.GetLength(0)).ToList();
        var free = columns.ToList();
        var sum = 0.0;
        while (rows.Count > 0 && free.Count > 0)
        {
            var (row, column) = (rows[0], free[0]);
            foreach (var i in rows)
            {
                foreach (var j in free)
                {
                    if (scores[i, j] > scores[row, column])
                        (row, column) = (i, j);
                }
            }

            sum += scores[row, column];
            rows.Remove(row);
            free.Remove(column);
        }

        return sum;
    }

    /// <summary>Precision and recall of one pair; with a verb of saying the arguments may also be turned round.</summary>
    internal static (double Precision, double Recall) Match(CarbTuple gold, CarbTuple found)
    {
        var straight = MatchOneWay(gold, found);
        if (!Reports.Any(word => string.Join(' ', gold.Relation).Contains(word, StringComparison.Ordinal)))
            return straight;
        var turned = MatchOneWay(gold, found with { First = found.Rest, Rest = found.First });
        return straight.CompareTo(turned) >= 0 ? straight : turned;
    }

    private static (double Precision, double Recall) MatchOneWay(CarbTuple gold, CarbTuple found)
    {
        var relation = Shared(gold.Relation, found.Relation, true);
        if (relation == 0)
            return (0, 0);
        var first = Shared(gold.First, found.First, false);
        var matched = relation + first;
        var predicted = found.Relation.Length + found.First.Length;
        var expected = gold.Relation.Length + gold.First.Length;
        if (gold.Rest.Length > 0)
        {
            if (found.Rest.Length == 0)
                return (0, 0);
            matched += Shared(gold.Rest, found.Rest, false);
            predicted += found.Rest.Length;
            expected += gold.Rest.Length;
        }

        return ((double)matched / predicted, (double)matched / expected);
    }

    private static int Shared(string[] gold, string[] found, bool isRelation)
    {
        var left = found.ToList();
        var count = gold.Count(left.Remove);
        if (isRelation && left.Contains("be") && gold.Any(FormsOfBe.Contains))
            count++;
        return count;
    }
}
