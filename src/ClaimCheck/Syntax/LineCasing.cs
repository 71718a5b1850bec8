using ClaimCheck.Learning;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Syntax;

/// <summary>
/// Lines In Title Case and LINES IN CAPITALS hide which words are names. For the models of tags and trees, which have
/// read ordinary sentences, words are spelt as the rest of the passage spells them, and common words of titles are spelt
/// small; the text itself stays as it is. Lines in capitals that the passage does not explain stay as they are: the
/// models have read such lines.
/// </summary>
/// <param name="tagger">Knows which words are common words.</param>
internal sealed class LineCasing(PartOfSpeechTagger tagger)
{
    private const int LongestWord = 64;

    /// <summary>How a sentence uses capitals.</summary>
    public static CapitalUse UseOf(string text, SegmentedSentence sentence)
    {
        var count = default(CapitalCount);
        foreach (var word in sentence.Words)
            count = count.With(word.Span.Slice(text));
        return count.Use;
    }

    /// <summary>Sets the words of a line as an ordinary sentence would spell them.</summary>
    /// <param name="text">The text that holds the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="use">How it uses capitals.</param>
    /// <param name="seen">How the passage spells its words elsewhere.</param>
    /// <param name="target">Receives the words.</param>
    public void Spell(string text, SegmentedSentence line, CapitalUse use, SeenCasing seen, SyntaxWorkspace target)
    {
        var isBehindName = false;
        for (var i = 0; i < line.Words.Length; i++)
        {
            var word = line.Words[i].Span.Slice(text);
            var spelling = word.Length <= LongestWord && char.IsUpper(word[0]) && !(use == CapitalUse.Titled && IsAcronym(word))
                ? Respell(word.ToString(), use, i == 0, seen, isBehindName) : null;
            isBehindName = char.IsUpper((spelling is null ? word : spelling)[0]) && FirstNames.Default.Contains(spelling ?? word.ToString());
            target.SetWord(i, new(spelling is null ? word : spelling, WordClusterTable.Shared));
            target.Spellings[i] = spelling;
        }
    }

    private string? Respell(string word, CapitalUse use, bool isFirst, SeenCasing seen, bool isBehindName)
    {
        var small = word.ToLowerInvariant();
        var capital = string.Concat(word.AsSpan(0, 1), small.AsSpan(1));
        var key = FeatureHash.Text(small);
        if (seen.IsSmall(key) || (use == CapitalUse.Titled && !seen.IsCapital(key) && IsCommon(key, capital, isBehindName)))
            return isFirst ? capital : small;
        return use == CapitalUse.Shouted && seen.IsCapital(key) ? capital : null;
    }

    /// <summary>"Will" and "Mark" may be names: a word that only joins others is common, a noun or verb where it is no first name and stands behind none.</summary>
    private bool IsCommon(uint key, string capital, bool isBehindName) => tagger.CommonTag(key) switch
    {
        null => false,
        UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adjective or UniversalTag.Numeral => !isBehindName && !FirstNames.Default.Contains(capital),
        _ => true,
    };

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]);
}
