using System.Collections.Immutable;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>The words that edits need, from <c>edit-words.tsv</c>, by kind. Immutable.</summary>
internal sealed class EditWords
{
    private readonly ILookup<string, EditWord> byKind;
    private readonly ILookup<(string Kind, string Word), string> others;

    /// <summary>Reads the table.</summary>
    public EditWords(TextReader table)
    {
        ImmutableArray<EditWord> rows = [.. LexiconTable.Read("edit-words", table).Rows.Select(row => new EditWord(row[0], row[1], row[2]))];
        byKind = rows.ToLookup(row => row.Kind, StringComparer.Ordinal);
        others = rows.ToLookup(row => (row.Kind, row.Word), row => row.Other);
    }

    /// <summary>The rows of a kind in the order of the table.</summary>
    public IEnumerable<EditWord> Of(string kind) => byKind[kind];

    /// <summary>Whether <paramref name="word"/>, in lower case, is of a kind.</summary>
    public bool Has(string kind, string word) => others.Contains((kind, word));

    /// <summary>What stands for <paramref name="word"/>, in lower case, in a kind; null where the table has nothing.</summary>
    public string? Other(string kind, string word) => others[(kind, word)].FirstOrDefault();
}

/// <summary>One row.</summary>
/// <param name="Kind">Kind of edit that it serves.</param>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Other">What takes its place, or empty.</param>
internal sealed record EditWord(string Kind, string Word, string Other);
