using System.Collections.Frozen;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Which acts can be told of once. Words: <c>sole-acts</c>.</summary>
internal static class SoleActs
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Uses = Read();

    /// <summary>Words by which an actor shares an act with others: "jointly", "helped".</summary>
    public static FrozenSet<string> Sharing { get; } = Uses["sharing"];

    /// <summary>Whether both words name an act that has one actor: to found, to pay for.</summary>
    public static bool HaveOneActor(WordEntry left, WordEntry right) => Are("act", left, right);

    /// <summary>Whether both words name an act that happens to one thing once: to die, to sink, to be signed.</summary>
    public static bool AreFinal(WordEntry left, WordEntry right) => Are("final", left, right);

    /// <summary>Whether both words name an act of which a story has one, whatever it calls the actor: a landfall.</summary>
    public static bool AreOnce(WordEntry left, WordEntry right) => Are("once", left, right);

    private static bool Are(string use, WordEntry left, WordEntry right) => Uses[use].Contains(left.Word) && Uses[use].Contains(right.Word);

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        var table = LexiconTable.OpenLexicon("sole-acts");
        var (word, uses) = (table.Column("word"), table.Column("uses"));
        return table.Rows
            .SelectMany(row => LexiconTable.SplitList(row[uses]).Select(use => (Use: use, Word: row[word])))
            .GroupBy(pair => pair.Use, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Word).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
