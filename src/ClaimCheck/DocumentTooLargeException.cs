namespace ClaimCheck;

/// <summary>A document is longer than <see cref="ClaimCheckerOptions.MaxCharacters"/>; nothing of the story was checked.</summary>
public sealed class DocumentTooLargeException : Exception
{
    /// <summary>Names the document and both lengths.</summary>
    /// <param name="documentId">The document.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <param name="maximum">The longest that is read.</param>
    public DocumentTooLargeException(string documentId, int length, int maximum)
        : base(FormattableString.Invariant($"The document '{documentId}' has {length:N0} characters; at most {maximum:N0} are read (ClaimCheckerOptions.MaxCharacters)."))
    {
        DocumentId = documentId;
        Length = length;
        Maximum = maximum;
    }

    /// <summary>Id of the document.</summary>
    public string DocumentId { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The longest that is read.</summary>
    public int Maximum { get; }
}
