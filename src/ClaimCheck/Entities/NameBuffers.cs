using ClaimCheck.Learning;

namespace ClaimCheck.Entities;

/// <summary>What the name recogniser's network computes for some sentences in step. Reused, by one thread at a time.</summary>
internal sealed class NameBuffers
{
    private int capacity;

    /// <summary>In which row each word of each sentence lies.</summary>
    public SequenceBatch Batch { get; } = new();

    /// <summary>Inputs of each layer, and what the last hands on.</summary>
    public float[][] Inputs { get; } = [[], [], []];

    /// <summary>Gates, states and outputs by layer and direction.</summary>
    public RecurrentBuffers[,] Recurrent { get; } = new RecurrentBuffers[NameLayout.Layers, 2];

    /// <summary>How well each label fits each word.</summary>
    public float[] Labels { get; private set; } = [];

    /// <summary>Makes room for sentences of the given lengths.</summary>
    public void Begin(params ReadOnlySpan<int> lengths)
    {
        Batch.Begin(lengths);
        if (Batch.Rows <= capacity)
            return;
        capacity = Math.Max(64, Batch.Rows * 3 / 2);
        Inputs[0] = new float[capacity * NameLayout.InputSize];
        for (var layer = 0; layer < NameLayout.Layers; layer++)
        {
            Inputs[layer + 1] = new float[capacity * NameLayout.Both];
            Recurrent[layer, 0] = new(capacity, NameLayout.Hidden);
            Recurrent[layer, 1] = new(capacity, NameLayout.Hidden);
        }

        Labels = new float[capacity * NameLayout.Columns];
    }
}
