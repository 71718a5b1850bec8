using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.Values;

/// <summary>A file of the specifications with the families of values that it speaks of.</summary>
/// <param name="Path">Where it lies below the folder of the specifications.</param>
/// <param name="Families">The families that are read for it, and no others: each file is the specification of one reader.</param>
internal sealed record SpecFile(string Path, ValueFamilies Families)
{
    /// <summary>The files that count.</summary>
    public static readonly SpecFile[] All =
    [
        new("Number/NumberModel", ValueFamilies.Numbers),
        new("Number/OrdinalModel", ValueFamilies.Ordinals),
        new("Number/PercentModel", ValueFamilies.Percentages),
        new("NumberWithUnit/AgeModel", ValueFamilies.Ages),
        new("NumberWithUnit/CurrencyModel", ValueFamilies.Money),
        new("NumberWithUnit/DimensionModel", ValueFamilies.Measures),
        new("DateTime/DateExtractor", ValueFamilies.Dates),
        new("DateTime/DateParser", ValueFamilies.Dates),
        new("DateTime/DatePeriodExtractor", ValueFamilies.Periods),
        new("DateTime/DatePeriodParser", ValueFamilies.Periods),
        new("DateTime/TimeExtractor", ValueFamilies.Times),
        new("DateTime/TimeParser", ValueFamilies.Times),
        new("DateTime/DurationExtractor", ValueFamilies.Durations),
        new("DateTime/DurationParser", ValueFamilies.Durations),
    ];

    /// <summary>Its name without folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
