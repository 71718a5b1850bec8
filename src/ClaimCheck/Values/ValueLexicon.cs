using System.Collections.Frozen;
using System.Globalization;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Values;

/// <summary>
/// The word lists number-words, calendar-words, currencies, units, approximators, holidays and vague-times in one
/// dictionary, so that one look-up tells what a word can start. Immutable and thread-safe.
/// </summary>
internal sealed class ValueLexicon
{
    private static readonly Lazy<ValueLexicon> Loaded = new(Load);
    private readonly FrozenDictionary<string, Lexeme> words;
    private readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private ValueLexicon(Dictionary<string, Lexeme> words)
    {
        this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lists of the assembly.</summary>
    public static ValueLexicon Default => Loaded.Value;

    /// <summary>Number of words that the lists know.</summary>
    public int Count => words.Count;

    /// <summary>What the lists say about <paramref name="word"/>, or null.</summary>
    public Lexeme? Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var lexeme) ? lexeme : null;

    private static ValueLexicon Load()
    {
        var roles = new Dictionary<string, List<(WordRole, double)>>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var name in new[] { "number-words", "calendar-words" })
        {
            foreach (var row in LexiconTable.OpenLexicon(name).Rows)
                Entry(roles, row[0]).Add((Enum.Parse<WordRole>(row[1]), Number(row[2])));
        }

        AddPhrases(phrases, "currencies", PhraseTable.Currency, 3, 3);
        AddPhrases(phrases, "units", PhraseTable.Unit, 2, 3);
        AddPhrases(phrases, "approximators", PhraseTable.Approximator, 3, 4);
        AddPhrases(phrases, "holidays", PhraseTable.Holiday, -1, -1);
        AddPhrases(phrases, "vague-times", PhraseTable.VagueTime, 1, 2);
        var words = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        foreach (var word in roles.Keys.Union(phrases.Keys, StringComparer.Ordinal))
        {
            var starting = phrases.TryGetValue(word, out var list) ? list : [];
            Phrase[] longestFirst = [.. starting.OrderByDescending(phrase => phrase.Parts.Length)];
            words.Add(word, new Lexeme(word, roles.TryGetValue(word, out var entries) ? entries : [], longestFirst));
        }

        return new ValueLexicon(words);
    }

    private static void AddPhrases(Dictionary<string, List<Phrase>> phrases, string name, PhraseTable table, int first, int second)
    {
        foreach (var row in LexiconTable.OpenLexicon(name).Rows)
        {
            string[] parts = [.. AtomSplitter.Parts(row[0])];
            Entry(phrases, parts[0]).Add(new Phrase(table, parts, row)
            {
                First = first < 0 ? 0 : Number(row[first]),
                Second = second < 0 ? 0 : Number(row[second]),
            });
        }
    }

    private static List<T> Entry<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }

    private static double Number(string cell) => cell switch
    {
        "" => 1,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
