namespace ClaimCheck.Syntax;

/// <summary>Decides whether a quotation mark without a direction opens or closes, by what stands beside it.</summary>
internal static class QuoteScanner
{
    /// <summary>Gives <paramref name="token"/> its direction when it is a straight mark, and keeps count of open marks.</summary>
    public static SurfaceToken Resolve(string text, SurfaceToken token, int end, ref int singleOpen, ref bool doubleOpen)
    {
        if (token.Kind is not (SurfaceKind.OpenQuote or SurfaceKind.CloseQuote))
            return token;
        var mark = text[token.Start];
        var isSingle = mark is '\'' or '‘' or '’' or '`' && token.Length == 1;
        if (mark is '"' or '\'' or '＂' && token.Length == 1)
            token = token with { Kind = Direction(text, token, end, isSingle ? singleOpen > 0 : doubleOpen) };
        var opens = token.Kind == SurfaceKind.OpenQuote;
        if (!isSingle)
            doubleOpen = opens;
        else
            singleOpen = opens ? singleOpen + 1 : Math.Max(0, singleOpen - 1);
        return token;
    }

    private static SurfaceKind Direction(string text, SurfaceToken token, int end, bool open)
    {
        var after = token.End < end ? text[token.End] : ' ';
        var touchesBefore = !token.SpaceBefore && text[token.Start - 1] is not ('(' or '[' or '—' or '–' or '-' or '/' or '“' or '‘' or '"');
        var touchesAfter = !char.IsWhiteSpace(after) && after is not (')' or ']' or '.' or ',' or ';' or ':' or '?' or '!' or '—' or '–' or '”' or '’');
        if (touchesBefore == touchesAfter)
            return open ? SurfaceKind.CloseQuote : SurfaceKind.OpenQuote;
        return touchesBefore ? SurfaceKind.CloseQuote : SurfaceKind.OpenQuote;
    }
}
