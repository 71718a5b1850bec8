using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using ClaimCheck.Training.Scoring;

namespace ClaimCheck.Evaluation.Edits;

/// <summary>
/// One content word exchanged: for its opposite by the checker's own table of opposites, for one that people would call its
/// opposite, for another quantity word, for a synonym by the checker's table. Words are put in the form that the text attests.
/// </summary>
internal sealed class WordEdits : ISentenceEdits
{
    private readonly EditWords words;
    private readonly ILookup<string, string> opposites;
    private readonly ILookup<string, string[]> synonyms;
    private readonly Dictionary<(string Lemma, PennTag Penn), string> forms = [];

    /// <summary>Reads the tables; <paramref name="documents"/> give the forms of words.</summary>
    public WordEdits(EditWords words, IEnumerable<GoldDocument> documents)
    {
        this.words = words;
        var rows = LexiconTable.OpenLexicon("antonyms").Rows.Where(row => row[3] == "1" && !row[0].Contains(' ', StringComparison.Ordinal) && !row[1].Contains(' ', StringComparison.Ordinal));
        opposites = rows.SelectMany(row => new[] { (Word: row[0] + "/" + row[2], Other: row[1]), (Word: row[1] + "/" + row[2], Other: row[0]) }).ToLookup(row => row.Word, row => row.Other, StringComparer.Ordinal);
        synonyms = LexiconTable.OpenLexicon("synonyms").Rows.SelectMany(row => LexiconTable.SplitList(row[1]).Select(word => (Key: word + "/" + row[0], Set: LexiconTable.SplitList(row[1]))))
            .ToLookup(row => row.Key, row => row.Set, StringComparer.Ordinal);
        foreach (var token in documents.SelectMany(document => document.Sentences).OfType<GoldSentence>().SelectMany(sentence => sentence.Tokens))
            forms.TryAdd((token.Lemma, token.Penn), token.Text.ToLowerInvariant());
    }

    /// <inheritdoc/>
    public IEnumerable<SentenceEdit> Edits(GoldSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var lower = token.Text.ToLowerInvariant();
            if (sentence.Before(i) == "-" || sentence.Behind(i) == "-" || sentence.Tree.Child(i, DependencyRelation.PhrasalParticle) >= 0)
                continue;
            if (ClassOf(token.Tag) is { } letter)
            {
                var turns = !sentence.IsDenied && !words.Has("ambiguous", token.Lemma) && sentence.Before(i) != "as";
                if (turns && Inflected(opposites[token.Lemma + "/" + letter], token) is { } opposite && IsFree(sentence, opposite))
                    yield return SentenceEdit.Of("antonym", token, opposite, isContrary: true);
                if (turns && words.Other("opposite", lower) is { } other && IsFree(sentence, other))
                    yield return SentenceEdit.Of("open-opposite", token, other, isContrary: true);
                if (synonyms[token.Lemma + "/" + letter].ToList() is [var only] && Inflected(only.Where(word => word != token.Lemma && !word.Contains(' ', StringComparison.Ordinal)), token) is { } synonym)
                    yield return SentenceEdit.Of("synonym", token, synonym, isContrary: false);
            }

            if (!sentence.IsDenied && Quantifier(sentence, i, lower) is { } quantity)
                yield return SentenceEdit.Of("quantifier", token, quantity, isContrary: true);
        }
    }

    private string? Quantifier(GoldSentence sentence, int index, string word)
    {
        var token = sentence.Tokens[index];
        if (token.Tag is not (UniversalTag.Adjective or UniversalTag.Adverb or UniversalTag.Determiner) || sentence.Before(index) is "a" or "the" or "not" or "so" or "how" or "too" or "as" or "at" or "once" or "," || sentence.Behind(index) is "of" or "," or "or" or "." or "and")
            return null;
        return sentence.Behind(index) == "the" ? words.Other("quantifier-the", word) : words.Other("quantifier", word);
    }

    private string? Inflected(IEnumerable<string> lemmas, Token token) =>
        lemmas.Select(lemma => token.Penn is PennTag.VerbBase or PennTag.VerbPresent or PennTag.Noun or PennTag.Adjective or PennTag.Adverb ? lemma : forms.GetValueOrDefault((lemma, token.Penn)))
            .FirstOrDefault(form => form is not null);

    private static bool IsFree(GoldSentence sentence, string word) =>
        !sentence.Tokens.Any(token => string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase) || token.Lemma == word);

    private static char? ClassOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Verb => 'v',
        UniversalTag.Adjective => 'a',
        UniversalTag.Adverb => 'r',
        UniversalTag.Noun => 'n',
        _ => null,
    };
}
