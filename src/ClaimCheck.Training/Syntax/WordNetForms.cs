using ClaimCheck.Syntax;

namespace ClaimCheck.Training.Syntax;

/// <summary>One inflected form of a dictionary word.</summary>
/// <param name="Form">The form, in lower case.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Lemma">The dictionary word.</param>
internal readonly record struct DictionaryForm(string Form, TagPair Tags, string Lemma);

/// <summary>
/// Inflects the single lower-case words of WordNet: irregular forms by its list, the others by the rules of English
/// spelling. Where spelling leaves a choice (travelled, traveled) both forms are made.
/// </summary>
internal static class WordNetForms
{
    private const string Vowels = "aeiou";

    /// <summary>All forms of all words; nouns first, as in the file.</summary>
    public static IEnumerable<DictionaryForm> Read(TrainingContext context)
    {
        var irregular = Rows(context.Corpus("lexicons/irregular-forms.tsv")).ToLookup(row => (row[2], row[1]), row => row[0]);
        foreach (var row in Rows(context.Corpus("lexicons/senses.tsv")).DistinctBy(row => (row[0], row[1])))
        {
            if (row[0].Length < 2 || !row[0].All(char.IsAsciiLetterLower))
                continue;
            foreach (var form in Inflect(row[0], row[1], [.. irregular[(row[0], row[1])]]))
                yield return form;
        }
    }

    private static IEnumerable<string[]> Rows(string path) =>
        File.ReadLines(path).Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static IEnumerable<DictionaryForm> Inflect(string word, string partOfSpeech, string[] irregular) => partOfSpeech switch
    {
        "n" => Make(word, UniversalTag.Noun, [(PennTag.Noun, [word]), (PennTag.NounPlural, irregular.Length > 0 ? irregular : [AddS(word)])]),
        "v" => Verb(word, irregular),
        "a" => Make(word, UniversalTag.Adjective,
            [(PennTag.Adjective, [word]), (PennTag.AdjectiveComparative, Degree(word, "er", irregular)), (PennTag.AdjectiveSuperlative, Degree(word, "est", irregular))]),
        "r" => Make(word, UniversalTag.Adverb, [(PennTag.Adverb, [word])]),
        _ => [],
    };

    private static IEnumerable<DictionaryForm> Verb(string word, string[] irregular)
    {
        string[] gerunds = [.. irregular.Where(form => form.EndsWith("ing", StringComparison.Ordinal))];
        string[] thirds = [.. irregular.Where(form => form.EndsWith('s'))];
        string[] pasts = [.. irregular.Except(gerunds).Except(thirds)];
        string[] past = pasts.Length > 0 ? pasts : AddEnding(word, "ed");
        return Make(word, UniversalTag.Verb,
        [
            (PennTag.VerbBase, [word]),
            (PennTag.VerbPresent, [word]),
            (PennTag.VerbPresentThird, thirds.Length > 0 ? thirds : [AddS(word)]),
            (PennTag.VerbPast, past),
            (PennTag.VerbPastParticiple, past),
            (PennTag.VerbGerund, gerunds.Length > 0 ? gerunds : AddEnding(word, "ing")),
        ]);
    }

    private static IEnumerable<DictionaryForm> Make(string lemma, UniversalTag tag, (PennTag Penn, string[] Forms)[] forms) =>
        forms.SelectMany(item => item.Forms.Select(form => new DictionaryForm(form, new(tag, item.Penn), lemma)));

    private static string[] Degree(string word, string ending, string[] irregular)
    {
        string[] own = [.. irregular.Where(form => form.EndsWith(ending[^1]))];
        return own.Length > 0 ? own : word.Length <= 7 ? AddEnding(word, ending) : [];
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static string AddS(string word)
    {
        if (word[^1] == 'y' && !IsVowel(word[^2]))
            return word[..^1] + "ies";
        var hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }

    /// <summary>Adds -ed, -ing, -er or -est: silent e goes, y becomes i, a last consonant behind one vowel may double.</summary>
    private static string[] AddEnding(string word, string ending)
    {
        var (last, before) = (word[^1], word[^2]);
        if (last == 'e')
            return [ending[0] == 'e' ? word[..^1] + ending : before is 'e' or 'o' or 'y' ? word + ending : word[..^1] + ending];
        if (last == 'y' && !IsVowel(before))
            return [(ending[0] == 'i' ? word : word[..^1] + "i") + ending];
        var doubles = !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(before) && (word.Length < 3 || !IsVowel(word[^3]));
        if (!doubles)
            return [word + ending];
        var isShort = word.Count(IsVowel) == 1;
        return isShort ? [word + last + ending] : [word + ending, word + last + ending];
    }
}
