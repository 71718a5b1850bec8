using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>
/// Groups lines into units. In a hard-wrapped text a line ends because the next word no longer fitted; such lines
/// are one paragraph. In pasted web text every line is a paragraph of its own.
/// </summary>
internal sealed class ParagraphJoiner
{
    private const int WidestColumn = 110;
    private const int NarrowestColumn = 45;
    private readonly string text;
    private readonly List<LayoutLine> lines;
    private readonly int documentWidth;
    private readonly bool isWrapped;

    private ParagraphJoiner(string text, List<LayoutLine> lines)
    {
        this.text = text;
        this.lines = lines;
        documentWidth = WidthOf(lines, 0, lines.Count);
        isWrapped = IsWrapped(text, lines);
    }

    /// <summary>The units of <paramref name="text"/> in order.</summary>
    public static List<LayoutUnit> Join(string text) => new ParagraphJoiner(text, LayoutLine.Split(text)).Run();

    private List<LayoutUnit> Run()
    {
        var units = new List<LayoutUnit>();
        for (var first = 0; first < lines.Count;)
        {
            if (lines[first].IsBlank)
            {
                first++;
                continue;
            }

            var end = first + 1;
            while (end < lines.Count && !lines[end].IsBlank)
                end++;
            AddRun(units, first, end);
            first = end;
        }

        return units;
    }

    private void AddRun(List<LayoutUnit> units, int first, int end)
    {
        var width = WidthOf(lines, first, end);
        if (width > 0 && documentWidth > width)
            width = documentWidth;
        var start = first;
        for (var i = first + 1; i <= end; i++)
        {
            if (i < end && width > 0 && IsJoined(i, first, end, width))
                continue;
            var span = TextSpan.FromBounds(lines[start].Span.Start, lines[i - 1].Span.End);
            units.Add(new LayoutUnit(span, i - start, start == first && first > 0));
            start = i;
        }
    }

    /// <summary>Longest line of a stretch, or 0 when the stretch is not hard-wrapped.</summary>
    private static int WidthOf(List<LayoutLine> lines, int first, int end)
    {
        var width = 0;
        for (var i = first; i < end; i++)
            width = Math.Max(width, lines[i].Span.Length);
        return width is >= NarrowestColumn and <= WidestColumn ? width : 0;
    }

    /// <summary>In a hard-wrapped text most long lines end inside a sentence; in a text with a paragraph a line hardly any does.</summary>
    private static bool IsWrapped(string text, List<LayoutLine> lines)
    {
        var (open, closed) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Span.Length is < NarrowestColumn or > WidestColumn)
                continue;
            if (EndsSentence(line.Span.Slice(text)))
                closed++;
            else
                open++;
        }

        return open >= 2 && open >= closed;
    }

    private bool IsJoined(int line, int runStart, int runEnd, int width)
    {
        var before = lines[line - 1].Span;
        var here = lines[line].Span;
        if (StartsWithMark(here.Slice(text)) || before.Length < width / 3)
            return false;
        var continues = char.IsLower(text[here.Start]) || text[before.End - 1] is ',' or '-';
        var full = before.Length + 1 + FirstWordLength(here) > width;
        if (!full)
            return continues && runEnd - runStart > 1 && before.Length > width / 2 && !EndsSentence(before.Slice(text));
        if (continues)
            return true;
        if (!isWrapped)
            return false;
        if (EndsSentence(before.Slice(text)))
            return !LooksLikeHeadingLine(line, runEnd, width);
        return !IsHeadingOverLead(line, runStart);
    }

    /// <summary>A line without a stop that is not full: a heading, where the line before ended its sentence.</summary>
    private bool LooksLikeHeadingLine(int line, int runEnd, int width)
    {
        var here = lines[line].Span;
        if (EndsSentence(here.Slice(text)))
            return false;
        return line + 1 == runEnd || here.Length + 1 + FirstWordLength(lines[line + 1].Span) <= width
            || IsHeadingOverLead(line + 1, line);
    }

    /// <summary>Whether the line before is the first of its run and reads as a headline over the lead that starts here.</summary>
    private bool IsHeadingOverLead(int line, int runStart)
    {
        if (line - 1 != runStart)
            return false;
        var before = lines[line - 1].Span.Slice(text);
        return HeadlineWords.ReadsAsHeadline(before)
            && (DatelineRecognizer.Find(text, lines[line].Span) is not null
                || HeadlineWords.StartsWithCommonWord(lines[line].Span.Slice(text))
                || HeadlineWords.CountProseWords(before) == 0);
    }

    private int FirstWordLength(TextSpan span)
    {
        var space = span.Slice(text).IndexOf(' ');
        return space < 0 ? span.Length : space;
    }

    internal static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is '"' or '\'' or '”' or '’' or ')' or ']')
            end--;
        return end > 0 && line[end - 1] is '.' or '!' or '?' or '…' or ':' or ';';
    }

    internal static bool StartsWithMark(ReadOnlySpan<char> line) => MarkLength(line) > 0;

    /// <summary>Length of a list mark with the space behind it: a bullet, a dash, "1." or "2)"; 0 without one.</summary>
    internal static int MarkLength(ReadOnlySpan<char> line)
    {
        var i = 0;
        if (line.Length > 2 && line[0] is '•' or '*' or '·' or '◦' or '▪' or '‣' or '●' or '-' or '–')
            i = 1;
        else
        {
            while (i < line.Length && i < 3 && char.IsAsciiDigit(line[i]))
                i++;
            if (i == 0 || i >= line.Length || line[i] is not ('.' or ')'))
                return 0;
            i++;
        }

        var mark = i;
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i > mark && i < line.Length ? i : 0;
    }
}
