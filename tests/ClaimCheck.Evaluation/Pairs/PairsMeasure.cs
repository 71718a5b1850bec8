using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Pairs;

/// <summary>stub.</summary>
internal sealed class PairsMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand() => new("pairs", "…");

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) => [];
}
