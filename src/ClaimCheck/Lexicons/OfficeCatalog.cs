using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Lexicons;

/// <summary>
/// The small ontology of offices (<c>seeds/lexicons/offices.tsv</c>): wordings, which office is a kind of which,
/// which are one and which exclude each other. Offices are given as <see cref="OfficeId"/> spells them. Immutable.
/// </summary>
internal sealed class OfficeCatalog
{
    private static readonly Lazy<OfficeCatalog> Shared = new(Load);

    private readonly FrozenDictionary<string, Office> byId;
    private readonly FrozenSet<(string, string)> exclusive;
    private readonly FrozenSet<string> alone;

    private OfficeCatalog(ImmutableArray<Office> offices, IReadOnlyList<(string, string)> exclusive, IReadOnlyList<string> alone)
    {
        byId = offices.ToFrozenDictionary(office => office.Id, StringComparer.Ordinal);
        this.exclusive = exclusive.ToFrozenSet();
        this.alone = alone.ToFrozenSet(StringComparer.Ordinal);
        Phrases = new PhraseIndex<OfficeWording>(
            offices.SelectMany(office => office.Names.Select(name => (name, new OfficeWording(office, false))))
                .Concat(offices.SelectMany(office => office.Names.SelectMany(EnglishPlural.Of).Select(name => (name, new OfficeWording(office, true))))),
            ignoreCase: true);
    }

    /// <summary>The ontology of the assembly.</summary>
    public static OfficeCatalog Default => Shared.Value;

    /// <summary>All wordings, singular and plural.</summary>
    public PhraseIndex<OfficeWording> Phrases { get; }

    /// <summary>The kind of office with an id, or null.</summary>
    public Office? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The kind of office that an <see cref="OfficeId"/> names, or null.</summary>
    public Office? FindBase(string office) => Find(OfficeId.Parse(office).Base);

    /// <summary>
    /// Whether two offices can be one office in other words: equal, or one a kind of the other ("Gov." and "leader"),
    /// in jurisdictions that can be one. A jurisdiction that one side does not name agrees with any.
    /// </summary>
    public bool SameOffice(string left, string right)
    {
        var (first, second) = (OfficeId.Parse(left), OfficeId.Parse(right));
        return OfficeId.JurisdictionsMeet(first.Jurisdiction, second.Jurisdiction)
            && (IsKindOf(first.Base, second.Base) || IsKindOf(second.Base, first.Base));
    }

    /// <summary>Whether <paramref name="narrow"/> is the kind of office <paramref name="broad"/> or a kind of it; ids without jurisdiction.</summary>
    public bool IsKindOf(string narrow, string broad)
    {
        if (narrow.Equals(broad, StringComparison.Ordinal))
            return true;
        if (!byId.TryGetValue(narrow, out var office))
            return false;
        foreach (var parent in office.Broader)
        {
            if (IsKindOf(parent, broad))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether one person can hold both offices on one day. False only where the ontology says so: two seats that exclude
    /// each other, two ranks, one unique public office in two jurisdictions. True whenever it does not know.
    /// </summary>
    public bool CanBeHeldTogether(string left, string right)
    {
        if (SameOffice(left, right))
            return true;
        var (first, second) = (OfficeId.Parse(left), OfficeId.Parse(right));
        if (!byId.TryGetValue(first.Base, out var one) || !byId.TryGetValue(second.Base, out var other))
            return true;
        if (one.Id.Equals(other.Id, StringComparison.Ordinal))
            return !(one.Class.Length > 0 && ClassOf(one, first).Length > 0 && first.IsPublic && second.IsPublic && one.IsUnique && one.Class != "monarch");
        var (left1, right1) = (ClassOf(one, first), ClassOf(other, second));
        if (left1.Length == 0 || right1.Length == 0 || IsKindOf(one.Id, other.Id) || IsKindOf(other.Id, one.Id))
            return true;
        if (left1.Equals(right1, StringComparison.Ordinal))
            return !alone.Contains(left1);
        return !exclusive.Contains((left1, right1)) && !exclusive.Contains((right1, left1));
    }

    /// <summary>A president or governor of a club, bank or firm is not one of a country.</summary>
    private static string ClassOf(Office office, OfficeId id) =>
        office.Class is "head-of-state" or "head-of-government" or "vice-head" or "governor" && id.Jurisdiction.Length > 0 && !id.IsPublic && office.Id is "president" or "vice-president" or "chancellor"
            ? string.Empty
            : office.Class;

    private static OfficeCatalog Load()
    {
        var table = LexiconTable.OpenLexicon("offices");
        var (id, names, kind) = (table.Column("id"), table.Column("names"), table.Column("kind"));
        var (group, broader, unique) = (table.Column("class"), table.Column("broader"), table.Column("unique"));
        var (strength, scope, tail, open) = (table.Column("strength"), table.Column("scope"), table.Column("tail"), table.Column("open"));
        var offices = ImmutableArray.CreateBuilder<Office>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            offices.Add(new Office(
                row[id], [.. LexiconTable.SplitList(row[names])], row[kind], row[group], [.. LexiconTable.SplitList(row[broader])],
                row[unique].Length > 0, Enum.Parse<OfficeStrength>(row[strength], ignoreCase: true), row[scope],
                [.. LexiconTable.SplitList(row[tail])], row[open].Length > 0));
        }

        var classes = LexiconTable.OpenLexicon("office-classes");
        var (name, lonely, excludes) = (classes.Column("class"), classes.Column("alone"), classes.Column("excludes"));
        var pairs = classes.Rows.SelectMany(row => LexiconTable.SplitList(row[excludes]).Select(other => (row[name], other))).ToList();
        var alone = classes.Rows.Where(row => row[lonely].Length > 0).Select(row => row[name]).ToList();
        return new OfficeCatalog(offices.ToImmutable(), pairs, alone);
    }
}
