namespace ClaimCheck.Learning;

/// <summary>What one direction of a recurrent layer computes for one sentence.</summary>
/// <param name="capacity">Most words.</param>
/// <param name="hidden">Length of the state.</param>
internal sealed class RecurrentBuffers(int capacity, int hidden)
{
    /// <summary>The three gates of each word.</summary>
    public float[] Gates { get; } = new float[capacity * 3 * hidden];

    /// <summary>The state at each word.</summary>
    public float[] Cells { get; } = new float[capacity * hidden];

    /// <summary>The state at each word, bent to between -1 and 1.</summary>
    public float[] Bent { get; } = new float[capacity * hidden];

    /// <summary>What is handed on from each word.</summary>
    public float[] Outputs { get; } = new float[capacity * hidden];
}
