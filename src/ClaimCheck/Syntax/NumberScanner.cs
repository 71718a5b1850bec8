namespace ClaimCheck.Syntax;

/// <summary>
/// Scans figures as one token: 10,000, 3.5, 3:30, 9/11, 2025-01-31, telephone numbers, 1980s, 21st.
/// A unit that touches the figure (5pm, $12m) and a range (5-10, 1/2) are parted from it.
/// </summary>
internal static class NumberScanner
{
    /// <summary>Whether a figure begins at <paramref name="start"/>; a sign, a decimal point or an apostrophe may lead it.</summary>
    public static bool Starts(string text, int start, int end, bool space)
    {
        var c = text[start];
        if (char.IsAsciiDigit(c))
            return true;
        if (!IsDigit(text, start + 1, end))
            return c is '½' or '¼' or '¾' or '⅓' or '⅔';
        return c switch
        {
            '+' => space,
            '.' => space || text[start - 1] is '$' or '£' or '€' or '(' or '-',
            '\'' or '’' or '‘' => (space || text[start - 1] is '(' or '-') && IsDecade(text, start, end),
            _ => false,
        };
    }

    /// <summary>The figure at <paramref name="start"/>.</summary>
    public static SurfaceToken Scan(string text, int start, int end)
    {
        var i = Digits(text, start + 1, end);
        while (i + 1 < end && IsDigit(text, i + 1, end))
        {
            var next = Digits(text, i + 1, end);
            var joins = text[i] switch
            {
                '.' or ':' => true,
                ',' => next - i - 1 == 3 || (next - i - 1 == 2 && next < end && text[next] == ','),
                '/' => JoinsSlash(text, start, i, next, end),
                '-' => JoinsHyphen(text, start, i, next, end),
                _ => false,
            };
            if (!joins)
                break;
            i = next;
        }

        while (i < end && text[i] is '½' or '¼' or '¾' or '⅓' or '⅔' or '⅛')
            i++;
        return WordTokenizer.Make(start, Suffix(text, i, end), SurfaceKind.Number);
    }

    private static bool IsDigit(string text, int index, int end) => index < end && char.IsAsciiDigit(text[index]);

    private static int Digits(string text, int index, int end)
    {
        while (index < end && char.IsAsciiDigit(text[index]))
            index++;
        return index;
    }

    private static bool IsDecade(string text, int start, int end)
    {
        var i = Digits(text, start + 1, end);
        if (i - start != 3)
            return false;
        return i == end || !char.IsLetterOrDigit(text[i]) || (text[i] == 's' && (i + 1 == end || !char.IsLetter(text[i + 1])));
    }

    /// <summary>A date joins (9/11, 1/31/2025), a fraction or an alternative (3/4, 24/7, 2001/02) does not.</summary>
    private static bool JoinsSlash(string text, int start, int slash, int next, int end)
    {
        if (next < end && text[next] is '/' or '-' && IsDigit(text, next + 1, end))
            return true;
        var before = text.AsSpan(start, slash - start);
        if (before.IndexOfAny('/', '-') >= 0)
            return true;
        if (!int.TryParse(before, out var month) || !int.TryParse(text.AsSpan(slash + 1, next - slash - 1), out var day))
            return false;
        var isFraction = month < day && day is 2 or 3 or 4 or 5 or 8 or 10;
        return !isFraction && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    /// <summary>Three groups join (dates, telephone numbers), and so do three and four digits; a range or score does not.</summary>
    private static bool JoinsHyphen(string text, int start, int hyphen, int next, int end)
    {
        if (next < end && text[next] == '-' && IsDigit(text, next + 1, end))
            return true;
        var before = text.AsSpan(start, hyphen - start);
        if (before.IndexOfAny('-', '/') >= 0)
            return true;
        return before.Length is 1 or 3 or 5 && next - hyphen - 1 == 4 && before.IndexOfAny('.', ':', ',') < 0;
    }

    /// <summary>Takes in letters that make one word with the figure: 21st, 1980s, 3D, 747's; leaves a unit outside.</summary>
    private static int Suffix(string text, int index, int end)
    {
        var letters = index;
        while (letters < end && char.IsLetter(text[letters]))
            letters++;
        if (letters > index)
        {
            if (SegmentationLexicon.Shared.IsAttachedUnit(text.AsSpan(index, letters - index)) || IsHalfDay(text, index, end))
                return index;
            index = letters;
            while (index < end && char.IsLetterOrDigit(text[index]))
                index++;
        }

        return WordScanner.TakePossessive(text, index, end);
    }

    private static bool IsHalfDay(string text, int index, int end) =>
        index + 2 < end && text[index] is 'a' or 'p' or 'A' or 'P' && text[index + 1] == '.' && text[index + 2] is 'm' or 'M';
}
