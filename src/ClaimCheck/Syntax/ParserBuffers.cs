using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>What the parser's network computes for one sentence, layer by layer. Reused from sentence to sentence, by one thread at a time.</summary>
internal sealed class ParserBuffers
{
    private int capacity;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Columns of <see cref="Scores"/>: the words and the root, rounded up to whole lanes.</summary>
    public int Width => DenseMath.Padded(Count + 1);

    /// <summary>Row of each word in the network's own word vectors.</summary>
    public int[] OwnWords { get; private set; } = [];

    /// <summary>Inputs of each layer, and what the last hands on.</summary>
    public float[][] Inputs { get; } = [[], [], []];

    /// <summary>Gates, states and outputs by layer and direction.</summary>
    public RecurrentBuffers[,] Recurrent { get; } = new RecurrentBuffers[ParserLayout.Layers, 2];

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
        OwnWords = new int[capacity];
        Inputs[0] = new float[capacity * ParserLayout.InputSize];
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
        {
            Inputs[layer + 1] = new float[capacity * ParserLayout.Both];
            Recurrent[layer, 0] = new(capacity);
            Recurrent[layer, 1] = new(capacity);
        }

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

/// <summary>What one direction of a recurrent layer computes for one sentence.</summary>
/// <param name="capacity">Most words.</param>
internal sealed class RecurrentBuffers(int capacity)
{
    /// <summary>The three gates of each word.</summary>
    public float[] Gates { get; } = new float[capacity * 3 * ParserLayout.Hidden];

    /// <summary>The state at each word.</summary>
    public float[] Cells { get; } = new float[capacity * ParserLayout.Hidden];

    /// <summary>The state at each word, bent to between -1 and 1.</summary>
    public float[] Bent { get; } = new float[capacity * ParserLayout.Hidden];

    /// <summary>What is handed on from each word.</summary>
    public float[] Outputs { get; } = new float[capacity * ParserLayout.Hidden];
}
