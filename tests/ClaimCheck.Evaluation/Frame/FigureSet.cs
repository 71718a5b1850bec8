using System.Collections.Immutable;

namespace ClaimCheck.Evaluation.Frame;

/// <summary>The figures of one data set.</summary>
/// <param name="Name">Key of the data set in the JSON output, for example <c>bump</c>.</param>
/// <param name="Figures">Its figures in the order in which they are shown.</param>
internal sealed record FigureSet(string Name, ImmutableArray<Figure> Figures)
{
    /// <summary>The figure called <paramref name="name"/>, or NaN.</summary>
    public double this[string name] => Figures.FirstOrDefault(figure => figure.Name == name)?.Value ?? double.NaN;
}

/// <summary>One figure; shares lie between 0 and 1.</summary>
/// <param name="Name">Its key, for example <c>recallAt5</c>.</param>
/// <param name="Value">Its value; NaN when it cannot be told.</param>
/// <param name="Direction">Which way is better; only figures with a direction are held by the ratchet.</param>
/// <param name="Tolerance">By how much it may get worse before the ratchet fails.</param>
internal sealed record Figure(string Name, double Value, Direction Direction = Direction.None, double Tolerance = 0.01);

/// <summary>Which way a figure is better.</summary>
internal enum Direction
{
    /// <summary>Neither: a count or a speed; not held by the ratchet.</summary>
    None,

    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}
