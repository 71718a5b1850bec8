using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// Probability that two passages contradict each other, at even odds beforehand: a logistic model over
/// <see cref="ConflictFeatures"/> whose weights are never negative. Immutable and thread-safe.
/// </summary>
internal sealed class ConflictModel
{
    private const double Scale = 1e6;

    private readonly ImmutableArray<double> weights;
    private readonly double bias;

    /// <summary>Builds a model.</summary>
    /// <param name="weights">A weight for each of <see cref="ConflictFeatures"/>; not negative.</param>
    /// <param name="bias">Log odds of a conflict where nothing speaks for one.</param>
    public ConflictModel(ImmutableArray<double> weights, double bias)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, ConflictFeatures.Count);
        this.weights = weights;
        this.bias = bias;
    }

    /// <summary>Reads a model that <see cref="Write"/> wrote.</summary>
    public static ConflictModel Read(ModelReader reader)
    {
        var weights = ImmutableArray.CreateBuilder<double>();
        var count = reader.ReadNumber();
        reader.Require(count == ConflictFeatures.Count);
        for (var i = 0; i < count; i++)
            weights.Add(reader.ReadNumber() / Scale);
        return new(weights.ToImmutable(), reader.ReadSigned() / Scale);
    }

    /// <summary>Writes the model into a model's content.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteNumber(weights.Length);
        foreach (var weight in weights)
            writer.WriteNumber((int)Math.Round(weight * Scale));
        writer.WriteSigned((int)Math.Round(bias * Scale));
    }

    /// <summary>Probability of a conflict for one row of features.</summary>
    public double Probability(ReadOnlySpan<float> features)
    {
        var sum = bias;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Weights by name, for the model card.</summary>
    public IEnumerable<(string Name, double Weight)> Weights => ConflictFeatures.Names.Zip(weights).Append(("bias", bias));
}
