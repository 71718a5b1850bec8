namespace ClaimCheck.Contradictions.Rules;

/// <summary>Finds statements that share three words in a row, so that only such pairs are compared.</summary>
internal static class SaidWordsIndex
{
    private const int MostSharers = 12;

    /// <summary>The pairs to compare, each once, in reading order of the right one.</summary>
    public static IEnumerable<(SaidWords Left, SaidWords Right)> Pairs(IReadOnlyList<SaidWords> statements)
    {
        var holders = new Dictionary<(string, string, string), List<int>>();
        var partners = new SortedSet<int>();
        for (var i = 0; i < statements.Count; i++)
        {
            partners.Clear();
            var words = statements[i].Words;
            for (var w = 0; w + 2 < words.Length; w++)
            {
                if (words[w].IsOpen || words[w + 1].IsOpen || words[w + 2].IsOpen)
                    continue;
                var key = (words[w].Text, words[w + 1].Text, words[w + 2].Text);
                if (!holders.TryGetValue(key, out var list))
                    holders[key] = list = [];
                partners.UnionWith(list);
                if (list.Count < MostSharers && (list.Count == 0 || list[^1] != i))
                    list.Add(i);
            }

            foreach (var partner in partners.Where(partner => partner != i))
                yield return (statements[partner], statements[i]);
        }
    }
}
