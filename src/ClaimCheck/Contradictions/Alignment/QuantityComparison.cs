using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Whether two numbers can both be true of one thing: ranges overlap, one is a rounding of the other, or the units differ.</summary>
internal static class QuantityComparison
{
    private const double LargestRounding = 0.03;
    private const double LargestOfSmall = 0.25;

    /// <summary>Whether the two numbers are of one kind and unit, so that a difference means something.</summary>
    public static bool Comparable(Quantity left, Quantity right)
    {
        if (Family(left.Kind) != Family(right.Kind))
            return false;
        return left.Unit == right.Unit || left.Kind is QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Score;
    }

    /// <summary>Whether both can be true of one thing.</summary>
    public static bool Agree(Quantity left, Quantity right)
    {
        if (!Comparable(left, right))
            return false;
        if (left.Kind == QuantityKind.Score && right.Kind == QuantityKind.Score)
            return (left.Value == right.Value && left.Other == right.Other) || (left.Value == right.Other && left.Other == right.Value);
        if (left.Value == right.Value)
            return true;
        if (left.Kind is QuantityKind.Ordinal or QuantityKind.Score)
            return false;
        return (left.Minimum <= right.Maximum && right.Minimum <= left.Maximum) || AreRoundings(left.Value, right.Value)
            || (left.UnitName == right.UnitName && left.UnitName is not null && AreRoundings(left.Stated, right.Stated));
    }

    /// <summary>Relative distance of the two values, 0 to 1.</summary>
    public static double Distance(Quantity left, Quantity right)
    {
        var largest = Math.Max(Math.Abs(left.Value), Math.Abs(right.Value));
        return largest <= 0 ? 0 : Math.Min(1, Math.Abs(left.Value - right.Value) / largest);
    }

    private static QuantityKind Family(QuantityKind kind) => kind switch
    {
        QuantityKind.Fraction => QuantityKind.Percentage,
        _ => kind,
    };

    private static bool AreRoundings(double left, double right) => IsRounding(left, right) || IsRounding(right, left);

    // 9,871 and 9,900: the coarser number has fewer digits that count and lies within half of its last one.
    private static bool IsRounding(double coarse, double fine)
    {
        var size = Math.Abs(coarse);
        var difference = Math.Abs(coarse - fine);
        var broken = fine != Math.Floor(fine);
        if (!double.IsFinite(size) || size < 1 || difference > LargestRounding * size && !(broken && size < 10 && difference <= LargestOfSmall * size))
            return false;
        var step = Precision(coarse);
        return step > Precision(fine) && (size >= 100 || broken)
            && (difference <= step / 2 || (broken && coarse == Math.Floor(fine)));
    }

    private static double Precision(double value)
    {
        var size = Math.Abs(value);
        if (size != Math.Floor(size))
            return size * 10 == Math.Floor(size * 10) ? 0.1 : 0.01;
        var step = 1d;
        while (size > 0 && Math.Abs(size % (step * 10)) < 1e-9 && step < size)
            step *= 10;
        return step;
    }
}
