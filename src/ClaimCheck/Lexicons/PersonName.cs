using System.Collections.Immutable;
using System.Text;

namespace ClaimCheck.Lexicons;

/// <summary>A person's name taken apart for comparison: without accents, full stops, case and "Jr.". Immutable.</summary>
/// <param name="Given">Given names and initials, in order; empty for a single name.</param>
/// <param name="Last">The last name.</param>
internal readonly record struct PersonName(ImmutableArray<string> Given, string Last)
{
    /// <summary>Last name in a spelling that transliterations share: "zelenski" for Zelensky, Zelenskiy and Zelenskyy.</summary>
    public string FoldedLast => Fold(Last);

    /// <summary>Takes a name apart; null when it holds no letter.</summary>
    public static PersonName? Parse(string name)
    {
        var words = new List<string>();
        foreach (var part in name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = Plain(part);
            if (word.Length == 0 || IsSuffix(word) && words.Count > 0)
                continue;
            if (words.Count > 0 && word.Length == 1 && words[^1].Length <= 2 && !words[^1].Contains('-', StringComparison.Ordinal) && words[^1].Length == 1)
                words[^1] += word;
            else
                words.Add(word);
        }

        return words.Count == 0 ? null : new PersonName([.. words.Take(words.Count - 1)], words[^1]);
    }

    /// <summary>Whether both can name one person: last names alike, given names equal, short for one another or initials of one another.</summary>
    public bool Matches(PersonName other, FirstNames names)
    {
        if (!FoldedLast.Equals(other.FoldedLast, StringComparison.Ordinal) || Given.IsEmpty || other.Given.IsEmpty)
            return false;
        return MatchesOneOf(Given[0], other.Given, names) || MatchesOneOf(other.Given[0], Given, names);
    }

    /// <summary>Lower case without accents and full stops.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var character in Accents.Fold(word))
        {
            if (char.IsLetter(character) || character == '-')
                plain.Append(char.ToLowerInvariant(character));
        }

        return plain.ToString().Trim('-');
    }

    private static bool MatchesOneOf(string name, ImmutableArray<string> others, FirstNames names)
    {
        foreach (var other in others)
        {
            if (names.AreForms(name, other) || Fold(name).Equals(Fold(other), StringComparison.Ordinal))
                return true;
        }

        return others[0].Length > 0 && (name.Length == 1 || others[0].Length == 1) && name[0] == others[0][0];
    }

    private static bool IsSuffix(string word) => word is "jr" or "sr" or "ii" or "iii" or "iv";

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            var letter = character is 'y' or 'j' ? 'i' : character;
            if (folded.Length == 0 || folded[^1] != letter)
                folded.Append(letter);
        }

        return folded.ToString();
    }
}
