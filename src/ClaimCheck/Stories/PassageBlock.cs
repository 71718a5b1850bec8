using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>A stretch of running text; a sentence never crosses from one block to the next.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct PassageBlock(TextSpan Span, PassageBlockKind Kind);

/// <summary>What a block of running text is.</summary>
public enum PassageBlockKind
{
    /// <summary>Body text.</summary>
    Paragraph,

    /// <summary>A headline, in headline grammar and often in title case.</summary>
    Headline,

    /// <summary>A heading between paragraphs.</summary>
    Subheading,

    /// <summary>One item of a list.</summary>
    ListItem,
}
