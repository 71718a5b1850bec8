using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>One line of a document without the white space around it; blank lines have an empty span.</summary>
internal readonly record struct LayoutLine(TextSpan Span)
{
    /// <summary>Whether nothing but white space stands on the line.</summary>
    public bool IsBlank => Span.IsEmpty;

    /// <summary>Cuts <paramref name="text"/> at every line end, form feeds and Unicode separators included.</summary>
    public static List<LayoutLine> Split(string text)
    {
        var lines = new List<LayoutLine>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLineEnd(text[i]))
                continue;
            lines.Add(Trim(text, start, i));
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        lines.Add(Trim(text, start, text.Length));
        return lines;
    }

    /// <summary>The part of a stretch that is left when white space and invisible marks are taken off both ends.</summary>
    public static LayoutLine Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return new(TextSpan.FromBounds(start, end));
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsSpace(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B' or '\u2060' or '\u00AD';
}
