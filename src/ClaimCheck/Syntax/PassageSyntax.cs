using System.Collections.Immutable;
using ClaimCheck.Stories;

namespace ClaimCheck.Syntax;

/// <summary>A passage with its analysed sentences.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Sentences">Its sentences in text order.</param>
public sealed record PassageSyntax(Passage Passage, ImmutableArray<Sentence> Sentences)
{
    /// <summary>The words that <paramref name="span"/> covers in the passage's document.</summary>
    public string Quote(Text.TextSpan span) => Passage.Document.Source.Quote(span);
}
