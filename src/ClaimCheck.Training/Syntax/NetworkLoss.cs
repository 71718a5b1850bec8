namespace ClaimCheck.Training.Syntax;

/// <summary>What the parser's network loses by its tags, heads and relations.</summary>
/// <param name="Tags">By its tags.</param>
/// <param name="Heads">By its heads.</param>
/// <param name="Labels">By its relations.</param>
internal readonly record struct NetworkLoss(double Tags, double Heads, double Labels)
{
    /// <summary>Everything together.</summary>
    public double Total => Tags + Heads + Labels;

    /// <summary>The sum of two losses.</summary>
    public static NetworkLoss operator +(NetworkLoss left, NetworkLoss right) =>
        new(left.Tags + right.Tags, left.Heads + right.Heads, left.Labels + right.Labels);
}
