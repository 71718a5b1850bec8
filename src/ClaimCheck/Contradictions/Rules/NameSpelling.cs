using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Tells a misspelt name from two spellings that are both right: short forms, initials, accents and transliterations are right.
/// Names are given as <see cref="PersonName"/> spells them, lower case without accents.
/// </summary>
internal static class NameSpelling
{
    private static readonly FrozenDictionary<string, string> Groups = ReadGroups();
    private static readonly ImmutableArray<(string Letters, string Sound)> Sounds = ReadSounds();
    private static readonly ImmutableArray<(string Letters, string Place)> Marks = ReadMarks();

    /// <summary>Whether two last names are so near that one is likely a slip for the other.</summary>
    public static bool AreNear(string left, string right) =>
        left != right && SpellingDistance.Within(left, right, Limit(left, right)) && !IsPart(left, right) && !IsPart(right, left)
        && !AreTransliterations(left, right);

    /// <summary>Whether two first names are near, of one sex, and no forms of one name.</summary>
    public static bool AreNearGiven(string left, string right) =>
        left.Length >= 3 && right.Length >= 3 && left != right
        && SpellingDistance.Within(left, right, Math.Min(left.Length, right.Length) >= 7 ? 2 : 1)
        && !AreOneGiven(left, right) && GendersAgree(left, right);

    /// <summary>Whether two first names can be one: equal, an initial, a short form, a transliteration.</summary>
    public static bool AreOneGiven(string left, string right) =>
        left == right || left.Length < 3 || right.Length < 3 || FirstNames.Default.AreForms(left, right) || AreTransliterations(left, right);

    /// <summary>Whether two spellings are English for one name of another alphabet.</summary>
    public static bool AreTransliterations(string left, string right)
    {
        if (Groups.TryGetValue(left, out var one) && Groups.TryGetValue(right, out var other) && one == other)
            return true;
        return (IsTransliterated(left) || IsTransliterated(right)) && Sound(left) == Sound(right);
    }

    private static int Limit(string left, string right) => Math.Min(left.Length, right.Length) switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>"Delacroix" for "Delacroix-Hahn", "Kesslers" for the family Kessler.</summary>
    private static bool IsPart(string shorter, string longer) =>
        longer.StartsWith(shorter, StringComparison.Ordinal) && (longer[shorter.Length..] is "s" or "es" || longer[shorter.Length] == '-');

    private static bool GendersAgree(string left, string right)
    {
        var (one, other) = (GenderOf(left), GenderOf(right));
        return one == other || one is '\0' or 'b' || other is '\0' or 'b';
    }

    private static char GenderOf(string name) => FirstNames.Default.GenderOf(char.ToUpperInvariant(name[0]) + name[1..]);

    private static bool IsTransliterated(string name) =>
        Marks.Any(mark => mark.Place switch
        {
            "start" => name.StartsWith(mark.Letters, StringComparison.Ordinal),
            "end" => name.EndsWith(mark.Letters, StringComparison.Ordinal) && name.Length > mark.Letters.Length + 1,
            _ => name.Contains(mark.Letters, StringComparison.Ordinal),
        });

    private static string Sound(string name)
    {
        var sound = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length;)
        {
            var fold = Sounds.FirstOrDefault(pair => string.CompareOrdinal(name, i, pair.Letters, 0, pair.Letters.Length) == 0);
            var letters = fold.Letters is null ? name[i].ToString() : fold.Sound;
            i += fold.Letters?.Length ?? 1;
            foreach (var letter in letters)
            {
                if (sound.Length == 0 || sound[^1] != letter)
                    sound.Append(letter);
            }
        }

        return sound.ToString();
    }

    private static FrozenDictionary<string, string> ReadGroups()
    {
        var table = LexiconTable.OpenLexicon("name-variants");
        var (name, variants) = (table.Column("name"), table.Column("variants"));
        return table.Rows
            .SelectMany(row => LexiconTable.SplitList(row[variants]).Append(row[name]).Select(form => (form, Group: row[name])))
            .DistinctBy(pair => pair.form)
            .ToFrozenDictionary(pair => pair.form, pair => pair.Group, StringComparer.Ordinal);
    }

    private static ImmutableArray<(string, string)> ReadSounds()
    {
        var table = LexiconTable.OpenLexicon("name-sounds");
        var (letters, sound) = (table.Column("letters"), table.Column("sound"));
        return [.. table.Rows.OrderByDescending(row => row[letters].Length).Select(row => (row[letters], row[sound]))];
    }

    private static ImmutableArray<(string, string)> ReadMarks()
    {
        var table = LexiconTable.OpenLexicon("transliteration-marks");
        var (letters, place) = (table.Column("letters"), table.Column("place"));
        return [.. table.Rows.Select(row => (row[letters], row[place]))];
    }
}
