using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>stub.</summary>
internal sealed class RuleSpecsMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand() => new("rulespecs", "…");

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) => [];
}
