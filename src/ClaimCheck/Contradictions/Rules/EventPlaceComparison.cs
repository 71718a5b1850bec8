using System.Collections.Immutable;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;
using EntityType = ClaimCheck.Entities.EntityType;
using MentionForm = ClaimCheck.Entities.MentionForm;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds the places of one event that two passages tell in sentences of their own against each other. Silent where a place
/// is not in the gazetteer or one can be or hold another, of what happens to persons, who are taken from place to place, where one only says "near", and where the days or the acts are two.
/// </summary>
internal static class EventPlaceComparison
{
    private const double LeastTrust = 0.7;

    /// <summary>Proposes the places that cannot be one.</summary>
    public static void Compare(RuleContext context)
    {
        foreach (var pair in context.Events)
        {
            if (pair.Trust < LeastTrust || pair.Left.IsOfPerson || pair.Right.IsOfPerson || !SoleActs.AreFinal(pair.Left.Act, pair.Right.Act) || pair.Left.IsDenied || pair.Right.IsDenied || !pair.Left.CanBeOneStatus(pair.Right) || EventCandidate.TellsOfAnother(pair)
                || StoryThings.AreTwo(pair.Left.View, pair.Left.Actor, pair.Right.View, pair.Right.Actor)
                || AreOfTwoTimes(pair))
            {
                continue;
            }

            var (left, right) = (Scenes(pair.Left), Scenes(pair.Right));
            if (left.IsEmpty || right.IsEmpty || IsNear(pair.Left.View, left[0]) != IsNear(pair.Right.View, right[0]))
                continue;
            if (AreApart(pair, left, right))
                EventCandidate.Propose(pair, left[0], right[0], 1, $"one event (“{pair.Right.Act.Word}”) has one place", context);
        }
    }

    // Days, months or years of the two events that cannot be one.
    private static bool AreOfTwoTimes(StoryEventPair pair)
    {
        foreach (var left in EventTimeComparison.Times(pair.Left))
        {
            foreach (var right in EventTimeComparison.Times(pair.Right))
            {
                if (TimeComparison.Compare(left, right) == TimeAgreement.Apart)
                    return true;
            }
        }

        return false;
    }

    private static bool AreApart(StoryEventPair pair, ImmutableArray<SentenceUnit> left, ImmutableArray<SentenceUnit> right)
    {
        foreach (var mine in AllPlaces(pair.Left.View))
        {
            foreach (var theirs in AllPlaces(pair.Right.View))
            {
                if (NameComparison.CanBeOne(pair.Left.View, mine, pair.Right.View, theirs) && (left.Contains(mine) || right.Contains(theirs)))
                    return false;
            }
        }

        foreach (var mine in left)
        {
            foreach (var theirs in right)
            {
                var (one, other) = (PlaceComparison.Resolve(pair.Left.View, mine), PlaceComparison.Resolve(pair.Right.View, theirs));
                if (one is null || other is null || !IsTown(one) || !IsTown(other) || PlaceComparison.CanBeOne(one.Place, other.Place) != false)
                    return false;
            }
        }

        return true;
    }

    private static bool IsTown(GazetteerEntry entry) => entry.Place.Key.StartsWith("city:", StringComparison.Ordinal);

    private static IEnumerable<SentenceUnit> AllPlaces(SentenceView view)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (IsPlace(view, i) && view.Units[i] is { } unit)
                yield return unit;
        }
    }

    private static bool IsPlace(SentenceView view, int token) =>
        view.Mentions[token] is { Form: MentionForm.Name } mention && mention.HeadToken == token
        && view.Entities[token]?.Type is EntityType.Place or EntityType.Facility;

    /// <summary>The places where a sentence has an event happen, in text order.</summary>
    private static ImmutableArray<SentenceUnit> Scenes(StoryEvent told)
    {
        var scenes = ImmutableArray.CreateBuilder<SentenceUnit>();
        for (var i = 0; i < told.View.Count; i++)
        {
            if (IsPlace(told.View, i) && told.View.Units[i] is { } unit && IsScene(told, i))
                scenes.Add(unit);
        }

        return scenes.ToImmutable();
    }

    // A phrase of place on the verb, or a name inside such a phrase: "in the port of Mindelo".
    private static bool IsScene(StoryEvent told, int token)
    {
        var view = told.View;
        for (var hops = 0; hops < 4; hops++)
        {
            var head = view.Tokens[token].Head;
            var role = Roles.Of(view, token);
            if (head < 0 || role is ClauseRole.Actor or ClauseRole.Undergoer or ClauseRole.Recipient || view.Times[token] is not null)
                return false;
            if (IsDirection(told, head))
                return true;
            if (head == told.Predicate || IsActNoun(told, head))
                return role is ClauseRole.Oblique or ClauseRole.Nominal && ComparisonWords.Scene.Contains(Roles.Preposition(view, token));
            var isInside = view.Tokens[token].Relation is DependencyRelation.Flat or DependencyRelation.Apposition
                || (role == ClauseRole.Nominal && ComparisonWords.PartPlace.Contains(Roles.Preposition(view, token)));
            if (!isInside)
                return false;
            token = head;
        }

        return false;
    }

    // "Just south of Veracruz", where the name hangs on the direction.
    private static bool IsDirection(StoryEvent told, int head) =>
        ComparisonWords.NearPlace.Contains(told.View.Words[head].Word) && told.View.Tokens[head].Head == told.Predicate;

    private static bool IsActNoun(StoryEvent told, int token) => told.View.Words[token] == told.Act;

    private static bool IsNear(SentenceView view, SentenceUnit unit)
    {
        for (var i = Math.Max(0, unit.First - 4); i < unit.First; i++)
        {
            if (ComparisonWords.NearPlace.Contains(view.Words[i].Word))
                return true;
        }

        return false;
    }
}
