namespace ClaimCheck.Lexicons;

/// <summary>A house office table cannot be used; the message names the table, the line and the reason.</summary>
public sealed class OfficeTableException : FormatException
{
    /// <summary>Reports a bad line.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="reason">What is wrong with it.</param>
    public OfficeTableException(string table, int line, string reason)
        : base(FormattableString.Invariant($"{table}, line {line}: {reason}"))
    {
        Line = line;
    }

    /// <summary>The bad line, counted from 1.</summary>
    public int Line { get; }
}
