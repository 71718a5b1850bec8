using System.Globalization;
using System.Text;

namespace ClaimCheck.Lexicons;

/// <summary>
/// The normalised office of a title, <c>us-fl/senator</c>: a jurisdiction (country code, country and state code, or the
/// words of an organisation or town) and the id of a kind of office; without a slash the jurisdiction is not known.
/// </summary>
/// <param name="Jurisdiction">The jurisdiction, or empty.</param>
/// <param name="Base">Id of the kind of office in <see cref="OfficeCatalog"/>.</param>
internal readonly record struct OfficeId(string Jurisdiction, string Base)
{
    /// <summary>Takes an office apart.</summary>
    public static OfficeId Parse(string office)
    {
        var slash = office.LastIndexOf('/');
        return slash < 0 ? new(string.Empty, office) : new(office[..slash], office[(slash + 1)..]);
    }

    /// <summary>Whether the jurisdiction is a country or one of its states.</summary>
    public bool IsPublic => IsCountryCode(Jurisdiction) || (Jurisdiction.Length == 5 && Jurisdiction[2] == '-' && Jurisdiction.StartsWith("us-", StringComparison.Ordinal));

    /// <summary>Whether the two jurisdictions can be one: equal, one inside the other, or one unknown.</summary>
    public static bool JurisdictionsMeet(string left, string right) =>
        left.Length == 0 || right.Length == 0 || left.Equals(right, StringComparison.Ordinal)
        || Inside(left, right) || Inside(right, left);

    /// <summary>Words as they stand in an office id: lower case without accents, parted by hyphens.</summary>
    public static string Slug(ReadOnlySpan<char> words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in Accents.Fold(words.ToString()))
        {
            if (char.IsLetterOrDigit(character))
                slug.Append(char.ToLowerInvariant(character));
            else if (character is not '.' and not '\'' and not '’' && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        while (slug.Length > 0 && slug[^1] == '-')
            slug.Length--;
        return slug.ToString();
    }

    /// <summary>The office as a report spells it.</summary>
    public override string ToString() => Jurisdiction.Length == 0 ? Base : Jurisdiction + "/" + Base;

    private static bool IsCountryCode(string code) => code.Length == 2 || (code.Length == 4 && code.StartsWith("x-", StringComparison.Ordinal));

    private static bool Inside(string inner, string outer) =>
        inner.Length > outer.Length && inner[outer.Length] == '-' && inner.StartsWith(outer, StringComparison.Ordinal) && IsCountryCode(outer);
}
