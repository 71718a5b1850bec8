using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>
/// Cuts running text into surface tokens: white space parts them, punctuation stands alone, a full stop stays with
/// an abbreviation, a hyphen with a prefix. One pass, nothing is copied.
/// </summary>
internal static class WordTokenizer
{
    /// <summary>Appends the tokens of <paramref name="block"/> to <paramref name="into"/>; together they cover all that is not white space.</summary>
    public static void Tokenize(string text, TextSpan block, List<SurfaceToken> into)
    {
        var position = block.Start;
        var end = block.End;
        var space = true;
        var newlines = 0;
        var singleQuotes = 0;
        var doubleOpen = false;
        while (position < end)
        {
            var c = text[position];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                if (c == '\n' || (c == '\r' && (position + 1 == end || text[position + 1] != '\n')) || c == '\u2029')
                    newlines += c == '\u2029' ? 2 : 1;
                position++;
                continue;
            }

            var token = Scan(text, position, end, space, singleQuotes > 0) with
            {
                SpaceBefore = space,
                BreakBefore = newlines > 1 && into.Count > 0,
            };
            token = QuoteScanner.Resolve(text, token, end, ref singleQuotes, ref doubleOpen);
            into.Add(token);
            if (newlines > 1)
            {
                singleQuotes = 0;
                doubleOpen = token.Kind == SurfaceKind.OpenQuote && text[token.Start] == '"';
            }

            position = token.End;
            space = false;
            newlines = 0;
        }
    }

    private static SurfaceToken Scan(string text, int start, int end, bool space, bool quoted)
    {
        var c = text[start];
        if (char.IsAsciiLetter(c) && PlainWordEnd(text, start, end) is var plain && plain > start)
            return Make(start, plain, SurfaceKind.Word);
        if (MayStartLink(text, start, space) && LinkScanner.Scan(text, start, end) is var link && link > start)
            return Make(start, link, SurfaceKind.Link);
        if (NumberScanner.Starts(text, start, end, space))
            return NumberScanner.Scan(text, start, end);
        if (WordScanner.IsWordAt(text, start, end))
            return WordScanner.Scan(text, start, end, quoted);
        return SymbolScanner.Scan(text, start, end, space);
    }

    /// <summary>End of a run of plain letters that white space or a comma ends: the common case; else <paramref name="start"/>.</summary>
    private static int PlainWordEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsAsciiLetter(text[i]))
            i++;
        return i == end || text[i] is ' ' or ',' or '\n' ? i : start;
    }

    private static bool MayStartLink(string text, int start, bool space) =>
        space || text[start - 1] is '(' or '<' or '[' or '"' or '\'' or '“' or '‘' or ':' or '>';

    internal static SurfaceToken Make(int start, int end, SurfaceKind kind, AbbreviationKind abbreviation = AbbreviationKind.None) =>
        new(start, end, kind, abbreviation, false, false);
}
