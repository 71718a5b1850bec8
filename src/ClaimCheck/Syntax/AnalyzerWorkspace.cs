namespace ClaimCheck.Syntax;

/// <summary>The working memory of the analyzer for a few sentences at a time. Reused, by one thread at a time.</summary>
internal sealed class AnalyzerWorkspace
{
    private readonly SyntaxWorkspace[] sentences = new SyntaxWorkspace[DependencyParser.Together];

    /// <summary>Makes the memory.</summary>
    public AnalyzerWorkspace()
    {
        var words = new WordScores();
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = new(words);
    }

    /// <summary>The sentences.</summary>
    public ReadOnlySpan<SyntaxWorkspace> Sentences => sentences;

    /// <summary>What the parser needs.</summary>
    public ParserWorkspace Parser { get; } = new();

    /// <summary>Strings and lemmas of words lately seen.</summary>
    public LemmaCache Lemmas { get; } = new();
}
