using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>What the parser's network computes for one sentence behind its recurrent layers. Reused from sentence to sentence, by one thread at a time.</summary>
internal sealed class ParserBuffers
{
    private int capacity;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Columns of <see cref="Scores"/>: the words and the root, rounded up to whole lanes.</summary>
    public int Width => DenseMath.Padded(Count + 1);

    /// <summary>What the last recurrent layer hands on.</summary>
    public float[] Outputs { get; private set; } = [];

    /// <summary>How good each pair of tags of each word is.</summary>
    public float[] Tags { get; private set; } = [];

    /// <summary>What each word seeks.</summary>
    public float[] Dependents { get; private set; } = [];

    /// <summary>What each word, and the root behind the last, offers.</summary>
    public float[] Heads { get; private set; } = [];

    /// <summary><see cref="Heads"/> turned.</summary>
    public float[] TurnedHeads { get; private set; } = [];

    /// <summary>What each word seeks, paired.</summary>
    public float[] Paired { get; private set; } = [];

    /// <summary>For each word how good each head is, the root behind the last word.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Each word's part in the relation to its head.</summary>
    public float[] LabelDependents { get; private set; } = [];

    /// <summary>Each word's part, the root's behind the last, in the relation to its dependents.</summary>
    public float[] LabelHeads { get; private set; } = [];

    /// <summary>Each arc, before its relation is scored.</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>How good each relation of each word is.</summary>
    public float[] Labels { get; private set; } = [];

    /// <summary>Makes room for a sentence of <paramref name="count"/> words.</summary>
    public void Begin(int count, ParserLayout layout)
    {
        Count = count;
        if (count <= capacity)
            return;
        capacity = Math.Max(64, count + (count / 2));
        Outputs = new float[capacity * ParserLayout.Both];
        var width = DenseMath.Padded(capacity + 1);
        Tags = new float[capacity * layout.Tag.Columns];
        Dependents = new float[capacity * ParserLayout.ArcSize];
        Heads = new float[width * ParserLayout.ArcSize];
        TurnedHeads = new float[width * ParserLayout.ArcSize];
        Paired = new float[capacity * ParserLayout.ArcSize];
        Scores = new float[capacity * width];
        LabelDependents = new float[capacity * ParserLayout.LabelSize];
        LabelHeads = new float[(capacity + 1) * ParserLayout.LabelSize];
        Arcs = new float[capacity * ParserLayout.LabelSize];
        Labels = new float[capacity * layout.Label.Columns];
    }
}
