using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two numbers of one thing that cannot both be true. Ranges of hedged numbers must not meet, one must not be a rounding of
/// the other, units and things counted must be the same, and neither number may stand on the other side as well.
/// </summary>
internal sealed class QuantityConflictRule : ISentencePairRule, IStoryRule
{
    private const double LeastForPolls = 0.7;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "quantity-conflict",
        "Two passages give different counts, sums, shares or measures of one thing.",
        Severity.Medium,
        [new("The landslide killed 17 people in the village on Saturday.", "The landslide killed 23 people in the village on Saturday.")],
        [new("The landslide killed at least 17 people in the village.", "The landslide killed 23 people in the village."), new("The fire destroyed 14 houses.", "The fire destroyed six barns.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context) => StoryFigureComparison.Compare(context);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        ShareConflict.Compare(pair, context);
        foreach (var substitution in pair.Substitutions)
        {
            if (pair.Left.Quantities[substitution.Left.Head] is not { } left || pair.Right.Quantities[substitution.Right.Head] is not { } right)
                continue;
            if (!IsCounted(left.Kind) || !IsCounted(right.Kind) || !QuantityComparison.Comparable(left, right))
                continue;
            var isOneStatement = OtherwiseEqual.Is(pair, substitution.Left, substitution.Right);
            if (QuantityComparison.Agree(left, right) && !(isOneStatement && HedgedFigures.HaveOneHedge(left, right)))
                continue;
            if (IsChange(pair.Left, substitution.Left) != IsChange(pair.Right, substitution.Right) || IsSharedOut(pair.Left) != IsSharedOut(pair.Right)
                || (!isOneStatement && (IsWithinBound(pair.Left, substitution.Left, left, right) || IsWithinBound(pair.Right, substitution.Right, right, left))))
            {
                continue;
            }

            if (AreOfTwoTolls(pair, left, right) || IsOneAndOther(pair.Left, substitution.Left) || IsOneAndOther(pair.Right, substitution.Right))
                continue;

            // One poll and another.
            if (Has(pair.Left, ComparisonWords.Poll) && Has(pair.Right, ComparisonWords.Poll) && pair.Containment < LeastForPolls)
                continue;
            var passage = InPassage(pair.Left, right) || InPassage(pair.Right, left);
            var elsewhere = Stands(pair.Left, right, pair.Alignment.RightOf) || Stands(pair.Right, left, pair.Alignment.LeftOf);
            var weight = 1.05 * Counted(pair, left, right) * (elsewhere ? 0.4 : passage ? 0.6 : 1) * (left.IsExact && right.IsExact ? 1 : 0.85);
            SubstitutionCandidate.Propose(
                pair, substitution, context, weight, Topic.Figures(pair, left, right) + " cannot both be right",
                features => features with
                {
                    IsTyped = true,
                    ValueDistance = QuantityComparison.Distance(left, right),
                    IsHedged = !left.IsExact || !right.IsExact,
                    OtherSideHasValue = elsewhere || passage,
                },
                mayChange: true);
        }
    }

    /// <summary>Whether a number that agrees with <paramref name="quantity"/> stands in a sentence where nothing answers it.</summary>
    internal static bool Stands(SentenceView view, Quantity quantity, Func<int, int> answer)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Quantities[i] is { } other && other.Token == i && answer(i) < 0 && QuantityComparison.Agree(other, quantity))
                return true;
        }

        return false;
    }

    // The same figure stands in another sentence there: the telling knows both.
    private static bool InPassage(SentenceView view, Quantity quantity)
    {
        foreach (var other in view.Values.Quantities)
        {
            if (other.Sentence != view.Index && other.Value == quantity.Value && QuantityComparison.Comparable(other, quantity)
                && (other.Value > 12 || other.Unit is not null || other.Counted == quantity.Counted))
            {
                return true;
            }
        }

        return false;
    }

    // "By 3 percent", "$33 million less": a difference, not a level.
    private static bool IsChange(SentenceView view, SentenceUnit unit)
    {
        if (unit.First > 0 && view.Words[unit.First - 1].Word == "by" && view.Quantities[unit.Head]?.Kind is QuantityKind.Percentage or QuantityKind.Money or QuantityKind.PercentagePoints)
            return true;
        return unit.Last + 1 < view.Count && (ComparisonWords.Compared.Contains(view.Words[unit.Last + 1].Word)
            || ComparisonWords.Compared.Contains(view.Tokens[unit.Last + 1].Text));
    }

    // "Two people were killed and 31 injured" beside "30 people were hurt": the dead are not the injured.
    private static bool AreOfTwoTolls(SentencePair pair, Quantity left, Quantity right) =>
        StoryFigureReader.Toll(pair.Left.Tokens, left) is { } first && StoryFigureReader.Toll(pair.Right.Tokens, right) is { } second && first != second;

    // "From one bank to the other": one of two, not a number of them.
    private static bool IsOneAndOther(SentenceView view, SentenceUnit unit)
    {
        if (view.Quantities[unit.Head] is not { Value: 1 } || char.IsAsciiDigit(view.Tokens[unit.First].Text[0]))
            return false;
        for (var i = unit.Last + 1; i < view.Count; i++)
        {
            if (ComparisonWords.OtherOne.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }

    // "Each fleet will carry six observers" beside "a dozen observers aboard the two fleets".
    private static bool IsSharedOut(SentenceView view) => Has(view, ComparisonWords.SharedOut);

    private static bool Has(SentenceView view, FrozenSet<string> words)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (words.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }

    // "The bill tops $3 billion", "the toll nears 200".
    private static bool IsWithinBound(SentenceView view, SentenceUnit unit, Quantity bound, Quantity other)
    {
        for (var i = Math.Max(0, unit.First - 3); i < unit.First; i++)
        {
            var word = view.Words[i].Word;
            if ((ComparisonWords.AtLeast.Contains(word) && other.Value >= bound.Value) || (ComparisonWords.Nearly.Contains(word) && other.Value <= bound.Value))
                return true;
        }

        return false;
    }

    private static bool IsCounted(QuantityKind kind) => kind is not (QuantityKind.Age or QuantityKind.Ordinal);

    // The same noun counts fully, a wider or unknown one less, another one hardly.
    private static double Counted(SentencePair pair, Quantity left, Quantity right)
    {
        if (left.CountedToken < 0 || right.CountedToken < 0)
            return left.Unit is null && left.CountedToken != right.CountedToken ? 0.7 : 1;
        if (pair.Alignment.RightOf(left.CountedToken) == right.CountedToken)
            return 1;
        var relation = WordRelations.Compare(pair.Left.Words[left.CountedToken], pair.Right.Words[right.CountedToken]);
        return relation switch
        {
            WordRelation.Same or WordRelation.Synonym or WordRelation.SameIdea => 1,
            WordRelation.Narrower or WordRelation.Wider => 0.75,
            _ => 0.3,
        };
    }
}
