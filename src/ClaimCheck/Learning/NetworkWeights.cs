using System.Runtime.Intrinsics;

namespace ClaimCheck.Learning;

/// <summary>
/// The weights of a small network and what is computed by its matrices. For use, the matrices are kept in half the
/// room, so that they stay near the processor. Thread-safe while the weights do not change.
/// </summary>
/// <param name="values">All weights, block behind block.</param>
internal sealed class NetworkWeights(float[] values)
{
    /// <summary>The matrices in half the room; null while they still change.</summary>
    private ushort[]? packed;

    /// <summary>All weights.</summary>
    public float[] Values => values;

    /// <summary>The same weights for use, with <paramref name="matrices"/> in half the room.</summary>
    public NetworkWeights Pack(IEnumerable<WeightBlock> matrices)
    {
        var small = new ushort[values.Length];
        foreach (var block in matrices)
        {
            for (var i = block.Offset; i < block.Offset + block.Length; i++)
                small[i] = PackedView.Pack(values[i]);
        }

        return new(values) { packed = small };
    }

    /// <summary>Reads <paramref name="count"/> weights that <see cref="Write"/> wrote.</summary>
    public static NetworkWeights Read(ModelReader reader, int count)
    {
        var low = reader.ReadBytes(count);
        var high = reader.ReadBytes(count);
        var weights = new float[count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)BitConverter.UInt16BitsToHalf((ushort)(low[i] | (high[i] << 8)));
        return new(weights);
    }

    /// <summary>Writes weights that are rounded to 16 bits already.</summary>
    public static void Write(ModelWriter writer, ReadOnlySpan<float> weights)
    {
        var low = new byte[weights.Length];
        var high = new byte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var bits = BitConverter.HalfToUInt16Bits((Half)weights[i]);
            (low[i], high[i]) = ((byte)bits, (byte)(bits >> 8));
        }

        writer.WriteBytes(low);
        writer.WriteBytes(high);
    }

    /// <summary>One row of a block.</summary>
    public Span<float> Row(WeightBlock block, int row) => values.AsSpan(block.Offset + (row * block.Columns), block.Columns);

    /// <summary>Sets <paramref name="target"/> to the product of <paramref name="input"/> and <paramref name="matrix"/>, and <paramref name="bias"/>.</summary>
    public void Apply(MatrixView input, WeightBlock matrix, WeightBlock bias, MatrixView target)
    {
        target.FillRows(Row(bias, 0));
        Multiply(input, matrix, target);
    }

    /// <summary>Adds the product of <paramref name="input"/> and <paramref name="matrix"/> to <paramref name="target"/>.</summary>
    public void Multiply(MatrixView input, WeightBlock matrix, MatrixView target)
    {
        if (packed is null)
            DenseMath.MultiplyAdd(input, matrix.In(values.AsSpan()), target);
        else
            DenseMath.MultiplyAdd(input, matrix.In((ReadOnlySpan<ushort>)packed), target);
    }

    /// <summary>Runs one recurrent layer over the rows of <paramref name="input"/>, forwards and backwards, and sets the rows of <paramref name="target"/> to both outputs.</summary>
    public void RunLayer(RecurrentBlocks forwards, RecurrentBlocks backwards, SequenceBatch batch, MatrixView input, RecurrentBuffers ahead, RecurrentBuffers back, Span<float> target)
    {
        var width = 3 * forwards.Recurrent.Rows;
        Apply(input, forwards.Input, forwards.Bias, new(ahead.Gates, input.Rows, width, width));
        Apply(input, backwards.Input, backwards.Bias, new(back.Gates, input.Rows, width, width));
        RunGates(forwards, backwards, batch, ahead, back, target);
    }

    /// <summary>Runs one recurrent layer whose gates have been set from its inputs.</summary>
    public void RunGates(RecurrentBlocks forwards, RecurrentBlocks backwards, SequenceBatch batch, RecurrentBuffers ahead, RecurrentBuffers back, Span<float> target)
    {
        Run(forwards, batch, ahead, isBackwards: false);
        Run(backwards, batch, back, isBackwards: true);
        var hidden = forwards.Recurrent.Rows;
        for (var i = 0; i < batch.Rows; i++)
        {
            var row = target.Slice(i * 2 * hidden, 2 * hidden);
            ahead.Outputs.AsSpan(i * hidden, hidden).CopyTo(row);
            back.Outputs.AsSpan(i * hidden, hidden).CopyTo(row[hidden..]);
        }
    }

    private void Run(RecurrentBlocks blocks, SequenceBatch batch, RecurrentBuffers own, bool isBackwards)
    {
        int count = batch.Rows, hidden = blocks.Recurrent.Rows;
        var gates = new MatrixView(own.Gates, count, 3 * hidden, 3 * hidden);
        var outputs = new MatrixView(own.Outputs, count, hidden, hidden);
        var lanes = batch.Lanes;
        var back = isBackwards ? lanes : -lanes;
        Span<float> mixed = stackalloc float[lanes * hidden];
        for (var turn = 0; turn < batch.Steps; turn++)
        {
            var at = (isBackwards ? batch.Steps - 1 - turn : turn) * lanes;
            var starts = 0;
            for (var i = 0; i < lanes; i++)
                starts += batch.IsStart(at + i, isBackwards) ? 1 : 0;
            if (starts == 0)
                Multiply(outputs.From(at + back, lanes), blocks.Recurrent, gates.From(at, lanes));
            else if (starts < lanes)
                Multiply(Mix(batch, outputs, at, back, mixed), blocks.Recurrent, gates.From(at, lanes));
            for (var i = at; i < at + lanes; i++)
                Advance(own, i, batch.IsStart(i, isBackwards) ? -1 : i + back, hidden);
        }
    }

    /// <summary>What the rows before those from <paramref name="at"/> on hand on; nothing where a sequence starts.</summary>
    private static MatrixView Mix(SequenceBatch batch, MatrixView outputs, int at, int back, Span<float> target)
    {
        var mixed = new MatrixView(target, batch.Lanes, outputs.Columns, outputs.Columns);
        for (var i = 0; i < batch.Lanes; i++)
        {
            if (batch.IsStart(at + i, back > 0))
                mixed.Row(i).Clear();
            else
                outputs.Row(at + i + back).CopyTo(mixed.Row(i));
        }

        return mixed;
    }

    /// <summary>One step of a recurrent layer whose input gate is what the forget gate leaves.</summary>
    private static void Advance(RecurrentBuffers own, int at, int before, int hidden)
    {
        ref var gate = ref own.Gates[at * 3 * hidden];
        ref var last = ref own.Cells[Math.Max(before, 0) * hidden];
        ref var cell = ref own.Cells[at * hidden];
        ref var bent = ref own.Bent[at * hidden];
        ref var output = ref own.Outputs[at * hidden];
        nuint second = (nuint)hidden, third = 2 * (nuint)hidden;
        for (nuint i = 0; i < (nuint)hidden; i += DenseMath.Lane)
        {
            var keep = DenseMath.Sigmoid(Vector256.LoadUnsafe(ref gate, i));
            var fresh = DenseMath.Tanh(Vector256.LoadUnsafe(ref gate, i + second));
            var open = DenseMath.Sigmoid(Vector256.LoadUnsafe(ref gate, i + third));
            var old = before < 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref last, i);
            var state = Vector256.FusedMultiplyAdd(keep, old - fresh, fresh);
            var curved = DenseMath.Tanh(state);
            keep.StoreUnsafe(ref gate, i);
            fresh.StoreUnsafe(ref gate, i + second);
            open.StoreUnsafe(ref gate, i + third);
            state.StoreUnsafe(ref cell, i);
            curved.StoreUnsafe(ref bent, i);
            (open * curved).StoreUnsafe(ref output, i);
        }
    }
}
