using System.Collections.Immutable;
using ClaimCheck.Learning;

namespace ClaimCheck.Contradictions.Scoring;

/// <summary>
/// Weighs what the rules propose: a calibrated probability for each candidate, and for each severity the probability from
/// which it is shown to an editor. Trained by <c>ClaimCheck.Training scorer</c>. Immutable and thread-safe.
/// </summary>
internal sealed class CandidateScorer
{
    /// <summary>Name of the model file.</summary>
    public const string ModelName = "scorer";

    private readonly ImmutableArray<string> rules;
    private readonly TreeEnsemble ensemble;
    private readonly ImmutableArray<double> thresholds;

    /// <summary>Builds a scorer.</summary>
    /// <param name="rules">Ids of the rules that the ensemble knows, in the order of their features.</param>
    /// <param name="ensemble">The trees.</param>
    /// <param name="thresholds">For each severity, lowest first, the probability from which a candidate is a finding.</param>
    public CandidateScorer(ImmutableArray<string> rules, TreeEnsemble ensemble, ImmutableArray<double> thresholds)
    {
        this.rules = rules;
        this.ensemble = ensemble;
        this.thresholds = thresholds;
    }

    /// <summary>The scorer that travels inside the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static CandidateScorer LoadDefault() => Read(ModelResources.Open(ModelName));

    /// <summary>Reads a scorer that <see cref="Write"/> wrote.</summary>
    public static CandidateScorer Read(ModelReader reader)
    {
        var rules = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadNumber(); left > 0; left--)
            rules.Add(reader.ReadText());
        var thresholds = ImmutableArray.CreateBuilder<double>();
        for (var left = reader.ReadNumber(); left > 0; left--)
            thresholds.Add(reader.ReadNumber() / 1e6);
        reader.Require(thresholds.Count == Enum.GetValues<Severity>().Length);
        return new(rules.ToImmutable(), TreeEnsemble.Read(reader), thresholds.ToImmutable());
    }

    /// <summary>Writes the scorer into a model's content.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteNumber(rules.Length);
        foreach (var rule in rules)
            writer.WriteText(rule);
        writer.WriteNumber(thresholds.Length);
        foreach (var threshold in thresholds)
            writer.WriteNumber((int)Math.Round(threshold * 1e6));
        ensemble.Write(writer);
    }

    /// <summary>
    /// Probability that <paramref name="candidate"/> of <paramref name="rule"/> is right, 0 to 1. A rule that the model was
    /// not trained on, such as a user's own, is taken at its word: its strength stands.
    /// </summary>
    public double Score(string rule, Candidate candidate)
    {
        if (candidate.Features is not { } known || !rules.Contains(rule))
            return Math.Clamp(candidate.Strength, 0, 1);
        Span<float> features = stackalloc float[FeatureCount(rules.Length)];
        FillFeatures(rules, rule, candidate.Strength, known, features);
        return ensemble.Probability(features);
    }

    /// <summary>Probability for a row of features laid out by <see cref="FillFeatures"/>.</summary>
    public double Probability(ReadOnlySpan<float> features) => ensemble.Probability(features);

    /// <summary>Whether a candidate of this probability and severity is shown to an editor.</summary>
    public bool IsFinding(double probability, Severity severity) => probability >= thresholds[(int)severity];

    /// <summary>Number of features with <paramref name="ruleCount"/> rules.</summary>
    public static int FeatureCount(int ruleCount) => ruleCount + 1 + CandidateFeatures.Count;

    /// <summary>Writes the features of a candidate: one for each rule, its strength, and what the rule knows.</summary>
    public static void FillFeatures(ImmutableArray<string> rules, string rule, double strength, CandidateFeatures known, Span<float> target)
    {
        target.Clear();
        var index = rules.IndexOf(rule);
        if (index >= 0)
            target[index] = 1;
        target[rules.Length] = (float)strength;
        known.CopyTo(target[(rules.Length + 1)..]);
    }
}
