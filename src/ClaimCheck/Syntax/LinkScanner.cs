namespace ClaimCheck.Syntax;

/// <summary>Scans web and mail addresses, handles and hashtags as one token each.</summary>
internal static class LinkScanner
{
    /// <summary>End of the address that begins at <paramref name="start"/>, or <paramref name="start"/> when none does.</summary>
    public static int Scan(string text, int start, int end)
    {
        var c = text[start];
        if (c is '@' or '#')
            return ScanTag(text, start, end);
        if (!char.IsAsciiLetterOrDigit(c))
            return start;
        var stop = start;
        var at = -1;
        var dots = 0;
        var scheme = false;
        var slash = -1;
        for (; stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('<' or '>' or '"' or '“' or '”' or '—'); stop++)
        {
            switch (text[stop])
            {
                case '@' when at < 0:
                    at = stop;
                    break;
                case '.':
                    dots++;
                    break;
                case '/' when slash < 0:
                    slash = stop;
                    break;
                case ':' when stop + 2 < end && text[stop + 1] == '/' && text[stop + 2] == '/':
                    scheme = true;
                    break;
            }
        }

        if (at < 0 && dots == 0 && !scheme)
            return start;
        stop = TrimEnd(text, start, stop);
        if (scheme || StartsWith(text, start, stop, "www.") || StartsWith(text, start, stop, "mailto:"))
            return stop;
        if (at > start && at < stop - 1)
            return stop;
        return dots > 0 ? ScanDomain(text, start, stop, slash) : start;
    }

    private static int ScanTag(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            i++;
        return i > start + 1 && char.IsLetter(text[start + 1]) ? i : start;
    }

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start > prefix.Length && text.AsSpan(start, prefix.Length).Equals(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Punctuation behind an address belongs to the sentence; a closing bracket too, unless it closes one inside.</summary>
    private static int TrimEnd(string text, int start, int stop)
    {
        while (stop > start)
        {
            var last = text[stop - 1];
            var trims = last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '*'
                || (last == ')' && text.AsSpan(start, stop - start).IndexOf('(') < 0);
            if (!trims)
                break;
            stop--;
        }

        return stop;
    }

    /// <summary>A bare host or file name: labels parted by dots, the last one a known ending, perhaps a path.</summary>
    private static int ScanDomain(string text, int start, int stop, int slash)
    {
        var hostEnd = slash > start && slash < stop ? slash : stop;
        var host = text.AsSpan(start, hostEnd - start);
        var possessive = host.IndexOfAny('\'', '’');
        if (possessive > 0)
        {
            host = host[..possessive];
            hostEnd = stop = start + possessive;
        }

        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return start;
        }

        var dot = host.LastIndexOf('.');
        if (dot < 1 || !SegmentationLexicon.Shared.IsAddressEnding(host[(dot + 1)..]))
            return start;
        return stop;
    }
}
