using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Syntax;

/// <summary>The word lists of segmentation, loaded once: abbreviations, contractions, prefixes, units, domains, sentence openers.</summary>
internal sealed class SegmentationLexicon
{
    private static readonly Lazy<SegmentationLexicon> Instance = new(static () => new SegmentationLexicon());

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> addressEndings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openers;
    private readonly int longestContraction;

    private SegmentationLexicon()
    {
        var abbreviationTable = LexiconTable.OpenLexicon("abbreviations");
        var kind = abbreviationTable.Column("class");
        abbreviations = abbreviationTable.Rows
            .ToFrozenDictionary(static row => row[0], row => Enum.Parse<AbbreviationKind>(row[kind], ignoreCase: true), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        var parts = LexiconTable.OpenLexicon("contractions").Rows.ToFrozenDictionary(
            static row => row[0],
            static row => LexiconTable.SplitList(row[1]).Select(static part => part.Length).ToImmutableArray(),
            StringComparer.OrdinalIgnoreCase);
        contractions = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        longestContraction = parts.Keys.Max(static key => key.Length);
        prefixes = Set("hyphen-prefixes", StringComparer.OrdinalIgnoreCase);
        units = Set("attached-units", StringComparer.Ordinal);
        addressEndings = Set("address-endings", StringComparer.OrdinalIgnoreCase);
        openers = Set("sentence-openers", StringComparer.Ordinal);
    }

    /// <summary>The one instance; built on first use.</summary>
    public static SegmentationLexicon Shared => Instance.Value;

    /// <summary>Class of the abbreviation spelt <paramref name="word"/> (without its last stop), or none.</summary>
    public AbbreviationKind Abbreviation(ReadOnlySpan<char> word) =>
        word.Length <= 10 && abbreviations.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    /// <summary>Lengths of the words that <paramref name="word"/> is made of, empty when it is one word: "cannot" gives 3 and 3.</summary>
    public ImmutableArray<int> Contraction(ReadOnlySpan<char> word) =>
        word.Length >= 2 && word.Length <= longestContraction && contractions.TryGetValue(word, out var lengths) ? lengths : [];

    /// <summary>Whether a hyphen after <paramref name="word"/> makes one word with the next: pre-, anti-, non-.</summary>
    public bool IsHyphenPrefix(ReadOnlySpan<char> word) => word.Length <= 8 && prefixes.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a unit that may touch a figure: pm, km, bn.</summary>
    public bool IsAttachedUnit(ReadOnlySpan<char> word) => word.Length <= 5 && units.Contains(word);

    /// <summary>Whether a host or file name may end in <paramref name="word"/>.</summary>
    public bool IsAddressEnding(ReadOnlySpan<char> word) => addressEndings.Contains(word);

    /// <summary>Whether the capitalised <paramref name="word"/> is one that opens sentences and is no name.</summary>
    public bool IsSentenceOpener(ReadOnlySpan<char> word) => openers.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name, StringComparer comparer) =>
        LexiconTable.OpenLexicon(name).Rows.Select(static row => row[0]).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
