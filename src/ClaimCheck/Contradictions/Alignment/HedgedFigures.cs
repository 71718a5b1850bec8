using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Figures behind one hedge: "more than 40 books" and "more than 45 books" could both be true, but where all the rest of a
/// statement is the same, one of the two was copied wrongly.
/// </summary>
internal static class HedgedFigures
{
    /// <summary>Adds to <paramref name="found"/> the figures of <paramref name="pair"/> that answer each other, have one bound and two values, in an otherwise equal statement.</summary>
    public static void Find(SentencePair pair, List<Substitution> found)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Quantities[i] is not { } left || pair.Right.Quantities[j] is not { } right || left.Token != i || right.Token != j || !HaveOneHedge(left, right)
                || UnitReader.At(pair.Left, i) is not { } leftUnit || UnitReader.At(pair.Right, j) is not { } rightUnit || !OtherwiseEqual.Is(pair, leftUnit, rightUnit))
            {
                continue;
            }

            found.Add(new(leftUnit, rightUnit, SubstitutionSlot.Neighbours, 2));
        }
    }

    /// <summary>Whether two figures are the same kind of bound with different values.</summary>
    public static bool HaveOneHedge(Quantity left, Quantity right) =>
        left.Value != right.Value && left.Approximation == right.Approximation && left.Approximation is Approximation.AtLeast or Approximation.AtMost
        && QuantityComparison.Comparable(left, right);
}
