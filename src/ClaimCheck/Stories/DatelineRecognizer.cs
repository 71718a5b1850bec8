using System.Collections.Frozen;
using ClaimCheck.Lexicons;
using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>
/// Finds the dateline before the first sentence of a report: a place in capitals, a date, an agency in brackets,
/// or several of them, closed by a dash: "SAN SALVADOR, Jan. 31 (AP) —", "Paris (CNN) –", "July 24 -", "(Reuters) -".
/// </summary>
internal static class DatelineRecognizer
{
    private const int Longest = 80;

    private static readonly FrozenDictionary<string, string> StampWords = LoadStampWords();

    private static readonly FrozenSet<string> Sources = LexiconTable.OpenLexicon("news-sources").Rows
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The dateline at the start of <paramref name="unit"/> with its dash, or null.</summary>
    public static TextSpan? Find(string text, TextSpan unit)
    {
        var head = unit.Slice(text);
        for (var i = 1; i < head.Length - 2 && i < Longest; i++)
        {
            var dash = DashLength(head, i);
            if (dash == 0)
                continue;
            return IsDateline(head[..i].Trim()) ? new TextSpan(unit.Start, i + dash) : null;
        }

        return null;
    }

    /// <summary>Whether <paramref name="name"/> is a news agency or outlet.</summary>
    public static bool IsSource(ReadOnlySpan<char> name)
    {
        var trimmed = name.Trim(" ()[]—–-|").ToString().ToLowerInvariant();
        return trimmed.Length > 0 && Sources.Contains(trimmed);
    }

    /// <summary>What a word says in a publication stamp ("month", "weekday", "zone", "clock", "label"), or null.</summary>
    public static string? StampRole(string lowerCaseWord) => StampWords.GetValueOrDefault(lowerCaseWord);

    /// <summary>A dash that stands free or follows a closing bracket or capitals directly; hyphens inside words are none.</summary>
    private static int DashLength(ReadOnlySpan<char> head, int i)
    {
        var next = head[i + 1];
        if (head[i] is '—' or '–')
            return next == head[i] ? 2 : 1;
        if (head[i] != '-')
            return 0;
        if (next == '-')
            return 2;
        return head[i - 1] is ' ' or ')' or '\u00A0' && next is ' ' or '\u00A0' ? 1 : 0;
    }

    private static bool IsDateline(ReadOnlySpan<char> prefix)
    {
        var agency = false;
        if (prefix.EndsWith(")", StringComparison.Ordinal))
        {
            var open = prefix.LastIndexOf('(');
            if (open < 0 || !IsAgency(prefix[(open + 1)..^1]))
                return false;
            agency = true;
            prefix = prefix[..open].TrimEnd();
            if (prefix.IsEmpty)
                return true;
        }

        return IsSource(prefix) || IsPlaceAndDate(prefix, agency) || EndsWithSource(prefix);
    }

    /// <summary>"Washington CNN": a place in ordinary spelling with the outlet's name behind it.</summary>
    private static bool EndsWithSource(ReadOnlySpan<char> prefix)
    {
        var space = prefix.LastIndexOf(' ');
        return space > 0 && IsSource(prefix[(space + 1)..]) && IsCapitalised(prefix[..space].TrimEnd(','), 4);
    }

    private static bool IsPlaceAndDate(ReadOnlySpan<char> prefix, bool agency)
    {
        var part = 0;
        var place = false;
        var date = false;
        foreach (var range in prefix.Split(','))
        {
            var piece = prefix[range].Trim();
            if (IsDate(piece))
                date = true;
            else if (part == 0 && IsInCapitals(piece))
                place = true;
            else if (!IsCapitalised(piece, 4) || (part == 0 && !agency))
                return false;
            if (++part > 4)
                return false;
        }

        return agency || place || date;
    }

    private static bool IsAgency(ReadOnlySpan<char> name) => name.Length is > 1 and < 40 && IsCapitalised(name.Trim(), 4);

    private static bool IsDate(ReadOnlySpan<char> piece)
    {
        var month = false;
        var words = 0;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range].TrimEnd('.');
            if (word.IsEmpty)
                continue;
            words++;
            var role = StampRole(word.ToString().ToLowerInvariant());
            if (role is "month")
                month = true;
            else if (role is not "weekday" && !word.TrimEnd("sthndr").ContainsOnlyDigits())
                return false;
        }

        return (month && words is > 1 and < 5) || (words == 1 && piece.Length == 4 && piece.ContainsOnlyDigits());
    }

    private static bool IsInCapitals(ReadOnlySpan<char> piece)
    {
        var letters = 0;
        foreach (var c in piece)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsLetter(c))
                letters++;
            else if (c is not (' ' or '.' or '-' or '\'' or '’' or '/' or '&'))
                return false;
        }

        return letters >= 3;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> piece, int longest)
    {
        var words = 0;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            if (word.IsEmpty)
                continue;
            var first = word[0];
            if (!char.IsUpper(first) && word is not ("de" or "del" or "la" or "of" or "and" or "al" or "the"))
                return false;
            words++;
        }

        return words > 0 && words <= longest;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    private static FrozenDictionary<string, string> LoadStampWords()
    {
        var table = LexiconTable.OpenLexicon("stamp-words");
        var role = table.Column("role");
        return table.Rows.ToFrozenDictionary(row => row[0], row => row[role], StringComparer.Ordinal);
    }
}
