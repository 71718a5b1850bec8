using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>
/// Marks the units of a document that are page furniture: by their words, by their shape (hashtags, rules, stamps,
/// bylines) and by what stands before them (a list of tags under its label).
/// </summary>
internal static class FurnitureRecognizer
{
    private const int LongestTagLabel = 40;
    private const int FewestHeadlineWords = 5;

    /// <summary>Sets <see cref="LayoutUnit.Furniture"/> on every unit that is furniture.</summary>
    public static void Mark(string text, List<LayoutUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Furniture is not null)
                continue;
            unit.Credit = CreditRecognizer.FindAtEnd(text, unit.Span);
            if (unit.Credit is not null)
                continue;
            unit.Furniture = Recognize(text, unit.Span);
            if (unit.Furniture == BoilerplateKind.Tags && unit.Span.Length < LongestTagLabel)
                MarkTagList(text, units, i + 1);
            else if (unit.Furniture == BoilerplateKind.Promotion && unit.Span.Length < LongestTagLabel)
                MarkLinkList(text, units, i + 1);
            else if (unit.Furniture is BoilerplateKind.Byline or BoilerplateKind.SourceTag && i > 0)
                MarkNameLine(text, units[i - 1]);
        }
    }

    /// <summary>What furniture the words and the shape of <paramref name="span"/> make it, or null.</summary>
    public static BoilerplateKind? Recognize(string text, TextSpan span)
    {
        if (span.Length > 400)
            return null;
        var raw = span.Slice(text);
        if (!HasLetter(raw))
            return RecognizeMarks(raw);
        if (raw[0] == '#' && raw.Length > 1 && raw[1] != ' ' && raw[1] != '#')
            return IsHashtags(raw) ? BoilerplateKind.Hashtags : (BoilerplateKind?)null;
        if (DatelineRecognizer.IsSource(raw))
            return BoilerplateKind.SourceTag;
        if (raw.IndexOf(' ') < 0 && IsAddress(raw))
            return raw.Contains('@') ? BoilerplateKind.Byline : BoilerplateKind.Promotion;
        var line = Normalize(raw, out var words);
        var kind = FurniturePhrases.Find(line, words);
        if (kind == BoilerplateKind.Stamp && words > 1 && !line.Contains('0', StringComparison.Ordinal))
            kind = null;
        if (kind == BoilerplateKind.Stamp && raw[^1] == '.' && words > 6)
            kind = null;
        if (kind is not null)
            return kind;
        if (StampRecognizer.IsStamp(line))
            return BoilerplateKind.Stamp;
        return BylineRecognizer.IsByline(raw) ? BoilerplateKind.Byline : null;
    }

    /// <summary>Under "Tags:" stands a list parted by commas, or one tag a line.</summary>
    private static void MarkTagList(string text, List<LayoutUnit> units, int first)
    {
        for (var i = first; i < units.Count && i < first + 40; i++)
        {
            var raw = units[i].Span.Slice(text);
            var list = IsList(raw);
            if (ParagraphJoiner.EndsSentence(raw) || (!list && CountWords(raw) > 4))
                return;
            var other = Recognize(text, units[i].Span);
            if (other == BoilerplateKind.Interaction && CountWords(raw) == 1)
                continue;
            if (other is not null and not BoilerplateKind.Tags)
                return;
            units[i].Furniture = BoilerplateKind.Tags;
            if (list)
                return;
        }
    }

    /// <summary>
    /// Under "More on this story" stand the headlines of other stories. The last line before running text may be the
    /// headline of that text and stays, unless it is too short for one.
    /// </summary>
    private static void MarkLinkList(string text, List<LayoutUnit> units, int first)
    {
        var end = first;
        while (end < units.Count && end < first + 12 && Recognize(text, units[end].Span) is null && HeadlineShape.IsHeading(units[end].Span.Slice(text)))
            end++;
        if (end > first && end < units.Count && Recognize(text, units[end].Span) is null && CountWords(units[end - 1].Span.Slice(text)) >= FewestHeadlineWords)
            end--;
        for (var i = first; i < end; i++)
            units[i].Furniture = BoilerplateKind.Promotion;
    }

    /// <summary>A name on a line of its own above "BBC News, Lima" is a byline.</summary>
    private static void MarkNameLine(string text, LayoutUnit unit)
    {
        if (unit.Furniture is null && unit.Span.Length < LongestTagLabel && BylineRecognizer.IsName(unit.Span.Slice(text)))
            unit.Furniture = BoilerplateKind.Byline;
    }

    private static bool IsList(ReadOnlySpan<char> raw)
    {
        var commas = raw.Count(',') + raw.Count('|') + raw.Count('·') + raw.Count('•') + raw.Count('/');
        return commas > 0 && CountWords(raw) <= (commas + 1) * 5;
    }

    private static BoilerplateKind RecognizeMarks(ReadOnlySpan<char> raw) =>
        raw.ContainsAnyInRange('0', '9') ? BoilerplateKind.Interaction
        : raw.Length == 1 && raw[0] is '—' or '–' or '-' ? BoilerplateKind.SourceTag
        : BoilerplateKind.Separator;

    private static bool IsHashtags(ReadOnlySpan<char> raw)
    {
        foreach (var range in raw.Split(' '))
        {
            if (!raw[range].IsEmpty && raw[range][0] is not ('#' or ','))
                return false;
        }

        return true;
    }

    private static bool IsAddress(ReadOnlySpan<char> raw) =>
        raw.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || raw.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || raw.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (raw.Contains('@') && raw.Length > 3);

    /// <summary>Lower case, straight quotes, single spaces, digits as one 0, decoration and enclosing brackets taken off.</summary>
    private static string Normalize(ReadOnlySpan<char> raw, out int words)
    {
        raw = raw.TrimStart(" \u00A0•·▶►→»«>|*▸■◆●☰✉✕×“\"‘'✓-–—");
        raw = raw.TrimEnd(" \u00A0….!▶►→»>|*”\"’'-–—");
        if (raw.Length > 2 && raw[0] is '(' or '[' && raw[^1] is ')' or ']')
            raw = raw[1..^1];
        Span<char> buffer = stackalloc char[raw.Length];
        var length = 0;
        words = raw.IsEmpty ? 0 : 1;
        foreach (var c in raw)
        {
            var mapped = char.IsAsciiDigit(c) ? '0' : c is '’' or '‘' ? '\'' : char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c);
            if (length > 0 && mapped is '0' or ' ' && buffer[length - 1] == mapped)
                continue;
            if (mapped == ' ')
                words++;
            buffer[length++] = mapped;
        }

        return new string(buffer[..length]);
    }

    private static bool HasLetter(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private static int CountWords(ReadOnlySpan<char> raw) => raw.Count(' ') + 1;
}
