namespace ClaimCheck.Stories;

/// <summary>Knows a publication stamp: a line of nothing but dates, times, zones and labels: "Updated 10:32 PM EST, Fri January 31, 2025".</summary>
internal static class StampRecognizer
{
    /// <summary>Whether a normalised line is a stamp: at least a month with a number, or a time with its zone.</summary>
    public static bool IsStamp(string line)
    {
        var numbers = 0;
        var anchors = 0;
        foreach (var part in line.Split([' ', ',', '|', '•', '·', '/', '-', '–', '(', ')', ':', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim('.');
            if (word.Length > 0 && char.IsAsciiDigit(word[0]) && IsNumber(word))
                numbers++;
            else if (DatelineRecognizer.StampRole(word) is { } role)
                anchors += role is "month" or "weekday" or "zone" or "clock" ? 1 : 0;
            else if (word.Length > 0)
                return false;
        }

        return numbers > 0 && anchors > 0;
    }

    private static bool IsNumber(string word)
    {
        var letters = word.AsSpan().TrimStart("0.");
        return letters.IsEmpty || letters is "st" or "nd" or "rd" or "th" or "am" or "pm" or "a.m" or "p.m" or "h";
    }
}
