using System.Collections.Immutable;
using System.Globalization;

namespace ClaimCheck.Lexicons;

/// <summary>Reads office tables: those of the assembly and those of the house.</summary>
internal static class OfficeTableReader
{
    private static readonly (string Table, bool CoversEarlier)[] KnowledgeTables =
        [("offices-us-congress", true), ("offices-us-cabinet", true), ("offices-world-leaders", false)];

    /// <summary>The rows of all tables of the assembly.</summary>
    public static ImmutableArray<OfficeTerm> ReadKnowledge()
    {
        var terms = ImmutableArray.CreateBuilder<OfficeTerm>();
        foreach (var (name, coversEarlier) in KnowledgeTables)
        {
            var table = LexiconTable.OpenKnowledge(name);
            var (person, aka, gender) = (table.Column("person"), table.Column("aka"), table.Column("gender"));
            var (office, jurisdiction, key) = (table.Column("office"), table.Column("jurisdiction"), table.Column("key"));
            var (start, end, scheduled) = (table.Column("start"), table.Column("end"), table.Column("scheduled_end"));
            var (lastSeen, asOf) = (table.Column("last_seen"), table.Column("as_of"));
            var line = 1;
            foreach (var row in table.Rows)
            {
                line++;
                terms.Add(new OfficeTerm
                {
                    Person = row[person],
                    Alias = row[aka],
                    Gender = row[gender].Length > 0 ? row[gender][0] : '\0',
                    Office = row[jurisdiction] + "/" + row[office],
                    Start = ReadDay(row[start])!.Value,
                    End = ReadDay(row[end]),
                    ScheduledEnd = ReadDay(row[scheduled]),
                    AsOf = ReadDay(row[lastSeen]) ?? ReadDay(row[asOf]) ?? (row[end].Length == 0 ? ReadDay(row[start]) : null),
                    Source = name,
                    Line = line,
                    Key = row[key].Length > 0 ? row[key] : null,
                    CoversEarlier = coversEarlier,
                });
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>The rows of a house table.</summary>
    /// <exception cref="OfficeTableException">A line is malformed or contradicts another one.</exception>
    public static ImmutableArray<OfficeTerm> ReadHouse(TextReader reader, string name)
    {
        var terms = ImmutableArray.CreateBuilder<OfficeTerm>();
        string[]? header = null;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (line == 1 && text.StartsWith('\uFEFF'))
                text = text[1..];
            if (string.IsNullOrWhiteSpace(text) || text[0] == '#')
                continue;
            var cells = Array.ConvertAll(text.Split('\t'), cell => cell.Trim());
            if (header is null)
                header = ReadHeader(cells, name, line);
            else
                terms.Add(ReadRow(header, cells, name, line));
        }

        if (header is null)
            throw new OfficeTableException(name, 1, "the header row with the columns person, office, organisation, start, end is missing.");
        RefuseContradictions(terms, name);
        return terms.ToImmutable();
    }

    private static string[] ReadHeader(string[] cells, string name, int line)
    {
        foreach (var column in new[] { "person", "office", "start" })
        {
            if (!cells.Contains(column, StringComparer.OrdinalIgnoreCase))
                throw new OfficeTableException(name, line, $"the column '{column}' is missing.");
        }

        return Array.ConvertAll(cells, cell => cell.ToLowerInvariant());
    }

    private static OfficeTerm ReadRow(string[] header, string[] cells, string name, int line)
    {
        if (cells.Length > header.Length)
            throw new OfficeTableException(name, line, FormattableString.Invariant($"{cells.Length} cells for {header.Length} columns."));
        string Cell(string column)
        {
            var index = Array.IndexOf(header, column);
            return index >= 0 && index < cells.Length ? cells[index] : string.Empty;
        }

        DateOnly? Day(string column) => Cell(column).Length == 0
            ? null
            : ReadDay(Cell(column)) ?? throw new OfficeTableException(name, line, $"'{Cell(column)}' in column '{column}' is no day (yyyy-MM-dd).");

        if (PersonName.Parse(Cell("person")) is null)
            throw new OfficeTableException(name, line, "the person is missing.");
        if (Cell("office").Length == 0)
            throw new OfficeTableException(name, line, "the office is missing.");
        var start = Day("start") ?? throw new OfficeTableException(name, line, "the start is missing.");
        var end = Day("end");
        if (end < start)
            throw new OfficeTableException(name, line, "the end lies before the start.");
        var place = Cell("organisation").Length > 0 ? Cell("organisation") : Cell("jurisdiction");
        return new OfficeTerm
        {
            Person = Cell("person"),
            Office = new OfficeId(JurisdictionOf(place), BaseOf(Cell("office"))).ToString(),
            Start = start,
            End = end,
            AsOf = Day("as_of"),
            Source = name,
            Line = line,
            CoversEarlier = false,
        };
    }

    /// <summary>A jurisdiction or organisation in words as an office id holds it.</summary>
    public static string JurisdictionOf(string words)
    {
        if (words.Length == 0)
            return string.Empty;
        return Gazetteer.Default.Phrases.TryGet(PhraseIndex<int>.Cut(words), out var entry)
            ? entry!.Jurisdiction
            : OfficeId.Slug(words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words.AsSpan(4) : words);
    }

    private static string BaseOf(string words) =>
        OfficeCatalog.Default.Find(words) is not null ? words
        : OfficeCatalog.Default.Phrases.TryGet(PhraseIndex<int>.Cut(words), out var wording) ? wording.Office.Id
        : OfficeId.Slug(words);

    private static void RefuseContradictions(ImmutableArray<OfficeTerm>.Builder terms, string name)
    {
        foreach (var group in terms.GroupBy(term => term.Office, StringComparer.Ordinal))
        {
            var unique = OfficeCatalog.Default.FindBase(group.Key) is { IsUnique: true };
            OfficeTerm? before = null;
            foreach (var term in group.OrderBy(term => term.Start).ThenBy(term => term.Line))
            {
                var samePerson = before?.Person.Equals(term.Person, StringComparison.OrdinalIgnoreCase) == true;
                if (before is not null && (unique || samePerson) && (before.End is null || before.End > term.Start))
                {
                    throw new OfficeTableException(
                        name, Math.Max(before.Line, term.Line),
                        FormattableString.Invariant($"{term.Person} and {before.Person} (line {Math.Min(before.Line, term.Line)}) hold {term.Office} at the same time."));
                }

                before = term;
            }
        }
    }

    private static DateOnly? ReadDay(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
