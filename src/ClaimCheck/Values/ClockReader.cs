namespace ClaimCheck.Values;

/// <summary>
/// Times of day: "7:56 p.m.", "seven thirty pm", "half past eight", "7 o'clock", "noon", "8 in the morning", "at 7".
/// The interval stays open until a day is joined to it; the hour is in the TIMEX3 value.
/// </summary>
internal static class ClockReader
{
    /// <summary>Reads a time of day at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (DayPartFirst(s, at) is { } leading)
            return leading;
        if (NamedHour(s, at) is { } named)
            return named;
        var time = ClockParser.Read(s, at);
        if (!time.Success)
            return null;
        time = Finish(s, time, out var marked);
        if (!marked && !IsClear(s, at, time))
            return null;
        return Build(at, Zone(s, time.End), time);
    }

    private static TimeReading Build(int first, int end, ClockTime time) =>
        new(first, end, TimeKind.Time, time.Timex) { Head = first };

    /// <summary>Applies "p.m.", "o'clock", "in the evening", "noon" behind the figures.</summary>
    private static ClockTime Finish(AtomSequence s, ClockTime time, out bool marked)
    {
        var end = time.End;
        marked = time.HasColon;
        if (s.Is(end, "o") && s.IsApostrophe(end + 1) && s.Is(end + 2, "clock"))
            (end, marked) = (end + 3, true);
        var ish = s.SkipHyphen(end);
        if (s.Is(ish, "ish") && s.IsGlued(ish))
            (end, marked) = (ish + 1, true);
        var meridiem = ClockParser.Meridiem(s, end, time.HasColon || s.Is(time.First - 1, "at"), out var after);
        if (meridiem >= 0)
        {
            marked = true;
            return time.In(meridiem) with { End = after };
        }

        var partAt = s.Is(end, "in") && s.Is(end + 1, "the") ? end + 2 : s.Is(end, "at") ? end + 1 : end;
        if (s.Has(partAt, WordRole.DayPart) && (partAt > end || IsTight(s, end)) && !s.Is(partAt, "overnight"))
        {
            marked = true;
            return time.During(s[partAt].Lexeme!.Word) with { End = partAt + 1 };
        }

        return time with { End = end };
    }

    private static bool IsTight(AtomSequence s, int at) => s.Is(at, "noon", "midnight") || s.Is(at, "lunchtime", "midday") || s.Is(at, "afternoon", "morning") || s.Is(at, "evening", "tonight");

    /// <summary>A bare hour or a pair of words needs "at" and the like before it and no noun behind it.</summary>
    private static bool IsClear(AtomSequence s, int at, ClockTime time)
    {
        if (time.IsPhrase)
            return true;
        if (!s.Is(at - 1, "at") && !(time.HasMinutes && (s.Is(at - 1, "for", "by") || s.Is(at - 1, "until", "from"))))
            return false;
        var next = s[time.End];
        if (next.Kind == AtomKind.Sign && !next.Spaced && s[time.End + 1].Kind == AtomKind.Figures)
            return false;
        if (time.Hour > 12 && !time.HasMinutes || s.Is(at - 2, "dead", "died") || s.Is(at - 2, "dies", "die"))
            return false;
        return time.Hour <= 24 && (next.Kind == AtomKind.None || s.IsSign(time.End, '.') || s.IsSign(time.End, ',') || s.IsSign(time.End, '!') || s.IsSign(time.End, '?') || s.Is(time.End, "on", "today") || s.Is(time.End, "tomorrow", "tonight") || s.Has(time.End, WordRole.Weekday));
    }

    private static int Zone(AtomSequence s, int end)
    {
        if (s.Has(end, WordRole.TimeZone) && s.IsCapital(end))
            return end + 1;
        if (s.IsSign(end, '(') && s.Has(end + 1, WordRole.TimeZone) && s.IsSign(end + 2, ')'))
            return end + 3;
        if (s.Is(end, "local") && s.Is(end + 1, "time"))
            return end + 2;
        return s.IsCapital(end) && s.Is(end + 1, "time") && !s.IsCapital(end + 1) ? end + 2 : end;
    }

    /// <summary>"noon", "12 midnight", "mid-morning".</summary>
    private static TimeReading? NamedHour(AtomSequence s, int at)
    {
        var name = s.Is(at, "mid") ? s.SkipHyphen(at + 1) : at;
        if (!s.Has(name, WordRole.DayPart) && !(name > at && s.Is(name, "day")))
            return null;
        var hour = name > at
            ? s[name].Lexeme!.Word switch { "night" => 0, "morning" => 10, "afternoon" => 14, "day" => 12, _ => -1 }
            : s[name].Lexeme!.Word switch { "noon" or "midday" or "noonish" => 12, "midnight" => 0, "midmorning" => 10, "midafternoon" => 14, _ => -1 };
        if (hour < 0)
            return null;
        return Build(at, Zone(s, name + 1), new ClockTime { First = at, End = name + 1, Hour = hour });
    }

    /// <summary>"in the afternoon at 7", "afternoon 7:00", "at lunchtime 11 o'clock".</summary>
    private static TimeReading? DayPartFirst(AtomSequence s, int at)
    {
        var name = s.Is(at, "in") && s.Is(at + 1, "the") ? at + 2 : s.Is(at, "at") ? at + 1 : at;
        if (!s.Has(name, WordRole.DayPart))
            return null;
        var time = ClockParser.Read(s, s.Is(name + 1, "at") ? name + 2 : name + 1);
        if (!time.Success)
            return null;
        var word = s[name].Lexeme!.Word;
        time = Finish(s, time, out var marked);
        if (!marked && !s.Is(name + 1, "at") && !time.HasMinutes)
            return null;
        return Build(at, time.End, time.Hour < 12 ? time.During(word) : time);
    }
}
