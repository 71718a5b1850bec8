using System.Globalization;

namespace ClaimCheck.Syntax;

/// <summary>Scans a word with what belongs inside it: apostrophes, the hyphen of a prefix, the stops of an abbreviation.</summary>
internal static class WordScanner
{
    /// <summary>Whether a word character, or the 's of a bracket or quotation, stands at <paramref name="start"/>.</summary>
    public static bool IsWordAt(string text, int start, int end) =>
        IsWordCharacter(text[start]) || (start > 0 && !char.IsWhiteSpace(text[start - 1]) && TakePossessive(text, start, end) > start);

    /// <summary>Letters, digits, combining marks, halves of letters outside the basic plane, the underscore, the soft hyphen.</summary>
    public static bool IsWordCharacter(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        if (char.IsSurrogate(c))
            return false;
        return char.IsLetterOrDigit(c) || c == '\u00ad'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>Behind an apostrophe and "s" that stand at <paramref name="index"/>, else <paramref name="index"/>.</summary>
    public static int TakePossessive(string text, int index, int end)
    {
        if (index + 1 >= end || text[index] is not ('\'' or '’') || text[index + 1] is not ('s' or 'S'))
            return index;
        return index + 2 == end || !IsWordCharacter(text[index + 2]) ? index + 2 : index;
    }

    /// <summary>The word at <paramref name="start"/>; <paramref name="quoted"/> says that a single quotation mark is open.</summary>
    public static SurfaceToken Scan(string text, int start, int end, bool quoted)
    {
        var i = IsWordCharacter(text[start]) ? start + 1 : start + 2;
        while (i < end)
        {
            if (IsWordCharacter(text[i]))
            {
                i++;
                continue;
            }

            var next = Bridge(text, start, i, end, quoted);
            if (next == i)
                break;
            i = next;
            if (text[i - 1] == '$')
                return WordTokenizer.Make(start, i, SurfaceKind.Word);
        }

        return i < end && text[i] == '.' ? ScanAbbreviation(text, start, i, end) : WordTokenizer.Make(start, i, SurfaceKind.Word);
    }

    /// <summary>Offset behind the sign at <paramref name="i"/> when it belongs to the word, else <paramref name="i"/>.</summary>
    private static int Bridge(string text, int start, int i, int end, bool quoted)
    {
        var isInner = i + 1 < end && IsWordCharacter(text[i + 1]);
        switch (text[i])
        {
            case '\'' or '’' or '`' or 'ʼ':
                return isInner && char.IsLetter(text[i - 1]) ? i + 1 : TakeFinalApostrophe(text, i, quoted);
            case '-' or '\u2010' or '\u2011' when isInner:
                var part = text.AsSpan(start, i - start);
                return part.IndexOfAny('-', '.') < 0 && SegmentationLexicon.Shared.IsHyphenPrefix(part) ? i + 1 : i;
            case '.' when isInner:
                return IsInnerStop(text, start, i, end) ? i + 1 : i;
            case '&' when isInner:
                return char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]) ? i + 1 : IsLettersPair(text, start, i, end) ? i + 1 : i;
            case '/' when isInner:
                return IsSlashedAbbreviation(text, start, i, end) ? i + 1 : i;
            case '*' when i + 1 < end && (isInner || text[i + 1] == '*') && char.IsLetter(text[start]) && i - start < 4:
                return i + 1;
            case '$' when i - start <= 3:
                return text.AsSpan(start, i - start).IndexOfAnyExceptInRange('A', 'Z') < 0 ? i + 1 : i;
            default:
                return i;
        }
    }

    /// <summary>The apostrophe of a plural possessive, unless it closes a quotation.</summary>
    private static int TakeFinalApostrophe(string text, int i, bool quoted) =>
        !quoted && text[i] != '`' && (text[i - 1] is 's' or 'S' || IsClippedParticiple(text, i)) ? i + 1 : i;

    /// <summary>goin', lookin'.</summary>
    private static bool IsClippedParticiple(string text, int i) =>
        i >= 4 && text[i - 1] == 'n' && text[i - 2] == 'i' && char.IsAsciiLetterLower(text[i - 3]) && char.IsAsciiLetter(text[i - 4]);

    /// <summary>p&amp;l: one letter on each side.</summary>
    private static bool IsLettersPair(string text, int start, int i, int end) =>
        i - start == 1 && char.IsLetter(text[start]) && char.IsLetter(text[i + 1]) && (i + 2 == end || !IsWordCharacter(text[i + 2]));

    /// <summary>
    /// Stops inside abbreviations (U.S, p.m, Ph.D) and file names join; one between the last word of a sentence and the
    /// first of the next (world.Today) does not.
    /// </summary>
    private static bool IsInnerStop(string text, int start, int i, int end)
    {
        var before = i;
        while (before > start && text[before - 1] != '.')
            before--;
        var after = i + 1;
        while (after < end && IsWordCharacter(text[after]))
            after++;
        var beforeLength = i - before;
        var afterLength = after - i - 1;
        if (char.IsDigit(text[i + 1]))
            return true;
        if (beforeLength == 1)
            return afterLength <= 2;
        if (beforeLength == 2 && char.IsUpper(text[before]) && afterLength <= 2)
            return char.IsUpper(text[i + 1]);
        var all = text.AsSpan(i + 1, afterLength);
        return afterLength > 1 && all.IndexOfAnyExceptInRange('A', 'Z') < 0
            || (after < end && text[after] == '.' && after + 1 < end && char.IsAsciiLetterLower(text[after + 1]))
            || (before > start && char.IsLower(text[i + 1]));
    }

    /// <summary>w/o, s/he, I/C, n/a: one letter, the slash and at most three letters of one case.</summary>
    private static bool IsSlashedAbbreviation(string text, int start, int i, int end)
    {
        var after = i + 1;
        while (after < end && char.IsLetter(text[after]))
            after++;
        return i - start == 1 && char.IsLetter(text[start]) && after - i - 1 is >= 1 and <= 3
            && char.IsLower(text[start]) == char.IsLower(text[i + 1]);
    }

    private static SurfaceToken ScanAbbreviation(string text, int start, int stop, int end)
    {
        var kind = Classify(text, start, stop, end);
        if (kind == AbbreviationKind.None)
            return WordTokenizer.Make(start, stop, SurfaceKind.Word);
        var possessive = TakePossessive(text, stop + 1, end);
        return possessive > stop + 1
            ? WordTokenizer.Make(start, possessive, SurfaceKind.Word)
            : WordTokenizer.Make(start, stop + 1, SurfaceKind.Abbreviation, kind);
    }

    private static AbbreviationKind Classify(string text, int start, int stop, int end)
    {
        if (stop + 1 < end && text[stop + 1] == '…')
            return AbbreviationKind.None;
        if (stop + 1 < end && text[stop + 1] == '.' && (stop + 2 == end || text[stop + 2] == '.'))
            return AbbreviationKind.None;
        var word = text.AsSpan(start, stop - start);
        var kind = SegmentationLexicon.Shared.Abbreviation(word);
        if (kind == AbbreviationKind.Number)
            return NumberFollows(text, stop + 1, end) ? kind : AbbreviationKind.None;
        if (kind != AbbreviationKind.None)
            return kind;
        if (word.Length == 1)
            return char.IsUpper(word[0]) ? AbbreviationKind.Initial : IsBracketed(text, start) ? AbbreviationKind.Title : AbbreviationKind.None;
        var dot = word.LastIndexOf('.');
        return dot > 0 && dot <= 2 && word.Length - dot <= 3 || (dot > 2 && word.Length - dot == 2 && IsDotted(word))
            ? AbbreviationKind.Acronym
            : AbbreviationKind.None;
    }

    /// <summary>(b. 1956), (c. 1230).</summary>
    private static bool IsBracketed(string text, int start) => start > 0 && text[start - 1] is '(' or '[';

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i += 2)
        {
            if (word[i] != '.')
                return false;
        }

        return true;
    }

    private static bool NumberFollows(string text, int index, int end)
    {
        while (index < end && text[index] is ' ' or '\u00a0' or '#')
            index++;
        return index < end && char.IsAsciiDigit(text[index]);
    }
}
