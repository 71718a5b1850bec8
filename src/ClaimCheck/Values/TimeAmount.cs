using System.Globalization;
using System.Text;

namespace ClaimCheck.Values;

/// <summary>A length of time by units, as stated: "2 years 1 month". Immutable.</summary>
internal readonly record struct TimeAmount
{
    /// <summary>Years, decades and centuries.</summary>
    public double Years { get; init; }

    /// <summary>Months and quarters.</summary>
    public double Months { get; init; }

    /// <summary>Weeks.</summary>
    public double Weeks { get; init; }

    /// <summary>Days, or working days.</summary>
    public double Days { get; init; }

    /// <summary>Hours.</summary>
    public double Hours { get; init; }

    /// <summary>Minutes.</summary>
    public double Minutes { get; init; }

    /// <summary>Seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Whether the days are working days.</summary>
    public bool Business { get; init; }

    /// <summary>Length in days, a month at 30 and a year at 365.</summary>
    public double TotalDays => (Years * 365) + (Months * 30) + (Weeks * 7) + Days + (Hours / 24) + (Minutes / 1440) + (Seconds / 86400);

    /// <summary>Whether the unit is a day or longer.</summary>
    public bool IsOfDays => Hours == 0 && Minutes == 0 && Seconds == 0;

    /// <summary>TIMEX3 value: P2Y1M, PT3H.</summary>
    public string Timex
    {
        get
        {
            var text = new StringBuilder("P");
            Append(text, Years, "Y");
            Append(text, Months, "M");
            Append(text, Weeks, "W");
            Append(text, Days, Business ? "BD" : "D");
            if (!IsOfDays || text.Length == 1)
                text.Append('T');
            Append(text, Hours, "H");
            Append(text, Minutes, "M");
            Append(text, Seconds, "S");
            return text.Length == 2 ? "PT0S" : text.ToString();
        }
    }

    /// <summary>The amount with more of a unit.</summary>
    public TimeAmount Plus(TimeUnit unit, double count) => unit switch
    {
        TimeUnit.Second => this with { Seconds = Seconds + count },
        TimeUnit.Minute => this with { Minutes = Minutes + count },
        TimeUnit.Hour => this with { Hours = Hours + count },
        TimeUnit.Day => this with { Days = Days + count },
        TimeUnit.Week => this with { Weeks = Weeks + count },
        TimeUnit.Month => this with { Months = Months + count },
        TimeUnit.Quarter => this with { Months = Months + (3 * count) },
        TimeUnit.Year => this with { Years = Years + count },
        TimeUnit.Decade => this with { Years = Years + (10 * count) },
        _ => this with { Years = Years + (100 * count) },
    };

    /// <summary>The instant so long after <paramref name="start"/>, or before it for a negative <paramref name="sign"/>.</summary>
    public DateTime? From(DateTime? start, int sign)
    {
        var result = Calendar.Add(Calendar.Add(start, TimeUnit.Year, sign * Years), TimeUnit.Month, sign * Months);
        var days = (Weeks * 7) + Days + (Hours / 24) + (Minutes / 1440) + (Seconds / 86400);
        if (Business && result is { } from)
            return Working(from, sign, Days);
        return result is { } at ? Calendar.AddDays(at, sign * days) : null;
    }

    private static DateTime? Working(DateTime from, int sign, double days)
    {
        DateTime? at = from;
        for (var i = 0; i < Math.Min(days, 10000) && at is not null; i++)
        {
            do
            {
                at = Calendar.AddDays(at.Value, sign);
            }
            while (at is { } day && Calendar.IsoDay(day) > 5);
        }

        return at;
    }

    private static void Append(StringBuilder text, double count, string unit)
    {
        if (count != 0)
            text.Append(count.ToString("0.####", CultureInfo.InvariantCulture)).Append(unit);
    }
}
