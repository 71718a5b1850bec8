using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Entities;

/// <summary>Which words can stand in a name, and how names are put together.</summary>
internal static class NameGrammar
{
    /// <summary>Whether the word can begin or carry a name.</summary>
    public static bool IsNameWord(SentenceView view, int index)
    {
        if (index >= view.Count || !view.IsCapital(index))
            return false;
        var token = view[index];
        if (token.Text is "I" or "I." || token.IsJoined && token.Text.Length <= 2 && token.Tag != UniversalTag.ProperNoun)
            return false;
        if (TitleWords.Default.IsTime(token.Text) && !IsTimeName(view, index))
            return false;
        if (token.Tag == UniversalTag.ProperNoun)
            return true;
        if (view.IsTitle)
            return token.Tag is UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.Other && (FirstNames.Default.Contains(token.Text) || view.PlaceAt(index) >= 0 || IsAcronym(token.Text));
        if (token.Tag is UniversalTag.Pronoun or UniversalTag.Determiner or UniversalTag.Adposition or UniversalTag.Auxiliary
            or UniversalTag.CoordinatingConjunction or UniversalTag.SubordinatingConjunction or UniversalTag.Particle or UniversalTag.Punctuation or UniversalTag.Interjection)
            return false;
        if (index > 0 && view.TitleAt(index - 1) >= 0)
            return true;
        if (!view.IsInitial(index))
            return token.Tag is not UniversalTag.Adverb;
        return FirstNames.Default.Contains(token.Text) && index + 1 < view.Count && view.IsCapital(index + 1)
            || view.PlaceAt(index) >= 0 || IsAcronym(token.Text);
    }

    /// <summary>First index after the run of name words that begins at <paramref name="first"/>; particles and hyphens inside belong to it.</summary>
    public static int RunEnd(SentenceView view, int first)
    {
        var i = first + 1;
        while (i < view.Count)
        {
            if (IsNameWord(view, i))
            {
                i++;
            }
            else if (IsHyphen(view, i) && i + 1 < view.Count && view.Touches(i) && (view.IsCapital(i + 1) || char.IsAsciiDigit(view.Words[i + 1][0]) || IsHyphenPart(view, i + 1)))
            {
                i += 2;
            }
            else if (ParticleLength(view, i) is > 0 and var length)
            {
                i += length + 1;
            }
            else
            {
                break;
            }
        }

        if (i + 1 < view.Count && view.Words[i] == "," && IsSuffix(view.Words[i + 1]))
            i += 2;
        return i;
    }

    /// <summary>Whether a word is written in capitals like an initialism: "CECOT", "U.N.".</summary>
    public static bool IsAcronym(string word)
    {
        var capitals = 0;
        foreach (var character in word)
        {
            if (char.IsLower(character))
                return false;
            if (char.IsUpper(character))
                capitals++;
        }

        return capitals >= 2;
    }

    /// <summary>Whether a word ends a person's name: "Jr.".</summary>
    public static bool IsSuffix(string word) => NameParts.Default.Is(word, NamePart.Suffix);

    /// <summary>Whether a word is an initial: "J.", "J.D.", "JD".</summary>
    public static bool IsInitialLetter(string word) => word.Length <= 4 && char.IsUpper(word[0]) && (word.Length == 1 || word[1] == '.' || IsAcronym(word) && word.Length == 2);

    /// <summary>Whether a hyphen stands between two words without white space.</summary>
    public static bool IsHyphen(SentenceView view, int index) =>
        index > 0 && index < view.Count && view.Words[index] is "-" or "‑" && view.Touches(index - 1);

    private static bool IsHyphenPart(SentenceView view, int index) =>
        view.Words[index].Length > 1 && char.IsLower(view.Words[index][0]) && !view.Is(index, "elect") && !view.Is(index, "designate")
        && index + 1 < view.Count && IsHyphen(view, index + 1) && index + 2 < view.Count && view.IsCapital(index + 2);

    /// <summary>Number of particle words ("van der") before the next name word, or 0.</summary>
    private static int ParticleLength(SentenceView view, int index)
    {
        var i = index;
        while (i < view.Count && i < index + 2 && NameParts.Default.Is(view.Words[i], NamePart.Particle))
        {
            i++;
            if (IsHyphen(view, i) && view.Touches(i))
                i++;
        }

        return i > index && i < view.Count && view.IsCapital(i) && view[i].Tag is not UniversalTag.Pronoun and not UniversalTag.Determiner ? i - index : 0;
    }

    private static bool IsTimeName(SentenceView view, int index)
    {
        var word = view.Words[index];
        if (NameParts.Default.Is(word, NamePart.TimeName))
            return view[index].Tag == UniversalTag.ProperNoun || word is "Times";
        if (!NameParts.Default.Is(word, NamePart.MonthName) || view[index].Tag != UniversalTag.ProperNoun)
            return false;
        return (index > 0 && FirstNames.Default.Contains(view.Words[index - 1]) && view.IsCapital(index - 1))
            || (FirstNames.Default.Contains(word) && index + 1 < view.Count && view.IsCapital(index + 1) && !char.IsAsciiDigit(view.Words[index + 1][0]));
    }
}
