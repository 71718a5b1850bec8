using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two places of one event. Silent where one place lies inside the other, where two spellings name one place, where the
/// prepositions tell of different ends of a way, and where the other side names the place too.
/// </summary>
internal sealed class PlaceConflictRule : ISentencePairRule, IStoryRule
{
    private const double StartFloor = 0.8;
    private const int LeastOfList = 3;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "place-conflict",
        "Two passages put one event at different places.",
        Severity.Medium,
        [new("The summit was held in Vienna on Monday.", "The summit was held in Geneva on Monday.")],
        [new("A bomb went off in Nairobi on Friday.", "A bomb went off in Kenya on Friday.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context) => EventPlaceComparison.Compare(context);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (substitution.Left.Kind is not UnitKind.Name || substitution.Right.Kind is not UnitKind.Name)
                continue;
            var left = PlaceComparison.Resolve(pair.Left, substitution.Left);
            var right = PlaceComparison.Resolve(pair.Right, substitution.Right);
            var isOneStatement = OtherwiseEqual.Is(pair, substitution.Left, substitution.Right);
            var areStarts = substitution.Slot == SubstitutionSlot.Head && JourneyStarts.IsOrigin(pair.Left, substitution.Left) && JourneyStarts.IsOrigin(pair.Right, substitution.Right);
            if (!PlaceComparison.IsPlace(pair.Left, substitution.Left, left) || !PlaceComparison.IsPlace(pair.Right, substitution.Right, right)
                || (!areStarts && !(IsLocated(pair.Left, substitution.Left) && IsLocated(pair.Right, substitution.Right)))
                || (substitution.Slot == SubstitutionSlot.Rival && !(IsScene(pair.Left, substitution.Left) && IsScene(pair.Right, substitution.Right)))
                || NameComparison.CanBeOne(pair.Left, substitution.Left, pair.Right, substitution.Right, isOneStatement)
                || (!isOneStatement && (IsInList(pair.Left, substitution.Left) || IsInList(pair.Right, substitution.Right))))
            {
                continue;
            }

            var apart = Apart(pair, substitution, left, right);
            if (apart == 0)
                continue;
            var elsewhere = NameComparison.Stands(pair.Left, substitution.Left, pair.Right, pair.Alignment.LeftOf) || NameComparison.Stands(pair.Right, substitution.Right, pair.Left, pair.Alignment.RightOf);
            SubstitutionCandidate.Propose(
                pair, substitution, context, apart * (elsewhere ? 0.4 : 1) * (substitution.Slot == SubstitutionSlot.Rival && !PairEvidence.AreOneAct(pair, substitution) ? 0.7 : 1), Topic.Act(pair, substitution, "one event") + " has one place",
                features => features with { IsTyped = true, Exclusive = apart, OtherSideHasValue = elsewhere }, floor: areStarts ? StartFloor : 0);
        }
    }

    // "The US president" and "MS-13 of El Salvador" say whose, not where.
    private static bool IsScene(SentenceView view, SentenceUnit unit)
    {
        var token = unit.Head;
        var head = view.Tokens[token].Head;
        // "The Peruvian capital Lima": the name has the part of the noun that it stands beside.
        if (view.Tokens[token].Relation is DependencyRelation.Flat or DependencyRelation.Apposition && head >= 0 && view.Tokens[head].Tag == UniversalTag.Noun && view.Entities[head] is null)
            (token, head) = (head, view.Tokens[head].Head);
        return Roles.Of(view, token) switch
        {
            ClauseRole.Oblique => true,
            ClauseRole.Nominal => head >= 0 && view.Tokens[head].Tag != UniversalTag.ProperNoun && view.Entities[head] is null,
            _ => false,
        };
    }

    // One of several places: another telling names others of them ("alerts for Devon, Cornwall and Kent").
    private static bool IsInList(SentenceView view, SentenceUnit unit)
    {
        var first = unit.Head;
        while (view.Tokens[first].Relation == DependencyRelation.Conjunct && view.Tokens[first].Head >= 0)
            first = view.Tokens[first].Head;
        var members = 1;
        foreach (var child in view.Sentence.Tree.Children(first))
        {
            if (view.Tokens[child].Relation == DependencyRelation.Conjunct)
                members++;
        }

        return members >= LeastOfList;
    }

    // In the role of an actor a place stands for its government; that is another rule's.
    internal static bool IsLocated(SentenceView view, SentenceUnit unit) =>
        Roles.Of(view, unit.Head) is not (ClauseRole.Actor or ClauseRole.Undergoer or ClauseRole.Recipient);

    private static double Apart(SentencePair pair, Substitution substitution, GazetteerEntry? left, GazetteerEntry? right)
    {
        if (left is null || right is null)
            return MayHold(pair, substitution) ? 0 : (left is null) == (right is null) ? 0.75 : 0.5;
        return PlaceComparison.CanBeOne(left.Place, right.Place) switch { true => 0, false => 1, _ => 0.6 };
    }

    // "Franklin County" may hold "Frankfort": an area against a place that the tables do not know.
    private static bool MayHold(SentencePair pair, Substitution substitution) => IsArea(pair.Left, substitution.Left) != IsArea(pair.Right, substitution.Right);

    private static bool IsArea(SentenceView view, SentenceUnit unit)
    {
        for (var i = unit.First; i <= Math.Min(unit.Last + 1, view.Count - 1); i++)
        {
            if (ComparisonWords.Area.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }
}
