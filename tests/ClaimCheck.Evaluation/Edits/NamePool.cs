using System.Collections.Immutable;
using ClaimCheck.Entities;
using ClaimCheck.Learning;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>The names of a corpus by sort, for exchange within a sort. Immutable.</summary>
internal sealed class NamePool
{
    private const string FullName = "person/2";
    private const string Surname = "person/1";

    private readonly ILookup<string, string> bySort;
    private readonly HashSet<string> surnames;

    /// <summary>Collects the names of whole sentences; a surname counts as one where it stands behind a first name somewhere.</summary>
    public NamePool(IEnumerable<GoldDocument> documents)
    {
        var names =
            from document in documents
            from sentence in document.Sentences.OfType<GoldSentence>()
            from name in sentence.Names
            where SortOf(sentence, name) is not null
            select (Sort: SortOf(sentence, name)!, name.Text);
        var distinct = names.Distinct().ToList();
        var full = distinct.Where(row => row.Sort == FullName && FirstNames.Default.Contains(row.Text.Split(' ')[0])).ToList();
        surnames = full.Select(row => row.Text.Split(' ')[1]).ToHashSet(StringComparer.Ordinal);
        bySort = distinct.Where(row => row.Sort != Surname && row.Sort != FullName).Concat(full).Concat(surnames.Select(word => (Sort: Surname, Text: word)))
            .ToLookup(row => row.Sort, row => row.Text);
    }

    /// <summary>
    /// What a name can be exchanged for: names of a person with as many words; known countries, states and towns each for
    /// their like; other places and organisations with and without article apart. Null for a name inside a longer one.
    /// </summary>
    public static string? SortOf(GoldSentence sentence, GoldName name)
    {
        if (IsProper(sentence, name.First - 1) || IsCapital(sentence, name.Last + 1) || IsTied(sentence, name) || !name.Text.Split(' ').All(word => char.IsUpper(word[0])) || name.Text.Any(char.IsDigit))
            return null;
        var article = sentence.Before(name.First) == "the" ? "/the" : "";
        return name.Type switch
        {
            EntityType.Person when article.Length == 0 && sentence.Tokens[name.Last].Penn == PennTag.ProperNoun => name.Count switch { 1 => Surname, 2 => FullName, _ => null },
            EntityType.Place => KnownPlace(sentence, name) is { } known ? "place/" + known + article : "open-place" + article,
            EntityType.Organisation when name.Count > 1 || (name.Text.Length > 2 && name.Text.All(char.IsUpper)) => KnownPlace(sentence, name) is null ? "organisation" + article : null,
            _ => null,
        };
    }

    /// <summary>A name of that sort that shares no word with <paramref name="sentence"/>, always the same one; null where there is none, and for one word that is no surname.</summary>
    public string? Other(string sort, string name, string sentence)
    {
        if (sort == Surname && !surnames.Contains(name))
            return null;
        ImmutableArray<string> choices = [.. bySort[sort].Where(other => !SharesWord(sentence, other))];
        return choices.IsEmpty ? null : choices[(int)(FeatureHash.Text(name + "|" + sentence) % (uint)choices.Length)];
    }

    private static bool IsProper(GoldSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Tag == UniversalTag.ProperNoun && sentence.Tokens[index].Relation != DependencyRelation.Descriptor;

    private static bool IsCapital(GoldSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && char.IsUpper(sentence.Tokens[index].Text[0]);

    /// <summary>"Bank of England", "Paris, France", "Jean-Luc": a name is tied to another one beside it.</summary>
    private static bool IsTied(GoldSentence sentence, GoldName name)
    {
        var before = sentence.Before(name.First) == "the" ? name.First - 2 : name.First - 1;
        var behind = name.Last + 1;
        return (IsTie(sentence, before) && IsProper(sentence, before - 1)) || (IsTie(sentence, behind) && IsProper(sentence, behind + 1))
            || IsHyphen(sentence, name.First - 1) || IsHyphen(sentence, behind);
    }

    private static bool IsTie(GoldSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Penn is PennTag.Preposition or PennTag.Comma or PennTag.Possessive or PennTag.OpeningBracket;

    private static bool IsHyphen(GoldSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Length && sentence.Tokens[index].Penn == PennTag.Hyphen;

    private static string? KnownPlace(GoldSentence sentence, GoldName name)
    {
        string[] words = [.. Enumerable.Range(name.First, name.Count).Select(i => sentence.Tokens[i].Text)];
        return Gazetteer.Default.Phrases.Match(words, 0, out var entry) == words.Length && entry is { Use: GazetteerUse.Name }
            ? entry.Place.Key[..entry.Place.Key.IndexOf(':', StringComparison.Ordinal)]
            : null;
    }

    private static bool SharesWord(string text, string name) =>
        name.Split(' ').Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
