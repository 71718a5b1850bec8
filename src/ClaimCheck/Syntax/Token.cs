using ClaimCheck.Text;

namespace ClaimCheck.Syntax;

/// <summary>One syntactic word of a sentence, by Universal Dependencies rules: "don't" is two, "do" and "n't".</summary>
public readonly record struct Token
{
    /// <summary>Where the word stands in the document.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Text { get; init; }

    /// <summary>Dictionary form, lower case but for proper nouns: "won" gives "win".</summary>
    public required string Lemma { get; init; }

    /// <summary>Universal part of speech.</summary>
    public required UniversalTag Tag { get; init; }

    /// <summary>English part of speech with number, tense and degree.</summary>
    public required PennTag Penn { get; init; }

    /// <summary>Index of the head in <see cref="Sentence.Tokens"/>; -1 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Relation to the head.</summary>
    public required DependencyRelation Relation { get; init; }

    /// <summary>
    /// Whether the word belongs to the same surface token as the word before it ("n't" in "don't", "'s" in "Bush's").
    /// A comma that merely touches a word is a surface token of its own and is not joined.
    /// </summary>
    public bool IsJoined { get; init; }
}
