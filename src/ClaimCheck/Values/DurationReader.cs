namespace ClaimCheck.Values;

/// <summary>Lengths of time: "two hours", "3h", "an hour and a half", "1 year 1 month 21 days", "a few days", "all week".</summary>
internal static class DurationReader
{
    /// <summary>Reads a duration at <paramref name="at"/> as a time expression.</summary>
    public static TimeReading? Read(TimeScope scope, int at)
    {
        if (Amount(scope.Atoms, at, out var end, out var vague) is not { } amount)
            return null;
        return new TimeReading(at, end, IsRate(scope.Atoms, at, end) ? TimeKind.Set : TimeKind.Duration, amount.Timex) { Head = end - 1, Days = amount.TotalDays, IsVague = vague };
    }

    /// <summary>"£100,000 a week", "three cups a day": a unit behind what it is the measure of.</summary>
    private static bool IsRate(AtomSequence s, int at, int end)
    {
        if (at == 0 || !s.Has(at, WordRole.Article) || end != at + 2 && !s.IsHyphen(at + 1))
            return false;
        if (s.IsHyphen(at - 1) || s.IsFigures(at - 1) || s.Has(at - 1, WordRole.Magnitude) || s.IsSign(at - 1, ')') || s.Has(at - 1, WordRole.TimeUnits) || s.Has(at - 1, WordRole.Percent))
            return true;
        return s[at - 1].Kind == AtomKind.Word && s.Token(at - 1).Penn == Syntax.PennTag.NounPlural && s[end].Kind != AtomKind.Word;
    }

    /// <summary>Reads how long; <paramref name="vague"/> tells whether the number is open.</summary>
    public static TimeAmount? Amount(AtomSequence s, int at, out int end, out bool vague)
    {
        end = at;
        vague = false;
        if (Whole(s, at, out end) is { } whole)
            return whole;
        var amount = default(TimeAmount);
        var next = at;
        while (Part(s, next, out var after, ref amount, ref vague))
        {
            end = after;
            next = s.IsSign(end, ',') ? end + 1 : end;
            if (s.Is(next, "and"))
                next++;
            if (s.Has(next, WordRole.Article) || s.Has(next, WordRole.Quantifier))
                break;
        }

        if (end == at)
            return null;
        return AddHalf(s, ref end, amount);
    }

    /// <summary>The unit of time named at <paramref name="at"/>, singular or plural.</summary>
    public static TimeUnit? Unit(AtomSequence s, int at)
    {
        if (s.Has(at, WordRole.TimeUnits))
            return (TimeUnit)(int)s.Value(at, WordRole.TimeUnits);
        return s.Has(at, WordRole.TimeUnit) ? (TimeUnit)(int)s.Value(at, WordRole.TimeUnit) : null;
    }

    /// <summary>The number before a unit of time: figures, words, "a", "few", "a couple of", "half an", "another"; NaN when none.</summary>
    public static double Count(AtomSequence s, int at, out int end, out bool vague)
    {
        vague = false;
        var half = s.Has(at, WordRole.Article) && s.Is(at + 1, "half") && Unit(s, at + 2) is not null ? at + 1 : at;
        if (s.Is(half, "half"))
        {
            end = s.Has(half + 1, WordRole.Article) ? half + 2 : half + 1;
            return 0.5;
        }

        var number = NumberReader.Read(s, at);
        end = number.End;
        if (number.Success)
            return number.Value;
        var start = s.Has(at, WordRole.Article) ? at + 1 : at;
        if (s.Has(start, WordRole.Quantifier) && !(start > at && s.Is(start, "several", "many")))
        {
            vague = !s.Is(start, "couple");
            end = s.Is(start + 1, "of") && s.Is(start, "couple", "handful") ? start + 2 : start + 1;
            return s.Value(start, WordRole.Quantifier);
        }

        if (s.Is(at, "some"))
        {
            (vague, end) = (true, at + 1);
            return 3;
        }

        end = start == at && s.Is(at, "another") ? at + 1 : start;
        return end > at ? 1 : double.NaN;
    }

    private static bool Part(AtomSequence s, int at, out int end, ref TimeAmount amount, ref bool vague)
    {
        var count = Count(s, at, out end, out var open);
        if (double.IsNaN(count) || Math.Abs(count) > 1e9)
            return false;
        var unitAt = s.SkipHyphen(end);
        var business = s.Is(unitAt, "business", "working");
        if (business)
            unitAt++;
        var suffix = s.IsFigures(end - 1) && !s.IsHyphen(unitAt - 1) && (!s.IsCapital(unitAt) || s.Is(unitAt, "h")) && s.Has(unitAt, WordRole.TimeUnitSuffix) && (s.IsGlued(unitAt) || s.Is(unitAt, "h")) && !(s.IsFigures(unitAt + 1) && s.IsGlued(unitAt + 1));
        var unit = suffix ? (TimeUnit)(int)s.Value(unitAt, WordRole.TimeUnitSuffix) : Unit(s, unitAt);
        if (s.Has(unitAt, WordRole.Fortnight))
            (unit, count) = (TimeUnit.Week, count * 2);
        if (unit is not { } found || (found == TimeUnit.Second && s.Is(unitAt, "second") && IsOrdinalSecond(s, at, unitAt, count)))
            return false;
        if (s.Has(end - 1, WordRole.Denominator) && !s.Is(end - 1, "half", "quarter"))
            return false;
        amount = amount.Plus(found, count) with { Business = amount.Business || business };
        vague |= open;
        end = unitAt + 1;
        return true;
    }

    /// <summary>"a second" before a noun is an ordinal: "a second man".</summary>
    private static bool IsOrdinalSecond(AtomSequence s, int at, int unitAt, double count) =>
        count == 1 && s.Has(at, WordRole.Article) && s[unitAt + 1].Kind == AtomKind.Word && !s.Is(unitAt + 1, "later", "ago") && !s.Is(unitAt + 1, "and", "or");

    private static TimeAmount AddHalf(AtomSequence s, ref int end, TimeAmount amount)
    {
        if (!s.Is(end, "and"))
            return amount;
        var half = s.Has(end + 1, WordRole.Article) ? end + 2 : end + 1;
        if (!s.Is(half, "half") || s[half + 1].Kind == AtomKind.Word && Unit(s, half + 1) is not null)
            return amount;
        var unit = Unit(s, end - 1);
        if (unit is null)
            return amount;
        end = half + 1;
        return amount.Plus(unit.Value, 0.5);
    }

    /// <summary>"all day", "the whole week", "full-year".</summary>
    private static TimeAmount? Whole(AtomSequence s, int at, out int end)
    {
        end = at;
        if (!s.Is(at, "all", "whole") && !s.Is(at, "full", "entire"))
            return null;
        var unitAt = s.SkipHyphen(at + 1);
        if (!s.Has(unitAt, WordRole.TimeUnit) || Unit(s, unitAt) is not ({ } unit and >= TimeUnit.Day and <= TimeUnit.Year))
            return null;
        end = unitAt + 1;
        return default(TimeAmount).Plus(unit, 1);
    }
}
