using System.Collections.Frozen;
using System.Text;

namespace ClaimCheck.Reports;

/// <summary>Spells enum values as reports do: lower case with hyphens, <c>LegalPolice</c> as <c>legal-police</c>.</summary>
internal static class Vocabulary
{
    /// <summary>The spelling of <paramref name="value"/>.</summary>
    public static string Spell<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The value that <paramref name="word"/> spells, or null.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        foreach (var (value, name) in Names<T>.ByValue)
        {
            if (name == word)
                return value;
        }

        return null;
    }

    private static string Hyphenate(string name)
    {
        var spelling = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && spelling.Length > 0)
                spelling.Append('-');
            spelling.Append(char.ToLowerInvariant(c));
        }

        return spelling.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Hyphenate(value.ToString()));
    }
}
