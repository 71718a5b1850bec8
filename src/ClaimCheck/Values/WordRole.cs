namespace ClaimCheck.Values;

/// <summary>What a word can do in a number or a time; names are those of the word lists.</summary>
internal enum WordRole
{
    /// <summary>zero to nine.</summary>
    Digit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>thousand and above.</summary>
    Magnitude,

    /// <summary>A letter behind figures: "10k".</summary>
    Suffix,

    /// <summary>dozen, score.</summary>
    Dozen,

    /// <summary>"a" before a magnitude or a unit.</summary>
    Article,

    /// <summary>first, second ….</summary>
    Ordinal,

    /// <summary>third, quarter, half.</summary>
    Denominator,

    /// <summary>thirds, quarters, halves.</summary>
    Denominators,

    /// <summary>½.</summary>
    FractionSign,

    /// <summary>minus.</summary>
    Minus,

    /// <summary>"point" between whole and decimals.</summary>
    Point,

    /// <summary>few, several.</summary>
    Quantifier,

    /// <summary>twice, threefold.</summary>
    Factor,

    /// <summary>doubled.</summary>
    FactorVerb,

    /// <summary>"fold" behind figures.</summary>
    Fold,

    /// <summary>"times".</summary>
    Times,

    /// <summary>percent, %.</summary>
    Percent,

    /// <summary>"points" after a percentage.</summary>
    PointNoun,

    /// <summary>"one", a number or a pronoun.</summary>
    One,

    /// <summary>"no" before a noun.</summary>
    No,

    /// <summary>"tens" of thousands.</summary>
    VagueTens,

    /// <summary>thirties, nineties.</summary>
    DecadeWord,

    /// <summary>aged.</summary>
    AgeWord,

    /// <summary>old, after years.</summary>
    Old,

    /// <summary>A month's name.</summary>
    Month,

    /// <summary>A weekday's name.</summary>
    Weekday,

    /// <summary>A weekday's plural.</summary>
    Weekdays,

    /// <summary>A weekday's abbreviation.</summary>
    WeekdayShort,

    /// <summary>second to century.</summary>
    TimeUnit,

    /// <summary>seconds to centuries.</summary>
    TimeUnits,

    /// <summary>h, s behind figures.</summary>
    TimeUnitSuffix,

    /// <summary>fortnight.</summary>
    Fortnight,

    /// <summary>weekend.</summary>
    Weekend,

    /// <summary>weekends.</summary>
    Weekends,

    /// <summary>quarter of a year.</summary>
    QuarterNoun,

    /// <summary>A season's name; the value is its first month.</summary>
    Season,

    /// <summary>today, yesterday; the value counts days.</summary>
    DayOffset,

    /// <summary>morning, noon; the value is the hour.</summary>
    DayPart,

    /// <summary>mornings.</summary>
    DayParts,

    /// <summary>last, this, next.</summary>
    Shift,

    /// <summary>a.m., p.m.</summary>
    Meridiem,

    /// <summary>every, daily.</summary>
    SetWord,

    /// <summary>early, late, end.</summary>
    PartOf,

    /// <summary>A word that makes the number behind it a name: "page", "flight".</summary>
    Label,

    /// <summary>"Street", "Avenue".</summary>
    Street,

    /// <summary>A word beside scores: "beat", "lead", "vote".</summary>
    ScoreWord,

    /// <summary>A word of change before a number, after which "to" leads to the new level and not to the end of a range.</summary>
    ChangeWord,

    /// <summary>A word that makes the weekday behind it a name: "Bloody Sunday".</summary>
    DayNamer,

    /// <summary>A verb whose present tense announces: "opens Friday".</summary>
    ScheduleVerb,

    /// <summary>A verb that tells of what may lie ahead: "announced".</summary>
    AnnounceVerb,

    /// <summary>"man", "student": a bare number in commas behind it is an age.</summary>
    PersonNoun,

    /// <summary>A word that opens a time and is none itself: "the", "from".</summary>
    Opener,

    /// <summary>A time zone's abbreviation; the value is minutes from UTC.</summary>
    TimeZone,
}

/// <summary>Tables of wordings of one or more words.</summary>
internal enum PhraseTable
{
    /// <summary>currencies.tsv.</summary>
    Currency,

    /// <summary>units.tsv.</summary>
    Unit,

    /// <summary>approximators.tsv.</summary>
    Approximator,

    /// <summary>holidays.tsv.</summary>
    Holiday,

    /// <summary>vague-times.tsv.</summary>
    VagueTime,
}
