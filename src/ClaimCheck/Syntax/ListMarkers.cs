namespace ClaimCheck.Syntax;

/// <summary>
/// Finds the items of a list that was run into one paragraph: "1. … 2. …", "a) … b) …", "• … • …". A list is believed
/// only when its paragraph begins with a first marker and the next one in order follows in the same style.
/// </summary>
internal static class ListMarkers
{
    /// <summary>
    /// Index of the item that follows the one at <paramref name="item"/> in the same paragraph, or -1 when there is
    /// no marker at <paramref name="item"/> or none that continues it.
    /// </summary>
    public static int FindNext(string text, List<SurfaceToken> tokens, int item, bool isFirst)
    {
        var marker = ReadMarker(text, tokens, item);
        if (marker.Length == 0 || (isFirst && marker.Value > 1))
            return -1;
        for (var i = item + marker.Length; i < tokens.Count && !tokens[i].BreakBefore; i++)
        {
            if (!tokens[i].SpaceBefore)
                continue;
            var next = ReadMarker(text, tokens, i);
            if (next.Length > 0 && next.Style == marker.Style && next.Value == marker.Value + (marker.Value == 0 ? 0 : 1))
                return i;
        }

        return -1;
    }

    /// <summary>Number of tokens of the marker at <paramref name="index"/>, 0 when there is none.</summary>
    public static int Length(string text, List<SurfaceToken> tokens, int index) => ReadMarker(text, tokens, index).Length;

    private static Marker ReadMarker(string text, List<SurfaceToken> tokens, int index)
    {
        var token = tokens[index];
        var c = text[token.Start];
        if (c is '•' or '⁃' or '‣' or '▪' or '◦' && token.Length == 1)
        {
            var inner = index + 1 < tokens.Count ? ReadMarker(text, tokens, index + 1) : default;
            return new Marker(0, c, 1 + inner.Length);
        }

        var value = ReadValue(text, token);
        if (value == 0 || index + 2 >= tokens.Count || tokens[index + 1].SpaceBefore)
            return default;
        var style = text[tokens[index + 1].Start];
        var length = 2;
        if (style == '.' && text[tokens[index + 2].Start] == ')' && !tokens[index + 2].SpaceBefore)
            (style, length) = (':', 3);
        if (style is not ('.' or ')' or ':') || tokens[index + 1].Length != 1)
            return default;
        var begins = index + length < tokens.Count && tokens[index + length].SpaceBefore && char.IsUpper(text[tokens[index + length].Start]);
        return begins ? new Marker(value, style, length) : default;
    }

    private static int ReadValue(string text, SurfaceToken token)
    {
        if (token.Kind == SurfaceKind.Number && token.Length <= 2)
            return int.TryParse(text.AsSpan(token.Start, token.Length), out var number) ? number : 0;
        return token.Length == 1 && char.IsAsciiLetterLower(text[token.Start]) ? text[token.Start] - 'a' + 1 : 0;
    }

    private readonly record struct Marker(int Value, char Style, int Length);
}
