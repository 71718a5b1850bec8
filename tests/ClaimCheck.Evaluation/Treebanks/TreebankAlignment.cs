namespace ClaimCheck.Evaluation.Treebanks;

/// <summary>
/// Aligns the words of two sides as the CoNLL 2018 shared task does: single words when their characters are the same
/// range; where either side has a multiword token, the words of that stretch by their longest common subsequence.
/// </summary>
internal static class TreebankAlignment
{
    /// <summary>Pairs of gold and system word indices, in order.</summary>
    public static List<(int Gold, int System)> Align(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system)
    {
        var pairs = new List<(int, int)>();
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                AlignStretch(gold, system, ref g, ref s, pairs);
            }
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Start <= system[s].Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    /// <summary>
    /// Takes the stretch that starts at a multiword token: it grows until neither side has a word that starts inside it.
    /// </summary>
    private static void AlignStretch(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system, ref int g, ref int s, List<(int Gold, int System)> pairs)
    {
        var end = gold[g].IsMultiword ? gold[g].End : system[s].End;
        if (!gold[g].IsMultiword && gold[g].Start < system[s].Start)
            g++;
        else if (!system[s].IsMultiword && system[s].Start < gold[g].Start)
            s++;

        int firstGold = g, firstSystem = s;
        while ((g < gold.Count && IsInside(gold[g], end)) || (s < system.Count && IsInside(system[s], end)))
        {
            if (g < gold.Count && (s >= system.Count || gold[g].Start <= system[s].Start))
            {
                if (gold[g].IsMultiword)
                    end = Math.Max(end, gold[g].End);
                g++;
            }
            else
            {
                if (system[s].IsMultiword)
                    end = Math.Max(end, system[s].End);
                s++;
            }
        }

        AlignByForms(gold, system, firstGold..g, firstSystem..s, pairs);
    }

    private static bool IsInside(ScoredWord word, int end) => word.IsMultiword ? word.Start < end : word.End <= end;

    private static void AlignByForms(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> system, Range golds, Range systems, List<(int Gold, int System)> pairs)
    {
        int g0 = golds.Start.Value, s0 = systems.Start.Value;
        int rows = golds.End.Value - g0, columns = systems.End.Value - s0;
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                longest[i, j] = IsSame(i, j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (IsSame(i, j))
                pairs.Add((g0 + i++, s0 + j++));
            else if (longest[i, j] == longest[i + 1, j])
                i++;
            else
                j++;
        }

        bool IsSame(int i, int j) => string.Equals(gold[g0 + i].Form, system[s0 + j].Form, StringComparison.OrdinalIgnoreCase);
    }
}
