using ClaimCheck.Lexicons;

namespace ClaimCheck.Entities;

/// <summary>Reads a person's grammatical gender off forms of address, titles, the office tables and the first name.</summary>
internal static class GenderReader
{
    /// <summary>The gender of a linked person.</summary>
    public static Gender Of(Cluster person)
    {
        foreach (var title in person.Titles)
        {
            if (FromTitle(title) is var gender and not Gender.Unknown)
                return gender;
        }

        foreach (var mention in person.Names)
        {
            var first = char.ToUpperInvariant(mention.Text[0]) + mention.Text[1..];
            var space = first.IndexOf(' ', StringComparison.Ordinal);
            var gender = space > 0 ? FromLetter(FirstNames.Default.GenderOf(first[..space])) : Gender.Unknown;
            if (gender != Gender.Unknown)
                return gender;
        }

        return FromLetter(OfficeTable.Default.Identify(person.Name).Gender) is var known and not Gender.Unknown
            ? known
            : FromLetter(FirstNames.Default.GenderOf(person.Name));
    }

    private static Gender FromTitle(Title title)
    {
        switch (title.Office)
        {
            case "mr" or "sir" or "monsieur":
                return Gender.Male;
            case "mrs" or "ms" or "miss" or "dame":
                return Gender.Female;
        }

        var text = title.Text;
        if (text.EndsWith("woman", StringComparison.OrdinalIgnoreCase) || title.Office is "queen" or "princess" or "duchess" or "baroness" or "lady" or "countess" or "empress" or "sister")
            return Gender.Female;
        return title.Office is "king" or "prince" or "duke" or "emperor" or "father" or "pope" or "cardinal" or "lord" ? Gender.Male : Gender.Unknown;
    }

    private static Gender FromLetter(char letter) => letter switch { 'm' => Gender.Male, 'f' => Gender.Female, _ => Gender.Unknown };
}
