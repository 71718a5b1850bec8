namespace ClaimCheck.Syntax;

/// <summary>
/// The working memory for one sentence at a time: words, tags, heads. Reused from sentence to sentence, by one
/// thread at a time.
/// </summary>
/// <param name="wordScores">The tagger's memory, which several of them may share.</param>
internal sealed class SyntaxWorkspace(WordScores wordScores)
{
    /// <summary>How many places before and behind the sentence <see cref="Words"/> has.</summary>
    public const int Margin = 3;

    /// <summary>A working memory that shares nothing.</summary>
    public SyntaxWorkspace()
        : this(new())
    {
    }

    /// <summary>What the tagger remembers of words lately seen.</summary>
    public WordScores WordScores => wordScores;

    /// <summary>Number of words of the sentence.</summary>
    public int Count { get; private set; }

    /// <summary>The words, the first at <see cref="Margin"/>, so that features may look beyond both ends.</summary>
    public WordFeatures[] Words { get; private set; } = new WordFeatures[256];

    /// <summary>How an ordinary sentence would spell each word of a line in capitals; null where it stands as written.</summary>
    public string?[] Spellings { get; private set; } = new string?[256];

    /// <summary>The set of likely tags of each word, as a number, with the same margins as <see cref="Words"/>.</summary>
    public uint[] Hints { get; private set; } = new uint[256];

    /// <summary>How the sentence is written: 0 as usual, 1 all in capitals, 2 most words capitalised, 3 no capitals.</summary>
    public uint Casing { get; set; }

    /// <summary>Class of each word in the tagger's list of tag pairs.</summary>
    public byte[] TagClasses { get; private set; } = new byte[256];

    /// <summary>Universal tag of each word.</summary>
    public UniversalTag[] Tags { get; private set; } = new UniversalTag[256];

    /// <summary>English tag of each word.</summary>
    public PennTag[] PennTags { get; private set; } = new PennTag[256];

    /// <summary>Head of each word; -1 for the root.</summary>
    public int[] Heads { get; private set; } = new int[256];

    /// <summary>Relation of each word, as a class of the parser.</summary>
    public byte[] Labels { get; private set; } = new byte[256];

    /// <summary>Scores of classes, long enough for any model with byte classes.</summary>
    public int[] Scores { get; } = new int[256];

    /// <summary>Features of the decision at hand.</summary>
    public uint[] Features { get; } = new uint[256];

    /// <summary>Makes room for a sentence of <paramref name="count"/> words and sets the places around it.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (Words.Length < count + (2 * Margin))
        {
            var length = Math.Max(count + (2 * Margin), Words.Length * 2);
            Words = new WordFeatures[length];
            Hints = new uint[length];
            Spellings = new string?[length];
            TagClasses = new byte[length];
            Tags = new UniversalTag[length];
            PennTags = new PennTag[length];
            Heads = new int[length];
            Labels = new byte[length];
        }

        Spellings.AsSpan(0, count).Clear();
        Hints.AsSpan(0, Margin).Fill(uint.MaxValue - 1);
        Hints.AsSpan(Margin + count, Margin).Fill(uint.MaxValue - 1);
        Words.AsSpan(0, Margin).Fill(WordFeatures.Outside);
        Words.AsSpan(Margin + count, Margin).Fill(WordFeatures.Outside);
    }

    /// <summary>Sets the features of word <paramref name="index"/>.</summary>
    public void SetWord(int index, in WordFeatures word) => Words[Margin + index] = word;
}
