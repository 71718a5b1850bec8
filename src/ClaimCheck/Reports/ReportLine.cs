namespace ClaimCheck.Reports;

/// <summary>One line of the text form of a report, with what it is, so that a terminal can colour it.</summary>
/// <param name="Kind">What the line says.</param>
/// <param name="Text">The line without its end.</param>
public readonly record struct ReportLine(ReportLineKind Kind, string Text);

/// <summary>What a line of a text report says.</summary>
public enum ReportLineKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>The count of findings on the first line.</summary>
    Summary,

    /// <summary>The first line of a finding of high severity.</summary>
    High,

    /// <summary>The first line of a finding of medium severity.</summary>
    Medium,

    /// <summary>The first line of a finding of low severity.</summary>
    Low,

    /// <summary>Why a finding was raised.</summary>
    Explanation,

    /// <summary>A place with its words.</summary>
    Quotation,

    /// <summary>The likely side, a reference, other detail.</summary>
    Detail,

    /// <summary>What was not checked.</summary>
    Note,
}
