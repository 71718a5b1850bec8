using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two ranks of one thing in one list: first and second, largest and second-largest. Silent on another class or scope
/// ("in the south" and "in the country"), on "one of the largest", on "apart from", and where the times differ.
/// </summary>
internal sealed class SuperlativeConflictRule : ISentencePairRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "superlative-conflict",
        "Two passages give one thing two ranks: first and second, largest and second-largest.",
        Severity.Medium,
        [new("Torvik is the largest port in the country.", "Torvik is the second-largest port in the country.")],
        [new("Torvik is one of the largest ports in the country.", "Torvik is the second-largest port in the country."), new("Torvik is the largest port in the south.", "Torvik is the second-largest port in the country.")]);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (IsOrdinal(pair.Left, substitution.Left.Head) && IsOrdinal(pair.Right, substitution.Right.Head)
                && AreRanked(pair, substitution.Left.Head, substitution.Right.Head))
            {
                var weight = (SameScope(pair, substitution.Left.Head, substitution.Right.Head) ? 1 : 0.3) * (IsPointInTime(pair.Left, substitution.Left.Head) ? 0.45 : 1);
                SubstitutionCandidate.Propose(
                    pair, substitution, context, weight, "it cannot have both places in one list",
                    features => features with { IsTyped = true, Exclusive = 1 });
            }
        }

        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j >= 0 && IsSuperlative(pair.Left, i) && IsSuperlative(pair.Right, j))
                CompareRanks(pair, i, j, context);
        }
    }

    // Some superlatives are taken for nouns: "the third longest".
    private static bool IsSuperlative(SentenceView view, int token) =>
        view.Tokens[token].Penn is PennTag.AdjectiveSuperlative
        || (view.Tokens[token].Tag is UniversalTag.Noun && view.Tokens[token].Text.Length > 5 && view.Tokens[token].Text.EndsWith("est", StringComparison.Ordinal));

    private static bool IsOrdinal(SentenceView view, int token) => view.Quantities[token] is { Kind: QuantityKind.Ordinal };

    // "The 88th minute", "the third day": a time within an event that has many.
    private static bool IsPointInTime(SentenceView view, int token)
    {
        var head = view.Tokens[token].Head;
        return head >= 0 && ComparisonWords.TimeWithin.Contains(view.Words[head].Word);
    }

    private static void CompareRanks(SentencePair pair, int i, int j, RuleContext context)
    {
        var left = Rank(pair.Left, i);
        var right = Rank(pair.Right, j);
        if (left.Value == right.Value || !AreRanked(pair, i, j) || IsOneOf(pair.Left, left.First) || IsOneOf(pair.Right, right.First))
            return;
        var leftUnit = new SentenceUnit(left.First, i, i, UnitKind.Adjective);
        var rightUnit = new SentenceUnit(right.First, j, j, UnitKind.Adjective);
        var substitution = new Substitution(leftUnit, rightUnit, SubstitutionSlot.NeighbourAndHead, 2);
        SubstitutionCandidate.Propose(
            pair, substitution, context, SameScope(pair, i, j) ? 1.1 : 0.3, "it cannot have both places in one list",
            features => features with { IsTyped = true, Exclusive = 1 });
    }

    private static (double Value, int First) Rank(SentenceView view, int superlative)
    {
        var before = superlative - 1;
        if (before >= 0 && view.Tokens[before].Text is "-" or "–")
            before--;
        return before >= 0 && view.Quantities[before] is { Kind: QuantityKind.Ordinal } ordinal ? (ordinal.Value, before) : (1, superlative);
    }

    private static bool IsOneOf(SentenceView view, int first)
    {
        for (var i = Math.Max(0, first - 4); i < first; i++)
        {
            if (ComparisonWords.ApartFrom.Contains(view.Words[i].Word) || (view.Words[i].Word == "one" && i + 1 < view.Count && view.Words[i + 1].Word == "of"))
                return true;
        }

        return first > 0 && ComparisonWords.ApartFrom.Contains(view.Words[0].Word);
    }

    // The noun and what it is of or in must not differ on both sides.
    private static bool SameScope(SentencePair pair, int i, int j)
    {
        var leftHead = Math.Max(pair.Left.Tokens[i].Head, 0);
        var rightHead = Math.Max(pair.Right.Tokens[j].Head, 0);
        if (HaveOtherPlaces(pair, i, j) || HasHolderOfItsOwn(pair.Left, leftHead, pair.Right) || HasHolderOfItsOwn(pair.Right, rightHead, pair.Left))
            return false;
        return !(HasUnanswered(pair.Left, leftHead, i, pair.Alignment.CoversLeft) && HasUnanswered(pair.Right, rightHead, j, pair.Alignment.CoversRight));
    }

    // "In Scotland" and "in Britain": two lists.
    private static bool HaveOtherPlaces(SentencePair pair, int i, int j)
    {
        var left = NameAfter(pair.Left, i);
        var right = NameAfter(pair.Right, j);
        return left >= 0 && right >= 0 && pair.Left.Words[left].Number != pair.Right.Words[right].Number;
    }

    // "Oregon was the first state", "Eighth state allows it": the one that is ranked here is not spoken of there.
    private static bool HasHolderOfItsOwn(SentenceView view, int ranked, SentenceView other)
    {
        var holder = view.Sentence.Tree.Child(ranked, DependencyRelation.Subject);
        if (holder < 0 || view.Entities[holder] is not { } entity)
            return false;
        for (var i = 0; i < other.Count; i++)
        {
            if (other.Entities[i] == entity || other.Tokens[i].Tag == UniversalTag.Pronoun)
                return false;
        }

        return true;
    }

    private static int NameAfter(SentenceView view, int token)
    {
        for (var k = token + 1; k < Math.Min(view.Count, token + 6); k++)
        {
            if (view.Tokens[k].Tag == UniversalTag.ProperNoun)
                return k;
        }

        return -1;
    }

    // "The first wedding anniversary since they moved": a list that begins anew.
    private static bool BeginsAnew(SentenceView view, int rank)
    {
        for (var k = rank + 1; k < Math.Min(view.Count, rank + 6); k++)
        {
            if (view.Words[k].Word == "since")
                return true;
        }

        return false;
    }

    // "Was not the first": no place at all.
    private static bool IsDenied(SentenceView view, int rank)
    {
        var by = view.Denials;
        return by[rank] > 0 || by[Math.Max(view.Tokens[rank].Head, 0)] > 0;
    }

    private static bool AreRanked(SentencePair pair, int i, int j) =>
        BeginsAnew(pair.Left, i) == BeginsAnew(pair.Right, j) && !IsDenied(pair.Left, i) && !IsDenied(pair.Right, j);

    private static bool HasUnanswered(SentenceView view, int head, int rank, Func<int, bool> covered)
    {
        if (!covered(head) && view.IsContent[head] && head != rank)
            return true;
        foreach (var child in view.Sentence.Tree.Children(head))
        {
            if (child == rank || covered(child) || !view.IsContent[child] || view.Quantities[child] is not null)
                continue;
            if (Roles.Of(view, child) is ClauseRole.Nominal or ClauseRole.Modifier or ClauseRole.Oblique)
                return true;
        }

        return false;
    }
}
