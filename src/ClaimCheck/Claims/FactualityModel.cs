using ClaimCheck.Learning;

namespace ClaimCheck.Claims;

/// <summary>
/// Whether a predicate happened, from -3 (surely not) to 3 (surely), by a linear model learnt from UDS factuality.
/// Immutable and thread-safe.
/// </summary>
internal sealed class FactualityModel
{
    /// <summary>Weights are stored as whole numbers, so many to one.</summary>
    public const double Scale = 1000;

    private static readonly Lazy<FactualityModel> Lazily = new(() => Read(ModelResources.Open("factuality")));

    private readonly SparseModel model;

    private FactualityModel(SparseModel model) => this.model = model;

    /// <summary>The model inside the assembly.</summary>
    public static FactualityModel Shared => Lazily.Value;

    /// <summary>Reads a model.</summary>
    public static FactualityModel Read(ModelReader reader) => new(SparseModel.Read(reader));

    /// <summary>The score of a predicate; the clauses of <paramref name="view"/> have been read.</summary>
    public double Score(SentenceView view, int token)
    {
        Span<uint> features = stackalloc uint[FactualityFeatures.Most];
        Span<int> scores = stackalloc int[16];
        model.Score(features[..FactualityFeatures.Extract(view, token, features)], scores);
        return Math.Clamp(scores[0] / Scale, -3, 3);
    }
}
