using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Entities;

/// <summary>One place where the story speaks of an entity.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentence">Index of the sentence in its passage.</param>
/// <param name="FirstToken">Index of the first word in its sentence.</param>
/// <param name="TokenCount">Number of words.</param>
/// <param name="HeadToken">Index of the word that heads the mention in the tree.</param>
/// <param name="Span">Where it stands in the document, titles left out.</param>
/// <param name="Form">By what sort of words.</param>
public sealed record Mention(
    Passage Passage,
    int Sentence,
    int FirstToken,
    int TokenCount,
    int HeadToken,
    TextSpan Span,
    MentionForm Form)
{
    /// <summary>The words.</summary>
    public string Text => Passage.Document.Source.Quote(Span);
}

/// <summary>Sorts of mentions.</summary>
public enum MentionForm
{
    /// <summary>A name or a part of it.</summary>
    Name,

    /// <summary>A descriptive phrase: "the president", "the bank".</summary>
    Nominal,

    /// <summary>He, she, it, they.</summary>
    Pronoun,
}
