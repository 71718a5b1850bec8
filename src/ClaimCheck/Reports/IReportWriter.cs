namespace ClaimCheck.Reports;

/// <summary>Writes a report in one format. Immutable and thread-safe.</summary>
public interface IReportWriter
{
    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>, which stays open.</summary>
    void Write(Report report, TextWriter output);
}
