using System.CommandLine;
using ClaimCheck.Evaluation.Frame;

namespace ClaimCheck.Evaluation.Stories;

/// <summary>stub.</summary>
internal sealed class StoriesMeasure : IMeasure
{
    /// <inheritdoc/>
    public Command CreateCommand() => new("stories", "…");

    /// <inheritdoc/>
    public IEnumerable<FigureSet> MeasureAll(EvaluationData data) => [];
}
