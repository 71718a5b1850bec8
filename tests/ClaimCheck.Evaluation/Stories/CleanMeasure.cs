using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>stub.</summary>
internal sealed class CleanMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand() => new("clean", "…");

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) => [];
}
