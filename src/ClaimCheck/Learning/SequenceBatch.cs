namespace ClaimCheck.Learning;

/// <summary>
/// Where the words of sequences lie that a recurrent layer reads in step. The sequences are dealt out to a few lanes, one
/// behind the other, so that the lanes come out about equally long; the rows of one step, one a lane, lie together.
/// Reused, by one thread at a time.
/// </summary>
internal sealed class SequenceBatch
{
    /// <summary>Most lanes: as many rows as the multiplication of matrices takes at once.</summary>
    private const int Most = 4;

    private const byte Begins = 1;
    private const byte Ends = 2;
    private readonly int[] filled = new int[Most];
    private int[] firstRows = [];
    private int[] order = [];
    private byte[] marks = [];

    /// <summary>Number of lanes.</summary>
    public int Lanes { get; private set; }

    /// <summary>Number of steps.</summary>
    public int Steps { get; private set; }

    /// <summary>Number of rows; at the end of a lane some may belong to no sequence.</summary>
    public int Rows => Lanes * Steps;

    /// <summary>Deals out sequences of the given lengths.</summary>
    public void Begin(params ReadOnlySpan<int> lengths)
    {
        Reserve(lengths.Length);
        Sort(lengths);
        Lanes = Math.Min(Most, lengths.Length);
        Array.Clear(filled);
        for (var i = 0; i < lengths.Length; i++)
        {
            var lane = 0;
            for (var k = 1; k < Lanes; k++)
                lane = filled[k] < filled[lane] ? k : lane;
            firstRows[order[i]] = (filled[lane] * Lanes) + lane;
            filled[lane] += lengths[order[i]];
        }

        Steps = 0;
        foreach (var length in filled)
            Steps = Math.Max(Steps, length);
        if (marks.Length < Rows)
            marks = new byte[Rows * 2];
        marks.AsSpan(0, Rows).Fill(Begins | Ends);
        for (var i = 0; i < lengths.Length; i++)
            Mark(i, lengths[i]);
    }

    /// <summary>The row of a word of a sequence.</summary>
    public int Row(int sequence, int word) => firstRows[sequence] + (word * Lanes);

    /// <summary>Whether no word of the same sequence stands before that of <paramref name="row"/>, for a layer that reads forwards or backwards.</summary>
    public bool IsStart(int row, bool isBackwards) => (marks[row] & (isBackwards ? Ends : Begins)) != 0;

    private void Reserve(int count)
    {
        if (order.Length >= count)
            return;
        order = new int[count];
        firstRows = new int[count];
    }

    /// <summary>The longest first, equals in the order given.</summary>
    private void Sort(ReadOnlySpan<int> lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            var k = i;
            for (; k > 0 && lengths[order[k - 1]] < lengths[i]; k--)
                order[k] = order[k - 1];
            order[k] = i;
        }
    }

    private void Mark(int sequence, int length)
    {
        for (var word = 0; word < length; word++)
            marks[Row(sequence, word)] = (byte)((word == 0 ? Begins : 0) | (word == length - 1 ? Ends : 0));
    }
}
