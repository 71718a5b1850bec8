using System.Collections.Frozen;

namespace ClaimCheck.Lexicons;

/// <summary>
/// Which branch of public life an organisation belongs to, by the words of its name
/// (<c>seeds/lexicons/organisation-spheres.tsv</c>). Immutable.
/// </summary>
internal sealed class OrganisationSpheres
{
    private static readonly Lazy<OrganisationSpheres> Shared = new(Load);

    private readonly FrozenDictionary<string, string> spheres;

    private OrganisationSpheres(FrozenDictionary<string, string> spheres) => this.spheres = spheres;

    /// <summary>The list of the assembly.</summary>
    public static OrganisationSpheres Default => Shared.Value;

    /// <summary>
    /// The branch, as the report spells kinds of titles, or null. The last telling word of the first part counts
    /// ("teachers' union"), of a name with "of" the word before it ("University of Hawaii", "Bureau of Prisons").
    /// </summary>
    public string? Of(string organisation)
    {
        string? found = null;
        foreach (var part in organisation.Split([' ', '-', '’', '\'', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (found is not null && part is "of" or "for" or "at" or "in" or "on")
                return found;
            found = spheres.GetValueOrDefault(part.ToLowerInvariant()) ?? found;
        }

        return found;
    }

    private static OrganisationSpheres Load()
    {
        var table = LexiconTable.OpenLexicon("organisation-spheres");
        var (word, sphere) = (table.Column("word"), table.Column("sphere"));
        return new OrganisationSpheres(table.Rows.ToFrozenDictionary(row => row[word], row => row[sphere], StringComparer.Ordinal));
    }
}
