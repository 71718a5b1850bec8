using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Alignment;

/// <summary>Pairs the units of one gap: one against one, else like with like.</summary>
internal static class GapMatcher
{
    private static readonly UnitKind[] Kinds =
    [
        UnitKind.Quantity, UnitKind.Time, UnitKind.Name, UnitKind.Verb, UnitKind.Noun, UnitKind.Adjective, UnitKind.Adverb,
        UnitKind.Pronoun, UnitKind.Preposition,
    ];

    /// <summary>Adds the substitutions of a gap to <paramref name="found"/>.</summary>
    public static void Match(
        SentencePair pair, List<SentenceUnit> left, List<SentenceUnit> right, List<Substitution> found, bool[] usedLeft, bool[] usedRight)
    {
        var units = left.Count + right.Count;
        MatchOpposites(pair, left, right, found, usedLeft, usedRight, units);
        MatchMeasures(pair, left, right, found, usedLeft, usedRight, units);
        foreach (var kind in Kinds)
        {
            var j = 0;
            for (var i = 0; i < left.Count; i++)
            {
                if (left[i].Kind != kind || usedLeft[left[i].First])
                    continue;
                while (j < right.Count && (right[j].Kind != kind || usedRight[right[j].First]))
                    j++;
                if (j == right.Count)
                    break;
                if (IsSameWord(pair, left[i], right[j]))
                {
                    j++;
                    continue;
                }

                SubstitutionFinder.Add(found, new(left[i], right[j], Slot(pair, left[i], right[j]), units), usedLeft, usedRight);
                j++;
            }
        }

        MatchMixed(pair, left, right, found, usedLeft, usedRight, units);
    }

    /// <summary>Whether two sorts of units can stand for each other.</summary>
    public static bool Fit(UnitKind left, UnitKind right) =>
        left == right || (IsNominal(left) && IsNominal(right)) || (left is UnitKind.Adverb or UnitKind.Preposition && right is UnitKind.Adverb or UnitKind.Preposition) || (left is UnitKind.Adjective or UnitKind.Name or UnitKind.Noun or UnitKind.Verb
            && right is UnitKind.Adjective or UnitKind.Name or UnitKind.Noun or UnitKind.Verb);

    // "18 kilometres down and 40 miles west" against "140 miles west": numbers of one unit or of one counted noun belong together.
    private static void MatchMeasures(
        SentencePair pair, List<SentenceUnit> left, List<SentenceUnit> right, List<Substitution> found, bool[] usedLeft, bool[] usedRight, int units)
    {
        foreach (var unit in left)
        {
            if (unit.Kind != UnitKind.Quantity || usedLeft[unit.First] || pair.Left.Quantities[unit.Head] is not { } quantity)
                continue;
            SentenceUnit? only = null;
            var several = false;
            foreach (var other in right)
            {
                if (other.Kind != UnitKind.Quantity || usedRight[other.First] || pair.Right.Quantities[other.Head] is not { } second || !IsOneMeasure(quantity, second))
                    continue;
                several = only is not null;
                only = other;
            }

            if (only is { } match && !several && left.Count(other => other.Kind == UnitKind.Quantity && pair.Left.Quantities[other.Head] is { } rival && IsOneMeasure(rival, quantity)) == 1)
                SubstitutionFinder.Add(found, new(unit, match, Slot(pair, unit, match), units), usedLeft, usedRight);
        }
    }

    private static bool IsOneMeasure(Values.Quantity left, Values.Quantity right) =>
        left.Kind == right.Kind && left.Unit == right.Unit && (left.Unit is not null || left.Counted == right.Counted);

    // "Near" against "far from": opposites belong together whatever stands beside them.
    private static void MatchOpposites(
        SentencePair pair, List<SentenceUnit> left, List<SentenceUnit> right, List<Substitution> found, bool[] usedLeft, bool[] usedRight, int units)
    {
        foreach (var unit in left)
        {
            foreach (var other in right)
            {
                if (usedLeft[unit.First] || usedRight[other.First] || WordRelations.OppositeGrade(pair.Left.Words[unit.Head], pair.Right.Words[other.Head]) is 0 or 3)
                    continue;
                var slot = Slot(pair, unit, other);
                if (slot == SubstitutionSlot.Gap && units <= 4)
                    slot = SubstitutionSlot.NeighbourAndHead;
                if (slot == SubstitutionSlot.Gap && unit.Kind == UnitKind.Verb && other.Kind == UnitKind.Verb && PairEvidence.SameActor(pair, unit.Head, other.Head) == true)
                    slot = SubstitutionSlot.Dependents;
                SubstitutionFinder.Add(found, new(unit, other, slot, units), usedLeft, usedRight);
            }
        }
    }

    private static void MatchMixed(
        SentencePair pair, List<SentenceUnit> left, List<SentenceUnit> right, List<Substitution> found, bool[] usedLeft, bool[] usedRight, int units)
    {
        foreach (var unit in left)
        {
            if (usedLeft[unit.First])
                continue;
            foreach (var other in right)
            {
                if (usedRight[other.First] || !Fit(unit.Kind, other.Kind))
                    continue;
                SubstitutionFinder.Add(found, new(unit, other, Slot(pair, unit, other), units), usedLeft, usedRight);
                break;
            }
        }
    }

    // A lone function word that stands on both sides of the gap.
    private static bool IsSameWord(SentencePair pair, SentenceUnit left, SentenceUnit right) =>
        left.First == left.Last && right.First == right.Last && pair.Left.Words[left.Head].Number == pair.Right.Words[right.Head].Number;

    private static bool IsNominal(UnitKind kind) => kind is UnitKind.Name or UnitKind.Noun or UnitKind.Pronoun;

    private static SubstitutionSlot Slot(SentencePair pair, SentenceUnit left, SentenceUnit right)
    {
        var before = BothEdge(left.First == 0, right.First == 0) ?? Answer(pair, left.First - 1, right.First - 1);
        var after = BothEdge(left.Last == pair.Left.Count - 1, right.Last == pair.Right.Count - 1)
            ?? Answer(pair, left.Last + 1, right.Last + 1);
        if (before && after)
            return SubstitutionSlot.Neighbours;
        var leftHead = pair.Left.Tokens[left.Head].Head;
        var rightHead = pair.Right.Tokens[right.Head].Head;
        var sameHead = leftHead >= 0 && rightHead >= 0 && pair.Alignment.RightOf(leftHead) == rightHead;
        if (sameHead)
            return before || after ? SubstitutionSlot.NeighbourAndHead : SubstitutionSlot.Head;
        return SubstitutionSlot.Gap;
    }

    private static bool? BothEdge(bool left, bool right) => left && right ? true : left || right ? false : null;

    private static bool Answer(SentencePair pair, int left, int right) =>
        left >= 0 && right >= 0 && (pair.Alignment.RightOf(left) == right || (IsArticle(pair.Left, left) && IsArticle(pair.Right, right)));

    private static bool IsArticle(SentenceView view, int token) => view.Words[token].Word is "a" or "an" or "the";
}
