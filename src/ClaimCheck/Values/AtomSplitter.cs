using System.Globalization;
using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Cuts the tokens of a sentence into atoms.</summary>
internal static class AtomSplitter
{
    /// <summary>Lower-case atoms of a wording in a word list.</summary>
    public static IEnumerable<string> Parts(string phrase)
    {
        var start = 0;
        while (start < phrase.Length)
        {
            var end = NextEnd(phrase, start, phrase.Length);
            if (phrase[start] != ' ')
                yield return phrase[start..end];
            start = end;
        }
    }

    /// <summary>Appends the atoms of <paramref name="sentence"/> to <paramref name="atoms"/>.</summary>
    public static void Split(Sentence sentence, string text, ValueLexicon lexicon, List<Atom> atoms)
    {
        var tokens = sentence.Tokens;
        var last = -1;
        for (var index = 0; index < tokens.Length; index++)
        {
            var start = Math.Max(tokens[index].Span.Start, last);
            var limit = tokens[index].Span.End;
            while (start < limit)
            {
                var end = NextEnd(text, start, limit);
                if (!char.IsWhiteSpace(text[start]))
                {
                    atoms.Add(Make(text, start, end, index, last != start, lexicon));
                    last = end;
                }

                start = end;
            }
        }
    }

    private static Atom Make(string text, int start, int end, int token, bool spaced, ValueLexicon lexicon)
    {
        var first = text[start];
        if (char.IsAsciiDigit(first))
            return new Atom(start, end, token, AtomKind.Figures, spaced, Figures(text.AsSpan(start, end - start)), null);
        var kind = char.IsLetter(first) ? AtomKind.Word : AtomKind.Sign;
        return new Atom(start, end, token, kind, spaced, 0, Find(text.AsSpan(start, end - start), kind, lexicon));
    }

    private static Lexeme? Find(ReadOnlySpan<char> word, AtomKind kind, ValueLexicon lexicon)
    {
        if (kind == AtomKind.Sign && word[0] is ',' or '.' or '-' or '\'' or '(' or ')')
            return null;
        return word.Length <= 16 ? lexicon.Find(word) : null;
    }

    private static int NextEnd(string text, int start, int limit)
    {
        var end = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < limit && char.IsAsciiDigit(text[end]))
                end++;
        }
        else if (char.IsLetter(text[start]))
        {
            while (end < limit && (char.IsLetter(text[end]) || CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
                end++;
        }

        return end;
    }

    private static double Figures(ReadOnlySpan<char> figures)
    {
        double value = 0;
        foreach (var figure in figures)
            value = (value * 10) + (figure - '0');
        return double.IsFinite(value) ? value : double.MaxValue;
    }
}
