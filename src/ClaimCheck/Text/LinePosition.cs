namespace ClaimCheck.Text;

/// <summary>A place in a text as an editor counts it.</summary>
/// <param name="Line">Line, counted from 1. Lines end at LF, CR LF or CR.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The usual <c>line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
