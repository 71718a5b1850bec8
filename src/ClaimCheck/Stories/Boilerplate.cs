using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>Page furniture that was set aside: it is reported with its span and gives no claims.</summary>
/// <param name="Document">The document that holds it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it was taken for.</param>
public sealed record Boilerplate(StoryDocument Document, TextSpan Span, BoilerplateKind Kind);

/// <summary>Kinds of page furniture.</summary>
public enum BoilerplateKind
{
    /// <summary>A source tag such as "CNN", or the dash beneath it.</summary>
    SourceTag,

    /// <summary>"SAN SALVADOR (AP) —" before the first sentence.</summary>
    Dateline,

    /// <summary>"By Jane Doe", "Reporting by …".</summary>
    Byline,

    /// <summary>A publication stamp: "Published 31 January 2025", "5 min read".</summary>
    Stamp,

    /// <summary>"Ad Feedback", "Advertisement", "Story continues below".</summary>
    Advertisement,

    /// <summary>"Read more", "Related:", "Stay tuned …", "Sign up …".</summary>
    Promotion,

    /// <summary>"Share", "Copy link", "You must be logged in …".</summary>
    Interaction,

    /// <summary>A list of tags or its label.</summary>
    Tags,

    /// <summary>A line of hashtags.</summary>
    Hashtags,

    /// <summary>Photo captions' credits and copyright lines.</summary>
    Credit,

    /// <summary>A rule between parts: "***", "---".</summary>
    Separator,
}
