namespace ClaimCheck.Syntax;

/// <summary>The parser's working memory for some sentences at a time. Reused, by one thread at a time.</summary>
internal sealed class ParserWorkspace
{
    /// <summary>What the recurrent layers compute, for all sentences at once.</summary>
    public ParserLayers Layers { get; } = new();

    /// <summary>What the network computes for one sentence at a time.</summary>
    public ParserBuffers Buffers { get; } = new();

    /// <summary>Finds the best tree.</summary>
    public ProjectiveDecoder Decoder { get; } = new();

    /// <summary>The stretches of words that are parsed together.</summary>
    public List<ParserStretch> Stretches { get; } = [];

    /// <summary>The lengths of <see cref="Stretches"/>.</summary>
    public int[] Lengths { get; } = new int[DependencyParser.Together];
}

/// <summary>Words that are parsed as one: a sentence, or a part of a long one.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">Its first word.</param>
/// <param name="Count">Number of words.</param>
internal readonly record struct ParserStretch(SyntaxWorkspace Sentence, int First, int Count);
