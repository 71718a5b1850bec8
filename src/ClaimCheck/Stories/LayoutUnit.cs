using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>
/// What stands between two paragraph breaks: a paragraph, heading, list item or line of furniture.
/// Hard-wrapped lines of one paragraph are one unit.
/// </summary>
internal sealed class LayoutUnit
{
    /// <summary>A unit as the layout shows it, its meaning still open.</summary>
    public LayoutUnit(TextSpan span, int lineCount, bool afterBlank)
    {
        Span = span;
        LineCount = lineCount;
        AfterBlank = afterBlank;
    }

    /// <summary>Where it stands; list and heading marks are left out once they are known.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Number of lines that were joined.</summary>
    public int LineCount { get; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; }

    /// <summary>What furniture it is, or null for running text.</summary>
    public BoilerplateKind? Furniture { get; set; }

    /// <summary>The dateline at its start, or null.</summary>
    public TextSpan? Dateline { get; set; }

    /// <summary>A photo credit at its end, or null.</summary>
    public TextSpan? Credit { get; set; }

    /// <summary>Level of a heading that carries a mark ("# Title"), 0 without a mark.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Whether it carries a list mark.</summary>
    public bool IsListItem { get; set; }

    /// <summary>Whether it looks like a heading: short and without a final stop.</summary>
    public bool IsHeading { get; set; }

    /// <summary>Whether a new telling begins here.</summary>
    public bool StartsTelling { get; set; }

    /// <summary>Whether it is running text of paragraph length.</summary>
    public bool IsBody => Furniture is null && !IsHeading;

    /// <summary>The running text without dateline and credit.</summary>
    public TextSpan Body => TextSpan.FromBounds(
        Dateline is { } dateline ? Math.Max(Span.Start, dateline.End) : Span.Start,
        Credit is { } credit ? Math.Max(credit.Start, Dateline?.End ?? Span.Start) : Span.End);
}
