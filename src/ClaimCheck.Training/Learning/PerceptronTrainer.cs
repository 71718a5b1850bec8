using ClaimCheck.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>
/// The weights of an averaged perceptron while it learns. All sums are whole numbers, so that a run gives the same
/// model on every machine. Not thread-safe.
/// </summary>
internal sealed class PerceptronTrainer(int classCount) : IFeatureScorer
{
    private Row[] rows = new Row[1 << 16];
    private int shift = 16;
    private Weight[] weights = new Weight[1 << 18];
    private long[] totals = new long[1 << 18];
    private int weightCount;
    private int now = 1;

    /// <inheritdoc/>
    public int ClassCount => classCount;

    /// <summary>Number of features seen in updates.</summary>
    public int FeatureCount { get; private set; }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            ref readonly var row = ref rows[Slot(feature)];
            foreach (ref readonly var weight in weights.AsSpan(row.Start, row.Count))
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
    public FrozenWeights Freeze(double scale, double minimum) => Freeze([this], scale, minimum);

    /// <summary>The mean of the averaged weights of several trainers that learned the same thing in different order.</summary>
    public static FrozenWeights Freeze(IReadOnlyList<PerceptronTrainer> trainers, double scale, double minimum)
    {
        var keys = trainers.SelectMany(trainer => trainer.rows.Where(row => row.Count > 0).Select(row => row.Key)).Distinct().ToArray();
        Array.Sort(keys);
        var frozen = new FrozenWeights(trainers[0].ClassCount);
        var means = new double[trainers[0].ClassCount];
        foreach (var key in keys)
        {
            Array.Clear(means);
            foreach (var trainer in trainers)
                trainer.AddAverages(key, means, 1.0 / trainers.Count);
            frozen.BeginFeature(key);
            for (var i = 0; i < means.Length; i++)
            {
                if (Math.Abs(means[i]) >= minimum)
                    frozen.Add((byte)i, (int)Math.Round(means[i] * scale));
            }
        }

        return frozen;
    }

    private void AddAverages(uint key, double[] means, double share)
    {
        ref readonly var row = ref rows[Slot(key)];
        for (var i = row.Start; i < row.Start + row.Count; i++)
            means[weights[i].Class] += share * (totals[i] + ((long)(now - weights[i].Stamp) * weights[i].Value)) / now;
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
        var index = row.Start + row.Count;
        row.Count++;
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
        row.Capacity = (ushort)capacity;
        weightCount += capacity;
    }

    private int Slot(uint key)
    {
        var slot = (int)(key >> shift);
        while (rows[slot].Count != 0 && rows[slot].Key != key)
            slot = (slot + 1) & (rows.Length - 1);
        return slot;
    }

    private int FindOrAdd(uint key)
    {
        var slot = Slot(key);
        if (rows[slot].Count != 0)
            return slot;
        if (FeatureCount * 2 > rows.Length)
        {
            Grow();
            slot = Slot(key);
        }

        rows[slot].Key = key;
        FeatureCount++;
        return slot;
    }

    private void Grow()
    {
        var old = rows;
        rows = new Row[old.Length * 2];
        shift--;
        foreach (var row in old.Where(row => row.Count > 0))
            rows[Slot(row.Key)] = row;
    }

    /// <summary>The weights of one feature, in the slot of its key; a slot without weights is free.</summary>
    private struct Row
    {
        public uint Key;
        public int Start;
        public ushort Count;
        public ushort Capacity;
    }

    private struct Weight
    {
        public int Class;
        public int Value;
        public int Stamp;
    }
}
