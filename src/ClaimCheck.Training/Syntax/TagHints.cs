using System.Collections.Immutable;
using ClaimCheck.Learning;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Treebanks;

namespace ClaimCheck.Training.Syntax;

/// <summary>
/// Makes the table of likely tags: for words that the treebank has often enough its one or two commonest tags, for
/// other words that have vectors what the dictionary says.
/// </summary>
internal static class TagHints
{
    private const int Minimum = 5;

    /// <summary>For the hash of each word in lower case a number that stands for its set of tags.</summary>
    public static Dictionary<uint, int> Find(List<TreebankSentence> train, ImmutableArray<TagPair> pairs, IEnumerable<DictionaryForm> dictionary)
    {
        var hints = new Dictionary<uint, int>();
        foreach (var group in train.SelectMany(sentence => sentence.Words).GroupBy(word => FeatureHash.LowerText(word.Form)))
        {
            var all = group.Count();
            if (all < Minimum)
                continue;
            var tags = group.GroupBy(word => pairs.IndexOf(TreebankData.Tags(word))).Where(tag => tag.Key >= 0 && tag.Count() * 20 >= all)
                .OrderByDescending(tag => tag.Count()).ThenBy(tag => tag.Key).Take(2).Select(tag => tag.Key + 1).ToArray();
            if (tags.Length > 0)
                hints[group.Key] = tags[0] + (tags.Length > 1 ? tags[1] * 256 : 0);
        }

        AddDictionary(hints, dictionary);
        return hints;
    }

    private static void AddDictionary(Dictionary<uint, int> hints, IEnumerable<DictionaryForm> dictionary)
    {
        var clusters = WordClusterTable.Shared;
        var sets = new Dictionary<uint, ulong>();
        foreach (var form in dictionary)
        {
            var key = FeatureHash.LowerText(form.Form);
            if (!hints.ContainsKey(key) && clusters.Find(key) != WordClusterTable.Unknown)
                sets[key] = sets.GetValueOrDefault(key) | (1UL << (int)form.Tags.Penn);
        }

        var numbers = sets.Values.Distinct().Order().Select((set, index) => (set, index)).ToDictionary(item => item.set, item => PartOfSpeechTagger.FirstOfDictionary + item.index);
        foreach (var (key, set) in sets)
            hints[key] = numbers[set];
    }
}
