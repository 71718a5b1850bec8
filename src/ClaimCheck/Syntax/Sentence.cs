using System.Collections.Immutable;
using ClaimCheck.Stories;
using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>One sentence with its words and its dependency tree. Immutable.</summary>
public sealed class Sentence
{
    /// <summary>Builds a sentence; the tree is read off the heads of <paramref name="tokens"/>.</summary>
    /// <param name="tokens">The words in order; at least one.</param>
    /// <param name="kind">The kind of block that holds the sentence.</param>
    /// <exception cref="ArgumentException">There is no word, or the heads are not a tree with one root.</exception>
    public Sentence(ImmutableArray<Token> tokens, PassageBlockKind kind = PassageBlockKind.Paragraph)
    {
        Tree = new SyntaxTree(tokens);
        Kind = kind;
        Span = TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End);
    }

    /// <summary>The words in order.</summary>
    public ImmutableArray<Token> Tokens => Tree.Tokens;

    /// <summary>The dependency tree over <see cref="Tokens"/>.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>Kind of the block that holds the sentence; headlines have a grammar of their own.</summary>
    public PassageBlockKind Kind { get; }

    /// <summary>From the first to the last word.</summary>
    public TextSpan Span { get; }
}
