using System.Runtime.InteropServices;

namespace ClaimCheck.Lexicons;

/// <summary>The embedded word lists behind <see cref="WordRelations"/>, read once.</summary>
internal sealed class WordTables
{
    private static readonly Dictionary<int, int> NoOpposites = [];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> perMillion = new(StringComparer.Ordinal);
    private readonly HashSet<string> function = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> synonyms = [];
    private readonly Dictionary<int, List<int>> stems = [];
    private readonly Dictionary<int, List<int>> wider = [];
    private readonly Dictionary<int, List<ClassMembership>> classes = [];
    private readonly Dictionary<string, int> classNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> concepts = [];
    private readonly Dictionary<int, Dictionary<int, int>> opposites = [];
    private readonly Lock gate = new();

    /// <summary>Reads the lists.</summary>
    public WordTables()
    {
        foreach (var row in LexiconTable.OpenLexicon("function-words").Rows)
            function.Add(row[0]);
        foreach (var row in LexiconTable.OpenLexicon("word-frequencies").Rows)
            perMillion[WordRelations.Normalize(row[0])] = int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
        ReadSynonyms();
        foreach (var row in LexiconTable.OpenLexicon("derivations").Rows)
            Add(stems, Number(row[0]), row[1]);
        foreach (var row in LexiconTable.OpenLexicon("hypernyms").Rows)
            Add(wider, Number(row[0]), row[1]);
        ReadClasses();
        var ideas = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.OpenLexicon("news-concepts").Rows)
            concepts[Number(row[0])] = Count(ideas, row[1]);
        ReadOpposites();
    }

    /// <summary>Builds the entry of a normalised word.</summary>
    public WordEntry Build(string word)
    {
        int number;
        lock (gate)
            number = Number(word);
        var stemSet = Sorted(stems, number);
        stemSet = stemSet.Length == 0 ? [number] : stemSet;
        var entry = new WordEntry
        {
            Word = word,
            Number = number,
            Weight = Weight(word),
            IsFunction = function.Contains(word),
            Synonyms = Sorted(synonyms, number),
            Stems = stemSet,
            Wider = Sorted(wider, number),
            Classes = [.. classes.GetValueOrDefault(number, []).OrderBy(static membership => membership.Class)],
            Concept = concepts.GetValueOrDefault(number, -1),
            Opposites = opposites.GetValueOrDefault(number, NoOpposites),
            Signature = 0,
        };
        return new WordEntry
        {
            Word = entry.Word,
            Number = number,
            Weight = entry.Weight,
            IsFunction = entry.IsFunction,
            Synonyms = entry.Synonyms,
            Stems = entry.Stems,
            Wider = entry.Wider,
            Classes = entry.Classes,
            Concept = entry.Concept,
            Opposites = entry.Opposites,
            Signature = Sign(entry),
        };
    }

    private static ulong Sign(WordEntry entry)
    {
        var bits = 1UL << (24 + (entry.Number % 24));
        foreach (var id in entry.Synonyms)
            bits |= 1UL << (id % 24);
        foreach (var id in entry.Stems)
            bits |= 1UL << (24 + (id % 24));
        if (entry.Concept >= 0)
            bits |= 1UL << (48 + (entry.Concept % 16));
        return bits;
    }

    private static int Count(Dictionary<string, int> names, string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name, out var known);
        if (!known)
            number = names.Count - 1;
        return number;
    }

    private static List<int> Bucket(Dictionary<int, List<int>> map, int key)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(map, key, out _);
        return list ??= [];
    }

    private static int[] Sorted(Dictionary<int, List<int>> map, int key)
    {
        if (!map.TryGetValue(key, out var list))
            return [];
        int[] sorted = [.. list.Distinct().Order()];
        return sorted;
    }

    private void ReadSynonyms()
    {
        var set = 0;
        foreach (var row in LexiconTable.OpenLexicon("synonyms").Rows)
        {
            foreach (var word in LexiconTable.SplitList(row[1]))
                Bucket(synonyms, Number(word)).Add(set);
            set++;
        }
    }

    private void ReadClasses()
    {
        foreach (var row in LexiconTable.OpenLexicon("exclusive-classes").Rows)
        {
            var number = Number(row[0]);
            int[] members = row[2].Length == 0 ? [number] : [.. LexiconTable.SplitList(row[2]).Select(Number).Distinct().Order()];
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(classes, number, out _);
            (known ??= []).Add(new(Count(classNumbers, row[1]), members));
        }
    }

    private void ReadOpposites()
    {
        foreach (var row in LexiconTable.OpenLexicon("antonyms").Rows)
        {
            var left = Number(row[0]);
            var right = Number(row[1]);
            var grade = row[3][0] - '0';
            AddOpposite(left, right, grade);
            AddOpposite(right, left, grade);
        }
    }

    private void AddOpposite(int left, int right, int grade)
    {
        ref var map = ref CollectionsMarshal.GetValueRefOrAddDefault(opposites, left, out _);
        map ??= [];
        if (!map.TryGetValue(right, out var known) || grade < known)
            map[right] = grade;
    }

    private void Add(Dictionary<int, List<int>> map, int key, string words)
    {
        foreach (var word in LexiconTable.SplitList(words))
            Bucket(map, key).Add(Number(word));
    }

    private int Number(string word)
    {
        var normal = WordRelations.Normalize(word);
        return Count(numbers, normal);
    }

    private double Weight(string word)
    {
        if (function.Contains(word))
            return 0.05;
        var frequency = perMillion.GetValueOrDefault(word, 8);
        return Math.Clamp(1 - (Math.Log10(frequency / 8.0) / 3.2), 0.15, 1);
    }
}
