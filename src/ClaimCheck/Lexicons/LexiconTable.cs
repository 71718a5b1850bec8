using System.Collections.Immutable;

namespace ClaimCheck.Lexicons;

/// <summary>
/// One word list or knowledge table of the assembly: tab-separated UTF-8 with <c>#</c> comments and a header row.
/// Immutable; callers keep what they build from it, the rows themselves are not cached.
/// </summary>
internal sealed class LexiconTable
{
    private readonly string name;
    private readonly ImmutableArray<string> columns;

    private LexiconTable(string name, ImmutableArray<string> columns, ImmutableArray<string[]> rows)
    {
        this.name = name;
        this.columns = columns;
        Rows = rows;
    }

    /// <summary>The cells of each row, as many as there are columns; a missing trailing cell is empty.</summary>
    public ImmutableArray<string[]> Rows { get; }

    /// <summary>Reads <c>seeds/lexicons/NAME.tsv</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not hold the list.</exception>
    public static LexiconTable OpenLexicon(string name) => Open("lexicons/" + name + ".tsv");

    /// <summary>Reads <c>seeds/knowledge/NAME.tsv</c>.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not hold the table.</exception>
    public static LexiconTable OpenKnowledge(string name) => Open("knowledge/" + name + ".tsv");

    /// <summary>Parts of a cell that holds a list.</summary>
    public static string[] SplitList(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Position of the column headed <paramref name="heading"/>.</summary>
    /// <exception cref="InvalidOperationException">The table has no such column.</exception>
    public int Column(string heading)
    {
        var index = columns.IndexOf(heading);
        return index >= 0 ? index : throw new InvalidOperationException($"The table '{name}' has no column '{heading}'.");
    }

    /// <summary>Reads a table from text in the same form.</summary>
    public static LexiconTable Read(string name, TextReader reader)
    {
        var rows = ImmutableArray.CreateBuilder<string[]>();
        ImmutableArray<string>? header = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = [.. cells];
                continue;
            }

            if (cells.Length < header.Value.Length)
            {
                var given = cells.Length;
                Array.Resize(ref cells, header.Value.Length);
                Array.Fill(cells, string.Empty, given, cells.Length - given);
            }

            rows.Add(cells);
        }

        return new LexiconTable(name, header ?? [], rows.ToImmutable());
    }

    private static LexiconTable Open(string resource)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table '{resource}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(resource, reader);
    }
}
