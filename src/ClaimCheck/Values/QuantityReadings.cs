namespace ClaimCheck.Values;

/// <summary>Small changes to readings.</summary>
internal static class QuantityReadings
{
    /// <summary>The reading with more of the same unit, reaching to <paramref name="end"/>.</summary>
    public static QuantityReading Plus(this QuantityReading reading, double more, int end) => reading with
    {
        End = end,
        CoreEnd = end,
        Value = reading.Value + more,
        Stated = reading.Stated + more,
        Minimum = reading.Minimum + more,
        Maximum = reading.Maximum + more,
        Step = 0,
    };
}
