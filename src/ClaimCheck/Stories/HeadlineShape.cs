namespace ClaimCheck.Stories;

/// <summary>Tells headings from paragraphs, and headlines from other headings, by their shape.</summary>
internal static class HeadlineShape
{
    private const int Longest = 160;
    private const int MostWords = 25;

    /// <summary>Whether a unit is short and has no final stop: a headline, subheading, caption or label.</summary>
    public static bool IsHeading(ReadOnlySpan<char> raw)
    {
        if (raw.Length is < 3 or > Longest || raw.Count(' ') >= MostWords || HoldsSentenceEnd(raw))
            return false;
        if (raw[^1] == '?')
            return raw[0] is not ('"' or '“');
        return !ParagraphJoiner.EndsSentence(raw) && raw[^1] != ',' && (raw[0] is not ('"' or '“') || raw[^1] is not ('"' or '”'));
    }

    /// <summary>Whether a heading could be that of a story: a capital or figure first, no numbering, no label of a picture, headline grammar.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> heading)
    {
        var first = heading[0];
        if (char.IsLower(first) || heading.Contains('@') || heading.Contains("--", StringComparison.Ordinal))
            return false;
        return !IsNumbered(heading) && HeadlineWords.ReadsAsHeadline(heading) && !HeadlineWords.IsLabel(heading);
    }

    /// <summary>"2.2. Structure", "7 - Number of": the number of a section or an entry.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> heading)
    {
        var i = 0;
        while (i < heading.Length && (char.IsAsciiDigit(heading[i]) || heading[i] is '.' or ')'))
            i++;
        if (i == 0)
            return false;
        var rest = heading[i..].TrimStart();
        return heading[i - 1] is '.' or ')' || (!rest.IsEmpty && rest[0] is '-' or '–' or '—' or ':');
    }

    /// <summary>A stop inside the line behind a whole word: the line holds more than one sentence. "U.S. Senator" holds one.</summary>
    private static bool HoldsSentenceEnd(ReadOnlySpan<char> raw)
    {
        for (var i = 4; i + 2 < raw.Length; i++)
        {
            if (raw[i] is '.' or '!' or '?' && raw[i + 1] == ' ' && char.IsUpper(raw[i + 2])
                && char.IsLower(raw[i - 1]) && char.IsLetter(raw[i - 2]) && char.IsLetter(raw[i - 3]) && char.IsLetter(raw[i - 4]))
                return true;
        }

        return false;
    }
}
