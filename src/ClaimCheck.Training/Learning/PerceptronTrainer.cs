using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>
/// The weights of an averaged perceptron while it learns. All sums are whole numbers, so that a run gives the same
/// model on every machine. Not thread-safe.
/// </summary>
internal sealed class PerceptronTrainer(int classCount) : IFeatureScorer
{
    private uint[] slotKeys = new uint[1 << 16];
    private int[] slotRows = new int[1 << 16];
    private int shift = 16;
    private Row[] rows = new Row[1 << 15];
    private Weight[] weights = new Weight[1 << 18];
    private long[] totals = new long[1 << 18];
    private int rowCount = 1;
    private int weightCount;
    private int now = 1;

    /// <inheritdoc/>
    public int ClassCount => classCount;

    /// <summary>Number of features seen in updates.</summary>
    public int FeatureCount => rowCount - 1;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var index = slotRows[Slot(feature)];
            ref var row = ref rows[index];
            foreach (ref var weight in weights.AsSpan(row.Start, row.Count))
                scores[weight.Class] += weight.Value;
        }
    }

    /// <summary>Says that one more decision has been seen: the clock of the averages.</summary>
    public void Tick() => now++;

    /// <summary>Makes <paramref name="good"/> likelier and <paramref name="bad"/> less likely where <paramref name="features"/> hold.</summary>
    public void Update(ReadOnlySpan<uint> features, int good, int bad, int amount = 1)
    {
        foreach (var feature in features)
        {
            var row = FindOrAdd(feature);
            Change(row, good, amount);
            Change(row, bad, -amount);
        }
    }

    /// <summary>Adds <paramref name="amount"/> to one class where <paramref name="features"/> hold.</summary>
    public void Reward(ReadOnlySpan<uint> features, int target, int amount)
    {
        foreach (var feature in features)
            Change(FindOrAdd(feature), target, amount);
    }

    /// <summary>The averaged weights, multiplied by <paramref name="scale"/>, those below <paramref name="minimum"/> (before scaling) left out.</summary>
    public FrozenWeights Freeze(double scale, double minimum)
    {
        var order = new List<(uint Key, int Row)>(rowCount);
        for (var slot = 0; slot < slotRows.Length; slot++)
        {
            if (slotRows[slot] != 0)
                order.Add((slotKeys[slot], slotRows[slot]));
        }

        order.Sort((a, b) => a.Key.CompareTo(b.Key));
        var frozen = new FrozenWeights(classCount);
        foreach (var (key, row) in order)
            FreezeRow(frozen, key, rows[row], scale, minimum);
        return frozen;
    }

    private void FreezeRow(FrozenWeights frozen, uint key, Row row, double scale, double minimum)
    {
        frozen.BeginFeature(key);
        for (var i = row.Start; i < row.Start + row.Count; i++)
        {
            var average = (totals[i] + ((long)(now - weights[i].Stamp) * weights[i].Value)) / (double)now;
            if (Math.Abs(average) >= minimum)
                frozen.Add((byte)weights[i].Class, (int)Math.Round(average * scale));
        }
    }

    private void Change(int row, int target, int amount)
    {
        var index = FindWeight(row, target);
        ref var weight = ref weights[index];
        totals[index] += (long)(now - weight.Stamp) * weight.Value;
        weight.Stamp = now;
        weight.Value += amount;
    }

    private int FindWeight(int rowIndex, int target)
    {
        ref var row = ref rows[rowIndex];
        for (var i = row.Start; i < row.Start + row.Count; i++)
        {
            if (weights[i].Class == target)
                return i;
        }

        if (row.Count == row.Capacity)
            Move(ref row);
        var index = row.Start + row.Count++;
        weights[index] = new() { Class = target, Stamp = now };
        totals[index] = 0;
        return index;
    }

    private void Move(ref Row row)
    {
        var capacity = row.Capacity == 0 ? 2 : Math.Min(row.Capacity * 2, Math.Max(classCount, row.Capacity + 2));
        if (weightCount + capacity > weights.Length)
        {
            Array.Resize(ref weights, weights.Length * 2);
            Array.Resize(ref totals, totals.Length * 2);
        }

        Array.Copy(weights, row.Start, weights, weightCount, row.Count);
        Array.Copy(totals, row.Start, totals, weightCount, row.Count);
        row.Start = weightCount;
        row.Capacity = capacity;
        weightCount += capacity;
    }

    private int Slot(uint key)
    {
        var slot = (int)(key >> shift);
        while (slotRows[slot] != 0 && slotKeys[slot] != key)
            slot = (slot + 1) & (slotRows.Length - 1);
        return slot;
    }

    private int FindOrAdd(uint key)
    {
        var slot = Slot(key);
        if (slotRows[slot] != 0)
            return slotRows[slot];
        if (rowCount * 2 > slotRows.Length)
        {
            Grow();
            slot = Slot(key);
        }

        if (rowCount == rows.Length)
            Array.Resize(ref rows, rows.Length * 2);
        slotKeys[slot] = key;
        slotRows[slot] = rowCount;
        return rowCount++;
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (slotKeys, slotRows);
        slotKeys = new uint[oldKeys.Length * 2];
        slotRows = new int[oldRows.Length * 2];
        shift--;
        for (var i = 0; i < oldRows.Length; i++)
        {
            if (oldRows[i] == 0)
                continue;
            var slot = Slot(oldKeys[i]);
            slotKeys[slot] = oldKeys[i];
            slotRows[slot] = oldRows[i];
        }
    }

    private struct Row
    {
        public int Start;
        public int Count;
        public int Capacity;
    }

    private struct Weight
    {
        public int Class;
        public int Value;
        public int Stamp;
    }
}
