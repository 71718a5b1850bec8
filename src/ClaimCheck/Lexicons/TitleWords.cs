using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>Words around titles (<c>seeds/lexicons/title-words.tsv</c>). Immutable.</summary>
internal sealed class TitleWords
{
    private static readonly Lazy<TitleWords> Shared = new(Load);

    private readonly FrozenDictionary<string, (string Role, string Value)> words;
    private readonly FrozenDictionary<string, string> verbs;

    private TitleWords(FrozenDictionary<string, (string, string)> words, FrozenDictionary<string, string> verbs)
    {
        this.words = words;
        this.verbs = verbs;
    }

    /// <summary>The list of the assembly.</summary>
    public static TitleWords Default => Shared.Value;

    /// <summary>The qualifier that a word says ("former", "acting" …), or null.</summary>
    public string? QualifierOf(string word) =>
        words.TryGetValue(word, out var entry) && entry.Role == "qualifier" ? entry.Value : null;

    /// <summary>Whether a word before a title does not belong to it: "embattled", "longtime".</summary>
    public bool IsOutside(string word) => words.TryGetValue(word, out var entry) && entry.Role == "outside";

    /// <summary>Whether a word names a time: "Monday", "week".</summary>
    public bool IsTime(string word) => words.TryGetValue(word, out var entry) && entry.Role == "time";

    /// <summary>Whether a title word is an ordinary verb or adjective as well: "head", "general".</summary>
    public bool IsOrdinary(string word) => words.TryGetValue(word, out var entry) && entry.Role == "ordinary";

    /// <summary>How a verb joins a person to a title (<c>be</c>, <c>as</c>, <c>left</c>, <c>appoint</c>, <c>nominate</c>, <c>run</c>), by its lemma; null when it does not.</summary>
    public string? JoinOf(string lemma) => verbs.GetValueOrDefault(lemma);

    private static TitleWords Load()
    {
        var table = LexiconTable.OpenLexicon("title-words");
        var (word, role, value) = (table.Column("word"), table.Column("role"), table.Column("value"));
        return new TitleWords(
            table.Rows.Where(row => row[role] != "verb").ToFrozenDictionary(row => row[word], row => (row[role], row[value]), StringComparer.OrdinalIgnoreCase),
            table.Rows.Where(row => row[role] == "verb").ToFrozenDictionary(row => row[word], row => row[value], StringComparer.OrdinalIgnoreCase));
    }
}
