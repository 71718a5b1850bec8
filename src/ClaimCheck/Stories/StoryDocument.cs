using ClaimCheck.Text;

namespace ClaimCheck.Stories;

/// <summary>One document of a story as it was handed in: an article, a pasted page, a wire copy.</summary>
public sealed class StoryDocument
{
    /// <summary>Takes a document as it is; nothing in <paramref name="text"/> is normalised.</summary>
    /// <param name="id">Name by which the report refers to the document; unique within a story.</param>
    /// <param name="text">The raw text, page furniture and all.</param>
    /// <param name="published">Day of publication, by which "Monday" and "last week" are resolved; null when unknown.</param>
    /// <param name="title">Title for people, where the caller has one.</param>
    public StoryDocument(string id, string text, DateOnly? published = null, string? title = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
        Source = new SourceText(text);
        Published = published;
        Title = title;
    }

    /// <summary>Name by which the report refers to the document.</summary>
    public string Id { get; }

    /// <summary>The text as it was given; every offset in a report points into it.</summary>
    public SourceText Source { get; }

    /// <summary>Day of publication, or null when the caller did not say.</summary>
    public DateOnly? Published { get; }

    /// <summary>Title for people, or null.</summary>
    public string? Title { get; }
}
