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

    /// <summary>Strength from which a rule holds a candidate for sure.</summary>
    public const double CertainStrength = 0.5;

    private readonly ImmutableArray<string> rules;
    private readonly ImmutableArray<string> trained;
    private readonly TreeEnsemble ensemble;
    private readonly ImmutableArray<double> thresholds;
    private readonly bool knowsInference;

    /// <summary>Builds a scorer.</summary>
    /// <param name="rules">Ids of the rules that the ensemble knows, in the order of their features.</param>
    /// <param name="trained">Those of them that the training told enough of; the others stand on their strength.</param>
    /// <param name="ensemble">The trees.</param>
    /// <param name="thresholds">For each severity, lowest first, the probability from which a candidate is a finding.</param>
    /// <param name="conflict">The model of the story score.</param>
    /// <param name="knowsInference">Whether the trees and the story score were trained with the answers of an inference model.</param>
    public CandidateScorer(
        ImmutableArray<string> rules, ImmutableArray<string> trained, TreeEnsemble ensemble, ImmutableArray<double> thresholds,
        ConflictModel conflict, bool knowsInference = false)
    {
        Conflict = conflict;
        this.knowsInference = knowsInference;
        this.rules = rules;
        this.trained = trained;
        this.ensemble = ensemble;
        this.thresholds = thresholds;
    }

    /// <summary>The model of the story score.</summary>
    public ConflictModel Conflict { get; }

    /// <summary>The scorer that travels inside the assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing or damaged.</exception>
    public static CandidateScorer LoadDefault() => Read(ModelResources.Open(ModelName));

    /// <summary>Reads a scorer that <see cref="Write"/> wrote.</summary>
    public static CandidateScorer Read(ModelReader reader)
    {
        var rules = ReadNames(reader);
        var trained = ReadNames(reader);
        var thresholds = ImmutableArray.CreateBuilder<double>();
        for (var left = reader.ReadNumber(); left > 0; left--)
            thresholds.Add(reader.ReadNumber() / 1e6);
        reader.Require(thresholds.Count == Enum.GetValues<Severity>().Length);
        return new(rules, trained, TreeEnsemble.Read(reader), thresholds.ToImmutable(), ConflictModel.Read(reader), reader.ReadNumber() > 0);
    }

    /// <summary>Writes the scorer into a model's content.</summary>
    public void Write(ModelWriter writer)
    {
        WriteNames(writer, rules);
        WriteNames(writer, trained);
        writer.WriteNumber(thresholds.Length);
        foreach (var threshold in thresholds)
            writer.WriteNumber((int)Math.Round(threshold * 1e6));
        ensemble.Write(writer);
        Conflict.Write(writer);
        writer.WriteNumber(knowsInference ? 1 : 0);
    }

    /// <summary>
    /// Probability that <paramref name="candidate"/> of <paramref name="rule"/> is right, 0 to 1. A rule that the model was
    /// not trained on, such as a user's own, is taken at its word: its strength stands.
    /// </summary>
    public double Score(string rule, Candidate candidate)
    {
        if (!Knows(rule))
            return Math.Clamp(candidate.Strength, 0, 1);
        Span<float> features = stackalloc float[FeatureCount(rules.Length)];
        FillFeatures(rules, rule, candidate, features);
        var probability = ensemble.Probability(features);
        return knowsInference ? probability : InferenceWeight.Shift(probability, candidate.Features);
    }

    /// <summary>Whether the model was trained on candidates of <paramref name="rule"/>.</summary>
    public bool Knows(string rule) => trained.Contains(rule);

    /// <summary>Probability for a row of features laid out by <see cref="FillFeatures"/>.</summary>
    public double Probability(ReadOnlySpan<float> features) => ensemble.Probability(features);

    /// <summary>
    /// Whether a candidate is shown to an editor: its rule must hold it for sure, and the model, where it was trained on the
    /// rule, must not doubt it more than the severity allows. The model alone never flags, so it can only take alarms away.
    /// </summary>
    /// <param name="rule">Id of the rule.</param>
    /// <param name="strength">The rule's own word, by <see cref="InferenceWeight.Strength"/>.</param>
    /// <param name="probability">The model's, by <see cref="Score"/>.</param>
    /// <param name="severity">Severity of the finding that it would be.</param>
    public bool IsFinding(string rule, double strength, double probability, Severity severity) =>
        strength >= CertainStrength && (!Knows(rule) || probability >= thresholds[(int)severity]);

    /// <summary>Number of features with <paramref name="ruleCount"/> rules.</summary>
    public static int FeatureCount(int ruleCount) => ruleCount + 1 + CandidateFeatures.Count;

    /// <summary>Writes the features of a candidate: one for each rule, its strength, and what the rule knows.</summary>
    public static void FillFeatures(ImmutableArray<string> rules, string rule, Candidate candidate, Span<float> target)
    {
        target.Clear();
        var index = rules.IndexOf(rule);
        if (index >= 0)
            target[index] = 1;
        target[rules.Length] = (float)candidate.Strength;
        var inside = candidate.Right is null || candidate.Left.Passage.Id == candidate.Right.Passage.Id;
        var known = (candidate.Features ?? new CandidateFeatures()) with { IsWithinPassage = inside };
        known.CopyTo(target[(rules.Length + 1)..]);
    }

    /// <summary>The rules that it weighs and its thresholds, lowest severity first.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{string.Join(' ', trained)}; thresholds {string.Join(' ', thresholds.Select(threshold => threshold.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture)))}");

    private static ImmutableArray<string> ReadNames(ModelReader reader)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadNumber(); left > 0; left--)
            names.Add(reader.ReadText());
        return names.ToImmutable();
    }

    private static void WriteNames(ModelWriter writer, ImmutableArray<string> names)
    {
        writer.WriteNumber(names.Length);
        foreach (var name in names)
            writer.WriteText(name);
    }
}
