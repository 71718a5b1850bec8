namespace ClaimCheck.Values;

/// <summary>Decides when a word such as "May", "March" or "sun" names a month or a weekday.</summary>
internal static class MonthNames
{
    /// <summary>The month at <paramref name="at"/>, its full stop included; 0 when none.</summary>
    public static int Month(AtomSequence s, int at, out int end)
    {
        end = at;
        if (!s.Has(at, WordRole.Month))
            return 0;
        end = at + 1;
        if (s.IsSign(end, '.') && s.IsGlued(end) && (s[at].Length <= 4 || s.IsFigures(end + 1)) && s[end + 1].Kind != AtomKind.None)
            end++;
        return (int)s.Value(at, WordRole.Month);
    }

    /// <summary>The weekday at <paramref name="at"/>, an abbreviation's full stop included; 0 when none.</summary>
    public static int Weekday(AtomSequence s, int at, out int end)
    {
        end = at + 1;
        if (s.Has(at, WordRole.Weekday))
            return s.Has(at - 1, WordRole.DayNamer) ? 0 : (int)s.Value(at, WordRole.Weekday);
        if (!s.Has(at, WordRole.WeekdayShort) || !IsShortDay(s, at))
            return 0;
        if (s.IsSign(end, '.') && s.IsGlued(end) && s[end + 1].Kind != AtomKind.None && !s.IsCapital(end + 1))
            end++;
        return (int)s.Value(at, WordRole.WeekdayShort);
    }

    /// <summary>Whether a month that stands alone is meant as one: a capital, no neighbouring name, for "May" and "March" a preposition too.</summary>
    public static bool StandsAlone(AtomSequence s, int at)
    {
        var prepared = IsPrepared(s, at - 1);
        if (s.Is(at, "may", "march") || s.Is(at, "mar", "jun"))
            return prepared && (s.IsCapital(at) || !s.Is(at, "may", "march"));
        if (!s.IsCapital(at))
            return prepared || s[at].Length > 4;
        if (prepared)
            return true;
        var nameBefore = s.IsCapital(at - 1) && at > 1;
        var nameAfter = s.IsCapital(at + 1) && s.Is(at, "april", "june") || s.IsCapital(at + 1) && s[at].Length <= 3;
        return !nameBefore && !nameAfter;
    }

    private static bool IsPrepared(AtomSequence s, int at) =>
        s.Is(at, "in", "since") || s.Is(at, "by", "of") || s.Is(at, "until", "till") || s.Is(at, "during", "from") || s.Is(at, "through", "to")
        || s.Is(at, "before", "after") || s.Is(at, "between", "and") || s.Is(at, "for", "around") || s.Has(at, WordRole.Shift) || s.Has(at, WordRole.PartOf);

    private static bool IsShortDay(AtomSequence s, int at)
    {
        if (s.Is(at, "tues", "thurs") || s.Is(at, "thur", "weds"))
            return true;
        var dated = s.IsSign(at + 1, ',') || s.IsSign(at + 1, '.') || s.Has(at + 1, WordRole.Month);
        return s.IsCapital(at) && (s.Is(at - 1, "on", "this") || s.Is(at - 1, "last", "next") || s.Is(at - 1, "from", "to"))
            || (dated && (s.Has(at + 2, WordRole.Month) || s.Has(at + 1, WordRole.Month) || s.IsFigures(at + 2)));
    }
}
