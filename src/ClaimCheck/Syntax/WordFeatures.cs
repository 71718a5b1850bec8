using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>The hashed properties of one word that all models of the analyzer look at.</summary>
internal readonly record struct WordFeatures
{
    /// <summary>Stands before and behind the sentence.</summary>
    public static readonly WordFeatures Outside = new("\u0001", WordClusterTable.Shared);

    /// <summary>Reads the properties off <paramref name="word"/>.</summary>
    public WordFeatures(ReadOnlySpan<char> word, WordClusterTable clusters)
    {
        Form = FeatureHash.Text(word);
        Lower = FeatureHash.LowerText(word);
        var fine = clusters.Find(Lower);
        Fine = (uint)fine;
        Medium = (uint)clusters.Medium(fine);
        Coarse = (uint)clusters.Coarse(fine);
        Shape = WordShape.Hash(word);
        Flags = WordShape.Flags(word);
        Prefix1 = Start(word, 1);
        Prefix2 = Start(word, 2);
        Prefix3 = Start(word, 3);
        Prefix4 = Start(word, 4);
        Suffix1 = End(word, 1);
        Suffix2 = End(word, 2);
        Suffix3 = End(word, 3);
        Suffix4 = End(word, 4);
        Suffix5 = End(word, 5);
    }

    /// <summary>The word as written.</summary>
    public uint Form { get; }

    /// <summary>The word in lower case.</summary>
    public uint Lower { get; }

    /// <summary>Its pattern of capitals, small letters, digits and signs.</summary>
    public uint Shape { get; }

    /// <summary>Capitals, digits, hyphen.</summary>
    public uint Flags { get; }

    /// <summary>First letter, in lower case as all the parts are.</summary>
    public uint Prefix1 { get; }

    /// <summary>First two letters.</summary>
    public uint Prefix2 { get; }

    /// <summary>First three letters.</summary>
    public uint Prefix3 { get; }

    /// <summary>First four letters.</summary>
    public uint Prefix4 { get; }

    /// <summary>Last letter.</summary>
    public uint Suffix1 { get; }

    /// <summary>Last two letters.</summary>
    public uint Suffix2 { get; }

    /// <summary>Last three letters.</summary>
    public uint Suffix3 { get; }

    /// <summary>Last four letters.</summary>
    public uint Suffix4 { get; }

    /// <summary>Last five letters.</summary>
    public uint Suffix5 { get; }

    /// <summary>Fine cluster of the word, 0 when it has none.</summary>
    public uint Fine { get; }

    /// <summary>Medium cluster.</summary>
    public uint Medium { get; }

    /// <summary>Coarse cluster.</summary>
    public uint Coarse { get; }

    private static uint Start(ReadOnlySpan<char> word, int length) =>
        word.Length < length ? 0 : FeatureHash.LowerText(word[..length]);

    private static uint End(ReadOnlySpan<char> word, int length) =>
        word.Length < length ? 0 : FeatureHash.LowerText(word[^length..]);
}
