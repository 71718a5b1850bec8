using System.Globalization;

namespace ClaimCheck.Syntax;

/// <summary>Scans what is neither word nor number: punctuation, runs of one sign, emoticons, emoji.</summary>
internal static class SymbolScanner
{
    /// <summary>The token at <paramref name="start"/>; at least one character.</summary>
    public static SurfaceToken Scan(string text, int start, int end, bool space)
    {
        var c = text[start];
        if (c is '.' or '…')
            return ScanDots(text, start, end);
        if (c is '!' or '?' or '‽' or '¿' or '¡')
            return WordTokenizer.Make(start, Run(text, start, end, static x => x is '!' or '?'), SurfaceKind.Mark);
        if (space && Emoticon(text, start, end) is var face && face > start)
            return WordTokenizer.Make(start, face, SurfaceKind.Emoticon);
        if (c is '[' && start + 5 <= end && text.AsSpan(start, 5) is "[...]")
            return WordTokenizer.Make(start, start + 5, SurfaceKind.Symbol);
        if (c is '`' or '\'' or '’' or '‘' && start + 1 < end && (text[start + 1] == c || (c == '‘' && text[start + 1] == '’')))
            return WordTokenizer.Make(start, start + 2, c is '`' or '‘' ? SurfaceKind.OpenQuote : SurfaceKind.CloseQuote);
        if (c is '$' or '-' or '*' or '=' or '_' or '~' or '+' or '<' or '>' or '#')
            return WordTokenizer.Make(start, SameRun(text, start, end), c == '-' ? SurfaceKind.Dash : SurfaceKind.Symbol);
        return WordTokenizer.Make(start, start + ClusterLength(text, start, end), KindOf(c));
    }

    private static SurfaceToken ScanDots(string text, int start, int end)
    {
        var last = Run(text, start, end, static x => x is '.' or '…');
        var kind = last - start == 1 && text[start] == '.' ? SurfaceKind.Period : SurfaceKind.Dots;
        return WordTokenizer.Make(start, last, kind);
    }

    private static SurfaceKind KindOf(char c) => c switch
    {
        ',' or ';' or ':' => SurfaceKind.Comma,
        '(' or '[' or '{' => SurfaceKind.OpenBracket,
        ')' or ']' or '}' => SurfaceKind.CloseBracket,
        '“' or '‘' or '«' or '„' or '‚' or '‹' or '`' or '「' => SurfaceKind.OpenQuote,
        '”' or '’' or '»' or '"' or '\'' or '›' or '＂' or '」' => SurfaceKind.CloseQuote,
        '–' or '—' or '―' or '−' or '‐' or '‑' => SurfaceKind.Dash,
        _ => SurfaceKind.Symbol,
    };

    private static int Run(string text, int start, int end, Func<char, bool> belongs)
    {
        var i = start + 1;
        while (i < end && belongs(text[i]))
            i++;
        return i;
    }

    private static int SameRun(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] == text[start])
            i++;
        return i;
    }

    /// <summary>Eyes, perhaps a nose, and a mouth: ":-)", ";)", "=D"; nothing that letters follow.</summary>
    private static int Emoticon(string text, int start, int end)
    {
        if (text[start] is not (':' or ';' or '='))
            return start;
        var i = start + 1;
        if (i < end && text[i] is '-' or '\'' or 'o')
            i++;
        if (i >= end || text[i] is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '\\' or '|' or ']' or '['))
            return start;
        i = SameRun(text, i, end);
        return i == end || !char.IsLetterOrDigit(text[i]) ? i : start;
    }

    /// <summary>Code units of the sign with its variation selectors, skin tones and joined signs.</summary>
    private static int ClusterLength(string text, int start, int end)
    {
        if (text[start] < '\u00a9')
            return 1;
        var length = StringInfo.GetNextTextElementLength(text.AsSpan(start, Math.Min(end - start, 32)));
        return Math.Max(1, length);
    }
}
