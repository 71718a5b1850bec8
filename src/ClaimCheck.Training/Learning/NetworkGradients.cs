using System.Runtime.Intrinsics;
using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>The gradients of a network's weights and the ways back through its matrices and recurrent layers. By one thread at a time.</summary>
/// <param name="length">Number of weights.</param>
internal sealed class NetworkGradients(int length)
{
    private float[] gates = [];

    /// <summary>The sum of the gradients so far.</summary>
    public float[] Values { get; } = new float[length];

    /// <summary>The matrices turned, at the same places as the weights.</summary>
    public float[] Turned { get; set; } = [];

    /// <summary>One row of a block.</summary>
    public Span<float> Row(WeightBlock block, int row) => Values.AsSpan(block.Offset + (row * block.Columns), block.Columns);

    /// <summary>A matrix turned.</summary>
    public MatrixView TurnedBlock(WeightBlock block) => new(Turned.AsSpan(block.Offset, block.Length), block.Columns, block.Rows, block.Rows);

    /// <summary>Adds every row of <paramref name="rows"/> to the gradient of a bias.</summary>
    public void AddRows(MatrixView rows, WeightBlock bias)
    {
        var target = Row(bias, 0);
        for (var i = 0; i < rows.Rows; i++)
            DenseMath.Add(rows.Row(i), target);
    }

    /// <summary>Goes back through a matrix: <paramref name="gradient"/> of its outputs is added to its own gradient and, turned, to that of its inputs.</summary>
    public void BackMatrix(MatrixView input, MatrixView gradient, WeightBlock matrix, MatrixView inputGradient)
    {
        DenseMath.MultiplyAdd(input.Turned, gradient, matrix.In(Values));
        DenseMath.MultiplyAdd(gradient, TurnedBlock(matrix), inputGradient);
    }

    /// <summary>Goes back through one direction (0 forwards, 1 backwards) of a recurrent layer.</summary>
    /// <param name="blocks">The weights.</param>
    /// <param name="own">What was computed on the way forward.</param>
    /// <param name="direction">The direction.</param>
    /// <param name="input">The inputs.</param>
    /// <param name="outputGradient">The gradient of the outputs of both directions.</param>
    /// <param name="inputGradient">The gradient of the inputs, which is added to.</param>
    public void BackLayer(RecurrentBlocks blocks, RecurrentBuffers own, int direction, MatrixView input, MatrixView outputGradient, MatrixView inputGradient)
    {
        int count = input.Rows, hidden = blocks.Recurrent.Rows;
        if (gates.Length < count * 3 * hidden)
            gates = new float[count * 6 * hidden];
        BackGates(blocks, own, direction, outputGradient);
        var gradient = new MatrixView(gates, count, 3 * hidden, 3 * hidden);
        if (count > 1)
        {
            var outputs = new MatrixView(own.Outputs, count, hidden, hidden);
            DenseMath.MultiplyAdd(outputs.From(direction, count - 1).Turned, gradient.From(1 - direction, count - 1), blocks.Recurrent.In(Values));
        }

        AddRows(gradient, blocks.Bias);
        BackMatrix(input, gradient, blocks.Input, inputGradient);
    }

    private void BackGates(RecurrentBlocks blocks, RecurrentBuffers own, int direction, MatrixView outputGradient)
    {
        int count = outputGradient.Rows, hidden = blocks.Recurrent.Rows;
        var recurrent = TurnedBlock(blocks.Recurrent);
        Span<float> output = stackalloc float[hidden];
        Span<float> state = stackalloc float[hidden];
        output.Clear();
        state.Clear();
        for (var step = count - 1; step >= 0; step--)
        {
            var at = direction == 0 ? step : count - 1 - step;
            var before = direction == 0 ? at - 1 : at + 1;
            DenseMath.Add(outputGradient.Row(at).Slice(direction * hidden, hidden), output);
            var gate = gates.AsSpan(at * 3 * hidden, 3 * hidden);
            BackStep(own, at, step > 0 ? before : -1, output, state, gate);
            output.Clear();
            DenseMath.MultiplyAdd(new(gate, 1, 3 * hidden, 3 * hidden), recurrent, new(output, 1, hidden, hidden));
        }
    }

    private static void BackStep(RecurrentBuffers own, int at, int before, Span<float> output, Span<float> state, Span<float> gates)
    {
        var one = Vector256<float>.One;
        var hidden = output.Length;
        for (var i = 0; i < hidden; i += DenseMath.Lane)
        {
            var keep = Vector256.Create(own.Gates, (at * 3 * hidden) + i);
            var fresh = Vector256.Create(own.Gates, (at * 3 * hidden) + hidden + i);
            var open = Vector256.Create(own.Gates, (at * 3 * hidden) + (2 * hidden) + i);
            var bent = Vector256.Create(own.Bent, (at * hidden) + i);
            var last = before < 0 ? Vector256<float>.Zero : Vector256.Create(own.Cells, (before * hidden) + i);
            var dOutput = Vector256.Create<float>(output[i..]);
            var dState = Vector256.Create<float>(state[i..]) + (dOutput * open * (one - (bent * bent)));
            (dState * (last - fresh) * keep * (one - keep)).CopyTo(gates[i..]);
            (dState * (one - keep) * (one - (fresh * fresh))).CopyTo(gates[(hidden + i)..]);
            (dOutput * bent * open * (one - open)).CopyTo(gates[((2 * hidden) + i)..]);
            (dState * keep).CopyTo(state[i..]);
        }
    }
}
