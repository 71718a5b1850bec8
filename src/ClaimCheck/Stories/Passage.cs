using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>
/// One telling of the story: the unit whose claims are compared with those of every other passage.
/// </summary>
/// <param name="Id">Name within the story, <c>p1</c>, <c>p2</c> …, in reading order.</param>
/// <param name="Document">The document that holds the passage.</param>
/// <param name="Span">From the first to the last character of the passage in its document; furniture may lie inside.</param>
/// <param name="Headline">Where the headline stands, or null when the passage has none.</param>
/// <param name="Blocks">The running text of the passage in order, furniture, datelines and bylines left out.</param>
/// <param name="Dateline">Where the dateline stands ("SAN SALVADOR (AP) —"), or null.</param>
public sealed record Passage(
    string Id,
    StoryDocument Document,
    TextSpan Span,
    TextSpan? Headline,
    ImmutableArray<PassageBlock> Blocks,
    TextSpan? Dateline)
{
    /// <summary>Day against which relative times are resolved: the document's, or null.</summary>
    public DateOnly? Published => Document.Published;
}
