using System.Globalization;
using System.Text;

namespace ClaimCheck.Contradictions.Explanations;

/// <summary>The newsroom English that all explanations share: how sides are quoted, days and numbers written.</summary>
internal static class Wording
{
    private const int LongestQuote = 110;

    /// <summary>One sentence that quotes both sides and says why they clash: <paramref name="reason"/> has no capital and no stop.</summary>
    public static string Contrast(FindingSide left, FindingSide right, string reason) =>
        string.Concat(BothSides(left, right), ": ", reason, ".");

    /// <summary>One sentence on one place: <paramref name="reason"/> has no capital and no stop.</summary>
    public static string Remark(FindingSide side, string reason) =>
        string.Concat("The text says ", Quote(side), ", but ", reason, ".");

    /// <summary>"One passage says “…”, another “…”", by where the sides stand.</summary>
    public static string BothSides(FindingSide left, FindingSide right)
    {
        if (left.Passage.Id != right.Passage.Id)
            return string.Concat("One passage says ", Quote(left), ", another ", Quote(right));
        var (inHead, afterHead) = (InHeadline(left), InHeadline(right));
        return inHead != afterHead
            ? string.Concat("The headline says ", Quote(inHead ? left : right), ", the text ", Quote(inHead ? right : left))
            : string.Concat("One passage says both ", Quote(left), " and ", Quote(right));
    }

    /// <summary>The words of a side in quotation marks, cut to a readable length.</summary>
    public static string Quote(FindingSide side) => Quote(side.Text);

    /// <summary>Words in quotation marks: white space and inner marks evened out, cut to a readable length.</summary>
    public static string Quote(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = new StringBuilder(words.Length + 2).Append('“');
        var blank = false;
        foreach (var c in words.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                blank = true;
                continue;
            }

            if (blank)
            {
                if (text.Length > LongestQuote)
                    return text.Append(" …”").ToString();
                text.Append(' ');
                blank = false;
            }

            AppendInner(text, c);
        }

        while (text.Length > 1 && text[^1] is ',' or ';' or ':')
            text.Length--;
        return text.Append('”').ToString();
    }

    /// <summary>"21 January 2025".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"a Tuesday".</summary>
    public static string WeekdayOf(DateOnly day) => "a " + day.DayOfWeek;

    /// <summary>1234567.5 as "1,234,567.5"; at most two decimals.</summary>
    public static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count switch
        {
            0 => string.Empty,
            1 => parts[0],
            _ => string.Concat(string.Join(", ", parts.Take(parts.Count - 1)), " and ", parts[^1]),
        };
    }

    private static bool InHeadline(FindingSide side) => side.Passage.Headline is { } headline && headline.Overlaps(side.Span);

    private static void AppendInner(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"':
                text.Append(text.Length == 1 || text[^1] == ' ' ? '‘' : '’');
                break;
            case '“':
                text.Append('‘');
                break;
            case '”':
                text.Append('’');
                break;
            default:
                text.Append(c);
                break;
        }
    }
}
