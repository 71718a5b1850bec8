using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds what stands between quotation marks, by characters alone: “ ”, " ", „ “, « », `` '', ‘ ’ and ' '. A quotation that runs over
/// paragraphs opens anew at each; one whose closing mark is missing ends with its sentence. Linear in the text.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>Characters within which a single mark has to be closed, so that apostrophes cost no more than that.</summary>
    private const int LongestSingle = 400;

    /// <summary>The quoted stretches of a passage in text order.</summary>
    public static List<QuotedStretch> Find(Passage passage)
    {
        var found = new List<QuotedStretch>();
        var text = passage.Document.Source.Value;
        var leftOpen = false;
        for (var block = 0; block < passage.Blocks.Length; block++)
            leftOpen = Scan(text, passage.Blocks[block].Span, block, leftOpen, found);
        return found;
    }

    private static bool Scan(string text, TextSpan block, int index, bool leftOpen, List<QuotedStretch> found)
    {
        var position = block.Start;
        var goesOn = leftOpen;
        while (position < block.End)
        {
            var length = OpeningLength(text, block, position);
            if (length == 0)
            {
                position++;
                continue;
            }

            var start = position + length;
            var end = FindClose(text, block, position, start, out var closing);
            var continues = goesOn && IsFirst(text, block, position);
            if (end < 0)
            {
                var rest = NextOpening(text, block, start, position);
                if (rest < 0)
                {
                    Add(found, text, start, TrimEnd(text, start, block.End), position, block.End, index, continues);
                    return true;
                }

                end = rest;
                closing = 0;
            }

            Add(found, text, start, TrimEnd(text, start, end), position, end + closing, index, continues);
            goesOn = false;
            position = Math.Max(end + closing, start);
        }

        return false;
    }

    /// <summary>Cuts quotations that never close back to their first sentence; called when the next block does not go on with them.</summary>
    public static void CutUnclosed(Passage passage, List<QuotedStretch> found)
    {
        var text = passage.Document.Source.Value;
        for (var i = 0; i < found.Count; i++)
        {
            var stretch = found[i];
            if (stretch.Outer.End != passage.Blocks[stretch.Block].Span.End || IsClosed(text, stretch)
                || (i + 1 < found.Count && found[i + 1].Continues))
                continue;
            var end = SentenceEnd(text, stretch.Inner);
            found[i] = new QuotedStretch(
                TextSpan.FromBounds(stretch.Inner.Start, end), TextSpan.FromBounds(stretch.Outer.Start, end), stretch.Block, stretch.Continues);
        }
    }

    private static bool IsClosed(string text, QuotedStretch stretch) =>
        stretch.Outer.End > stretch.Inner.End && text[stretch.Outer.End - 1] is '"' or '”' or '“' or '»' or '’' or '\'';

    private static int SentenceEnd(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]) && i - span.Start > 3)
                return i + 1;
        }

        return span.End;
    }

    private static void Add(List<QuotedStretch> found, string text, int start, int end, int outerStart, int outerEnd, int block, bool continues)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        if (end > start)
            found.Add(new QuotedStretch(TextSpan.FromBounds(start, end), TextSpan.FromBounds(outerStart, Math.Max(outerEnd, end)), block, continues));
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsFirst(string text, TextSpan block, int position)
    {
        for (var i = block.Start; i < position; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }

    private static char At(string text, TextSpan block, int position) =>
        position >= block.Start && position < block.End ? text[position] : ' ';

    /// <summary>Length of the opening mark at a position, or 0.</summary>
    private static int OpeningLength(string text, TextSpan block, int position)
    {
        char mark = text[position], before = At(text, block, position - 1), after = At(text, block, position + 1);
        switch (mark)
        {
            case '“' or '„' or '«':
                return 1;
            case '"':
                return (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or ':' or ',') && !char.IsWhiteSpace(after) ? 1 : 0;
            case '`':
                return after == '`' ? 2 : 0;
            case '‘':
                return !char.IsLetterOrDigit(before) && char.IsLetter(after) && ClosesSoon(text, block, position) ? 1 : 0;
            case '\'':
                return (char.IsWhiteSpace(before) || before is '(' or '[') && char.IsLetter(after) && ClosesSoon(text, block, position) ? 1 : 0;
            default:
                return 0;
        }
    }

    private static bool ClosesSoon(string text, TextSpan block, int position) => FindSingleClose(text, block, position + 1) >= 0;

    private static int FindSingleClose(string text, TextSpan block, int start)
    {
        var limit = Math.Min(block.End, start + LongestSingle);
        for (var i = start + 1; i < limit; i++)
        {
            if (text[i] is not ('’' or '\''))
                continue;
            char before = text[i - 1], after = At(text, block, i + 1);
            if (char.IsLetterOrDigit(after) || char.IsWhiteSpace(before))
                continue;
            if (before is 's' && char.IsWhiteSpace(after) && HasLaterClose(text, block, i + 1, limit))
                continue;
            return i;
        }

        return -1;
    }

    private static bool HasLaterClose(string text, TextSpan block, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (text[i] is '’' or '\'' && text[i - 1] is '.' or ',' or '!' or '?')
                return !char.IsLetterOrDigit(At(text, block, i + 1));
        }

        return false;
    }

    private static int FindClose(string text, TextSpan block, int opening, int start, out int length)
    {
        length = 1;
        switch (text[opening])
        {
            case '‘' or '\'':
                return FindSingleClose(text, block, start);
            case '`':
                length = 2;
                return text.IndexOf("''", start, block.End - start, StringComparison.Ordinal);
            case '«':
                return text.IndexOf('»', start, block.End - start);
            case '"':
                return FindStraightClose(text, block, start);
            case '„':
                return text.AsSpan(start, block.End - start).IndexOfAny('“', '”') is var low and >= 0 ? start + low : -1;
            default:
                return FindCurlyClose(text, block, start);
        }
    }

    private static int FindStraightClose(string text, TextSpan block, int start)
    {
        for (var i = start; i < block.End; i++)
        {
            if (text[i] is '"' or '”')
                return char.IsWhiteSpace(text[i - 1]) && char.IsLetterOrDigit(At(text, block, i + 1)) ? -1 : i;
        }

        return -1;
    }

    private static int FindCurlyClose(string text, TextSpan block, int start)
    {
        for (var i = start; i < block.End; i++)
        {
            if (text[i] is '”')
                return i;
            if (text[i] is '"' && !(char.IsWhiteSpace(text[i - 1]) && char.IsLetterOrDigit(At(text, block, i + 1))))
                return i;
            if (text[i] == '“')
                return -1;
        }

        return -1;
    }

    /// <summary>Where the next quotation opens when this one was never closed, or -1.</summary>
    private static int NextOpening(string text, TextSpan block, int start, int opening)
    {
        if (text[opening] is not ('"' or '“'))
            return -1;
        for (var i = start; i < block.End; i++)
        {
            if (text[i] == '“' || (text[i] == '"' && char.IsWhiteSpace(text[i - 1])))
                return i;
        }

        return -1;
    }
}
