using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>stub.</summary>
internal sealed class SeedMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand() => new("seed", "…");

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) => [];
}
