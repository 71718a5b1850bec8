using System.Globalization;
using ClaimCheck.Syntax;

namespace ClaimCheck.Values;

/// <summary>Years and decades: "2024", "nineteen twenty-eight", "year 247", "the 1970s", "the '70s", "the nineties".</summary>
internal static class YearReader
{
    /// <summary>Reads a year or a decade at <paramref name="at"/>.</summary>
    public static TimeReading? Read(TimeScope scope, int at) => Decade(scope, at) ?? Named(scope, at) ?? Year(scope, at);

    private static TimeReading? Year(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (DayNumberReader.Year(s, at, out var end) is not (var year and > 0) || !IsYear(s, at, end, year))
            return null;
        return CalendarReader.Build(scope, at, end, new DatePart(year, 0, 0));
    }

    /// <summary>
    /// Four figures are a year behind "in", "since" and the like; else when they lie between 1900 and 2099 and count no
    /// plural noun. Figures inside a name ("Boeing 1900"), sums and measures are none.
    /// </summary>
    private static bool IsYear(AtomSequence s, int at, int end, int year)
    {
        if ((s.IsGlued(at) && at > 0 && !s.IsHyphen(at - 1) && !s.IsSign(at - 1, '(') && !s.IsSign(at - 1, '/') && !s.IsSign(at - 1, '"')) || (s.IsGlued(end) && s[end].Kind == AtomKind.Word))
            return false;
        if (s.Match(at - 1, PhraseTable.Currency, out _) is not null || s.Match(end, PhraseTable.Currency, out _) is { } money && money.Cells[1] != "sign" || s.Has(end, WordRole.Percent))
            return false;
        if (s.Has(end, WordRole.Magnitude) || s.Has(end, WordRole.TimeUnits) || s.IsSign(end, '/') && s.IsGlued(end))
            return false;
        var prepared = s.Is(at - 1, "in", "since") || s.Is(at - 1, "from", "until") || s.Is(at - 1, "till", "by") || s.Is(at - 1, "during", "before") || s.Is(at - 1, "of", "late")
            || s.Is(at - 1, "early", "mid") || s.Is(at - 1, "after", "through") || s.Is(at - 1, "between", "circa") || s.Has(at - 1, WordRole.Month);
        if (!s.IsFigures(at))
            return prepared && end > at + 1 && !IsCounted(s, end);
        if (prepared && year is >= 1000 and <= 2199)
            return !IsCounted(s, end);
        return year is >= 1900 and <= 2099 && !IsCounted(s, end) && !(at > 1 && s.IsCapital(at - 1) && !s[at].Spaced) && !s.IsHyphen(at - 1);
    }

    private static bool IsCounted(AtomSequence s, int end)
    {
        if (s[end].Kind != AtomKind.Word)
            return false;
        if (s.Match(end, PhraseTable.Unit, out _) is not null && !s.Is(end, "in"))
            return true;
        if (s.Token(end).Penn != PennTag.NounPlural || s.Token(end - 2).Penn is PennTag.Determiner or PennTag.PronounPossessive or PennTag.Possessive)
            return false;
        return s[end - 1].Number % 100 == 0 || s.Token(end - 1).Relation == DependencyRelation.NumericModifier && s.Token(end - 1).Head == s[end].Token && !s.Is(end, "elections", "sanctions");
    }

    private static TimeReading? Named(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        if (!s.Is(at, "year") || NumberReader.Read(s, at + 1) is not { Success: true, Form: NumberForm.Figures or NumberForm.Words, Value: >= 1 and <= 2999 } number || s.Has(number.End, WordRole.TimeUnits))
            return null;
        if (number.Value < 32 || s.Is(at - 1, "a", "per") || s.IsGlued(number.End) && s[number.End].Kind == AtomKind.Word)
            return null;
        return CalendarReader.Build(scope, at, number.End, new DatePart((int)number.Value, 0, 0));
    }

    private static TimeReading? Decade(TimeScope scope, int at)
    {
        var s = scope.Atoms;
        var start = s.Is(at, "the") ? at + 1 : at;
        var quoted = s.IsApostrophe(start) ? start + 1 : start;
        if (s.IsFigures(quoted) && s[quoted].Number % 10 == 0 && FiguresEnd(s, quoted) is var end and > 0)
            return Figures(at, end, s[quoted]);
        return start > at || s.Is(at - 1, "in") ? Words(at, start, s) : null;
    }

    private static int FiguresEnd(AtomSequence s, int at)
    {
        if (s[at].Length is not (2 or 4) || (s[at].Length == 4 && s[at].Number is < 1000 or > 2990))
            return 0;
        if (s.IsGlued(at + 1) && s.Is(at + 1, "s"))
            return at + 2;
        return s.IsApostrophe(at + 1) && s.IsGlued(at + 1) && s.Is(at + 2, "s") ? at + 3 : 0;
    }

    private static TimeReading? Figures(int first, int end, Atom figures)
    {
        if (figures.Length == 4)
            return Built(first, end, (int)figures.Number, false);
        return Built(first, end, (int)figures.Number, true);
    }

    private static TimeReading? Words(int first, int start, AtomSequence s)
    {
        if (s.Has(start, WordRole.DecadeWord))
            return Built(first, start + 1, (int)s.Value(start, WordRole.DecadeWord), s.Value(start, WordRole.DecadeWord) < 100);
        if (s.Has(start, WordRole.Teen) && s.Has(s.SkipHyphen(start + 1), WordRole.DecadeWord))
            return Built(first, s.SkipHyphen(start + 1) + 1, (int)((s.Value(start, WordRole.Teen) * 100) + s.Value(s.SkipHyphen(start + 1), WordRole.DecadeWord)), false);
        if (s.Is(start, "twenty") && s.Is(s.SkipHyphen(start + 1), "tens"))
            return Built(first, s.SkipHyphen(start + 1) + 1, 2010, false);
        if (s.Is(start, "two") && s.Is(start + 1, "thousand") && s.Is(start + 2, "and") && s.Is(start + 3, "tens"))
            return Built(first, start + 4, 2010, false);
        return s.Is(start, "two") && s.Is(start + 1, "thousands") ? Built(first, start + 2, 2000, false) : null;
    }

    /// <summary>"The '70s" are those of the last century but for the twenties and below; the next century is the other reading.</summary>
    private static TimeReading? Built(int first, int end, int year, bool open)
    {
        var shown = open ? string.Create(CultureInfo.InvariantCulture, $"XX{year / 10}") : string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}");
        var reading = new TimeReading(first, end, TimeKind.Period, shown) { Head = end - 1 };
        if (!open)
            return reading.At(Calendar.Stretch(Calendar.Day(year, 1, 1), TimeUnit.Decade));
        var near = Calendar.Stretch(Calendar.Day(1900 + year, 1, 1), TimeUnit.Decade);
        var next = Calendar.Stretch(Calendar.Day(2000 + year, 1, 1), TimeUnit.Decade);
        return year <= 20 ? reading with { Past = next, Future = next } : reading with { Past = near, Future = near };
    }
}
