using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>
/// Finds two names, numbers or attributes that have changed places in two statements that are the same word for word: each
/// stands between the neighbours of the other. By the order of words alone, so it holds where the trees are wrong.
/// </summary>
internal static class ExchangeFinder
{
    private const double LeastContainment = 0.8;

    /// <summary>The first such two units of the left sentence with their places in the right one, or null.</summary>
    public static (SentenceUnit LeftFirst, SentenceUnit LeftSecond, SentenceUnit RightFirst, SentenceUnit RightSecond)? Find(SentencePair pair, Predicate<string> isSymmetric)
    {
        if (pair.SamePassage || Math.Min(pair.LeftShare, pair.RightShare) < LeastContainment)
            return null;
        var left = Units(pair.Left);
        var right = Units(pair.Right);
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = i + 1; j < left.Count; j++)
            {
                if (left[i].Kind != left[j].Kind || SameWords(pair.Left, left[i], pair.Left, left[j])
                    || Only(pair, left[j], left, right) is not { } first || Only(pair, left[i], left, right) is not { } second
                    || first.First >= second.First || !Separates(pair.Left, left[i].Last + 1, left[j].First - 1, isSymmetric))
                {
                    continue;
                }

                if (SameNeighbours(pair, left[i], first) && SameNeighbours(pair, left[j], second))
                    return (left[i], left[j], first, second);
            }
        }

        return null;
    }

    private static List<SentenceUnit> Units(SentenceView view)
    {
        var units = new List<SentenceUnit>();
        for (var i = 0; i < view.Count; i++)
        {
            if (UnitReader.At(view, i) is not { } unit)
                continue;
            if (unit.Kind is UnitKind.Name or UnitKind.Quantity or UnitKind.Adjective)
                units.Add(unit);
            i = Math.Max(i, unit.Last);
        }

        return units;
    }

    // The one place of the unit's words on the right, where they stand once on both sides.
    private static SentenceUnit? Only(SentencePair pair, SentenceUnit unit, List<SentenceUnit> left, List<SentenceUnit> right)
    {
        if (left.Count(other => SameWords(pair.Left, unit, pair.Left, other)) != 1)
            return null;
        SentenceUnit? only = null;
        foreach (var other in right)
        {
            if (!SameWords(pair.Left, unit, pair.Right, other))
                continue;
            if (only is not null)
                return null;
            only = other;
        }

        return only;
    }

    private static bool SameWords(SentenceView left, SentenceUnit one, SentenceView right, SentenceUnit other)
    {
        if (one.Last - one.First != other.Last - other.First)
            return false;
        for (var k = 0; k <= one.Last - one.First; k++)
        {
            if (left.Words[one.First + k].Number != right.Words[other.First + k].Number)
                return false;
        }

        return true;
    }

    // Between them stands something that says more than "and": a list has no order.
    private static bool Separates(SentenceView view, int first, int last, Predicate<string> isSymmetric)
    {
        if (IsSymmetric(view, first, last, isSymmetric))
            return false;
        var separated = false;
        for (var i = first; i <= last; i++)
        {
            if (view.Tokens[i].Tag is UniversalTag.Verb or UniversalTag.Adposition or UniversalTag.Noun or UniversalTag.Numeral || view.Words[i].Word is "than")
                separated = true;
        }

        return separated;
    }

    /// <summary>
    /// Whether the words from <paramref name="first"/> to <paramref name="last"/>, between two phrases, leave open which of them
    /// is which: "met", "danced with". A preposition does so only right before the second phrase.
    /// </summary>
    public static bool IsSymmetric(SentenceView view, int first, int last, Predicate<string> isSymmetric)
    {
        var isOpen = false;
        for (var i = first; i <= last; i++)
        {
            var isWord = isSymmetric(view.Words[i].Word);
            if (isWord && view.Tokens[i].Tag != UniversalTag.Adposition)
                return true;
            isOpen = isWord || (isOpen && view.Tokens[i].Tag is UniversalTag.Determiner or UniversalTag.Adjective);
        }

        return isOpen;
    }

    private static bool SameNeighbours(SentencePair pair, SentenceUnit left, SentenceUnit right) =>
        IsSame(pair, left.First - 1, right.First - 1) && IsSame(pair, left.Last + 1, right.Last + 1);

    private static bool IsSame(SentencePair pair, int left, int right)
    {
        var (leftEdge, rightEdge) = (left < 0 || left >= pair.Left.Count, right < 0 || right >= pair.Right.Count);
        return leftEdge || rightEdge ? leftEdge && rightEdge : pair.Left.Words[left].Number == pair.Right.Words[right].Number;
    }
}
