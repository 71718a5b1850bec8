using System.Collections.Frozen;
using System.Text;

namespace ClaimCheck.Lexicons;

/// <summary>
/// Takes the marks off Latin letters: Antić and Antic, L'Oréal and L'Oreal. By a table of our own, since the runtime
/// leaves accents alone where it runs without culture data. Words: <c>accents</c>.
/// </summary>
internal static class Accents
{
    private static readonly FrozenDictionary<char, string> Plain = LexiconTable.OpenLexicon("accents").Rows
        .ToFrozenDictionary(row => row[0][0], row => row[1]);

    /// <summary>The word without marks; combining marks are dropped, other characters stay as they are.</summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word;
        var folded = new StringBuilder(word.Length + 2);
        foreach (var character in word)
        {
            if (character is >= '\u0300' and <= '\u036F')
                continue;
            if (Plain.TryGetValue(character, out var plain))
                folded.Append(plain);
            else if (Plain.TryGetValue(char.ToLowerInvariant(character), out plain))
                folded.Append(char.ToUpperInvariant(plain[0])).Append(plain, 1, plain.Length - 1);
            else
                folded.Append(character);
        }

        return folded.ToString();
    }
}
