namespace ClaimCheck.Values;

/// <summary>The figures or words of a time of day, without what makes sure that they are one.</summary>
internal static class ClockParser
{
    /// <summary>Reads hour, minutes and seconds at <paramref name="at"/>.</summary>
    public static ClockTime Read(AtomSequence s, int at)
    {
        if (Phrase(s, at) is { Success: true } phrase)
            return phrase;
        if (s.Is(at, "t") && s.IsGlued(at + 1) && Figures(s, at + 1) is { HasColon: true } iso)
            return iso with { First = at };
        return s.IsFigures(at) ? Figures(s, at) : Words(s, at);
    }

    /// <summary>0 for a.m., 12 for p.m., -1 for neither; all spellings: "pm", "p.m.", "p m", and "p" glued to figures where <paramref name="brief"/>.</summary>
    public static int Meridiem(AtomSequence s, int at, bool brief, out int end)
    {
        end = at + 1;
        if (s.Is(at, "am") || s.Is(at, "ampm"))
            return 0;
        if (s.Is(at, "pm"))
            return 12;
        var dotted = s.IsSign(at, '.') && s.Has(at + 1, WordRole.Meridiem) && s.IsGlued(at) && s.IsGlued(at + 1) ? at + 1 : at;
        if (dotted > at && s.Is(dotted, "am", "pm"))
            return Found(s, dotted, dotted + 1, out end);
        if (!s.Is(dotted, "a", "p"))
            return -1;
        var m = s.IsSign(dotted + 1, '.') ? dotted + 2 : dotted + 1;
        if (s.Is(m, "m"))
            return Found(s, dotted, s.IsSign(m + 1, '.') && s.IsSign(dotted + 1, '.') ? m + 2 : m + 1, out end);
        return s.IsGlued(at) && brief ? Found(s, at, at + 1, out end) : -1;
    }

    private static int Found(AtomSequence s, int at, int after, out int end)
    {
        end = after;
        return s.Is(at, "p", "pm") ? 12 : 0;
    }

    private static ClockTime Figures(AtomSequence s, int at)
    {
        if (!s.IsFigures(at) || s.IsGlued(at) && (s.IsSign(at - 1, '.') || s.IsSign(at - 1, ',') || s.IsSign(at - 1, ':') || s.IsSign(at - 1, '$') || s.IsHyphen(at - 1)))
            return default;
        var hour = s[at].Number;
        if (s[at].Length is 3 or 4 && Meridiem(s, at + 1, false, out _) >= 0 && hour is >= 100 and < 1260 && hour % 100 < 60)
            return new ClockTime { First = at, End = at + 1, Hour = (int)hour / 100, Minute = (int)hour % 100, HasMinutes = true };
        if (hour > 24 || s[at].Length > 2)
            return default;
        var time = new ClockTime { First = at, End = at + 1, Hour = (int)hour };
        var mark = s.IsSign(at + 1, ':') || s.Is(at + 1, "h") ? 1 : s.IsSign(at + 1, '.') && s.IsGlued(at + 1) && Meridiem(s, at + 3, false, out _) >= 0 ? 2 : 0;
        var spaced = s.Is(at + 1, "h") && s[at + 2].Spaced;
        if (mark == 0 || !s.IsFigures(at + 2) || !(s.IsGlued(at + 1) && s.IsGlued(at + 2) || spaced) || s[at + 2].Length != 2 || s[at + 2].Number > 59)
            return time;
        time = time with { End = at + 3, Minute = (int)s[at + 2].Number, HasMinutes = true, HasColon = true };
        if (!s.IsSign(at + 3, ':') || !s.IsFigures(at + 4) || !s.IsGlued(at + 3) || !s.IsGlued(at + 4) || s[at + 4].Length != 2 || s[at + 4].Number > 59)
            return time;
        return time with { End = at + 5, Second = (int)s[at + 4].Number, HasSeconds = true };
    }

    private static ClockTime Words(AtomSequence s, int at)
    {
        var hour = Small(s, at, out var end);
        if (hour is < 1 or > 24)
            return default;
        var time = new ClockTime { First = at, End = end, Hour = hour };
        var minute = Small(s, end, out var minuteEnd);
        return minute is >= 1 and <= 59 && !s.IsFigures(end) ? time with { End = minuteEnd, Minute = minute, HasMinutes = true } : time;
    }

    private static int Small(AtomSequence s, int at, out int end)
    {
        end = at + 1;
        if (s.Has(at, WordRole.Digit))
            return (int)s.Value(at, WordRole.Digit);
        if (s.Has(at, WordRole.Teen))
            return (int)s.Value(at, WordRole.Teen);
        if (!s.Has(at, WordRole.Tens) || s.Value(at, WordRole.Tens) > 50)
            return -1;
        var tens = (int)s.Value(at, WordRole.Tens);
        var next = s.SkipHyphen(at + 1);
        if (!s.Has(next, WordRole.Digit) || s.Value(next, WordRole.Digit) == 0)
            return tens;
        end = next + 1;
        return tens + (int)s.Value(next, WordRole.Digit);
    }

    /// <summary>"half past eight", "a quarter to 8", "ten past 9", "three minutes to five thirty".</summary>
    private static ClockTime Phrase(AtomSequence s, int at)
    {
        var minutes = Offset(s, at, out var end);
        if (minutes <= 0 || !s.Is(end, "past", "to"))
            return default;
        var hour = s.IsFigures(end + 1) ? Figures(s, end + 1) : Words(s, end + 1);
        if (!hour.Success || hour.Hour > 12 && hour.Hour != 24 && !hour.HasColon)
            return default;
        var to = s.Is(end, "to");
        if (to && !IsStated(s, at, end) && !IsTimed(s, at, hour))
            return default;
        var after = hour;
        var meridiem = Meridiem(s, hour.End, false, out var meridiemEnd);
        if (meridiem >= 0)
            after = hour.In(meridiem) with { End = meridiemEnd };
        return after.Plus(to ? -minutes : minutes) with { First = at, HasColon = true, IsPhrase = true };
    }

    /// <summary>"ten to two" alone is as likely a range or a score: it needs the word "minutes", "quarter" or "half".</summary>
    private static bool IsStated(AtomSequence s, int at, int end) => s.Has(end - 1, WordRole.TimeUnits) || s.Has(end - 1, WordRole.TimeUnit) || s.Is(end - 1, "quarter", "quarters") || s.Is(at, "half");

    private static bool IsTimed(AtomSequence s, int at, ClockTime hour) => s.Is(at - 1, "at") && Meridiem(s, hour.End, false, out _) >= 0;

    private static int Offset(AtomSequence s, int at, out int end)
    {
        var start = s.Has(at, WordRole.Article) ? at + 1 : at;
        end = start + 1;
        if (s.Is(start, "half"))
            return 30;
        if (s.Is(start, "quarter"))
            return 15;
        if (s.Is(start, "three") && s.Is(start + 1, "quarters"))
            return Found(start + 2, 45, out end);
        var count = s.IsFigures(start) ? (s[start].Length <= 2 ? (int)s[start].Number : -1) : Small(s, start, out end);
        if (count is < 1 or > 59)
            return -1;
        if (s.Has(end, WordRole.TimeUnits) && s.Value(end, WordRole.TimeUnits) == 1 || s.Is(end, "minute"))
            end++;
        return count;
    }

    private static int Found(int after, int value, out int end)
    {
        end = after;
        return value;
    }
}
