using System.Collections.Immutable;

namespace ClaimCheck.Stories;

/// <summary>
/// The documents of one story, cut into passages, with page furniture set aside.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Story
{
    private readonly Lazy<(ImmutableArray<Passage> Passages, ImmutableArray<Boilerplate> Boilerplate)> reading;

    private Story(ImmutableArray<StoryDocument> documents, bool cut)
    {
        Documents = documents;
        reading = new(() => StoryReader.Read(documents, cut));
    }

    /// <summary>The documents in the order given.</summary>
    public ImmutableArray<StoryDocument> Documents { get; }

    /// <summary>The tellings, in reading order over all documents; read at the first use.</summary>
    public ImmutableArray<Passage> Passages => reading.Value.Passages;

    /// <summary>What was set aside, in reading order over all documents.</summary>
    public ImmutableArray<Boilerplate> Boilerplate => reading.Value.Boilerplate;

    /// <summary>A story that was pasted as one text; two tellings in it are told apart at the second headline.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="published">Day of publication, by which relative times are resolved; null when unknown.</param>
    /// <param name="id">Name of the document in the report.</param>
    public static Story FromText(string text, DateOnly? published = null, string id = "text") =>
        FromDocuments([new StoryDocument(id, text, published)]);

    /// <summary>A story given as several texts, one telling each; the documents are named <c>text1</c>, <c>text2</c> ….</summary>
    public static Story FromTexts(IEnumerable<string> texts, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var documents = texts.Select((text, index) =>
            new StoryDocument(FormattableString.Invariant($"text{index + 1}"), text, published));
        return new Story([.. documents], cut: false);
    }

    /// <summary>A story given as documents, each with its own id and day of publication; a document may hold several tellings.</summary>
    /// <exception cref="ArgumentException">Two documents share an id.</exception>
    public static Story FromDocuments(IEnumerable<StoryDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToImmutableArray();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in all)
        {
            if (!ids.Add(document.Id))
                throw new ArgumentException($"Two documents are called '{document.Id}'.", nameof(documents));
        }

        return new Story(all, cut: true);
    }
}
