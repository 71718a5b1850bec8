using ClaimCheck.Learning;

namespace ClaimCheck.Syntax;

/// <summary>What the recurrent layers of the parser's network compute for some sentences in step. Reused, by one thread at a time.</summary>
internal sealed class ParserLayers
{
    private int capacity;

    /// <summary>In which row each word of each sentence lies.</summary>
    public SequenceBatch Batch { get; } = new();

    /// <summary>Row of each word in the network's own word vectors.</summary>
    public int[] OwnWords { get; private set; } = [];

    /// <summary>Row of each word in the tables of <see cref="ParserEntry"/>: universal tag, English tag, capitals and digits.</summary>
    public (byte Universal, byte Penn, byte Flags)[] Folded { get; private set; } = [];

    /// <summary>Inputs of each layer, and what the last hands on.</summary>
    public float[][] Inputs { get; } = [[], [], []];

    /// <summary>Gates, states and outputs by layer and direction.</summary>
    public RecurrentBuffers[,] Recurrent { get; } = new RecurrentBuffers[ParserLayout.Layers, 2];

    /// <summary>Makes room for sentences of the given lengths.</summary>
    public void Begin(params ReadOnlySpan<int> lengths)
    {
        Batch.Begin(lengths);
        if (Batch.Rows <= capacity)
            return;
        capacity = Math.Max(64, Batch.Rows * 3 / 2);
        OwnWords = new int[capacity];
        Folded = new (byte, byte, byte)[capacity];
        Inputs[0] = new float[capacity * ParserLayout.InputSize];
        for (var layer = 0; layer < ParserLayout.Layers; layer++)
        {
            Inputs[layer + 1] = new float[capacity * ParserLayout.Both];
            Recurrent[layer, 0] = new(capacity, ParserLayout.Hidden);
            Recurrent[layer, 1] = new(capacity, ParserLayout.Hidden);
        }
    }
}
