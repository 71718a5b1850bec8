using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using EntityType = ClaimCheck.Entities.EntityType;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Another person, organisation or thing in an otherwise equal statement. Silent where the names can be one, where a place
/// stands for its government, where the other side names it too (joint acts), and weak where a name stands against a description.
/// </summary>
internal sealed class ActorConflictRule : ISentencePairRule, IStoryRule
{
    private const int WordsOfReport = 6;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "actor-conflict",
        "Two passages name different people or organisations in one act.",
        Severity.High,
        [new("Sergeant Moira Keane shot the gunman in the lobby of the bank.", "Sergeant Liam Doyle shot the gunman in the lobby of the bank.")],
        [new("France proposed the new limits in Lisbon.", "Spain and France proposed the new limits in Lisbon.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context) => EventActorComparison.Compare(context);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (substitution.Left.Kind != UnitKind.Name || substitution.Right.Kind != UnitKind.Name
                || !IsNamed(pair.Left, substitution.Left) || !IsNamed(pair.Right, substitution.Right)
                || NameComparison.CanBeOne(pair.Left, substitution.Left, pair.Right, substitution.Right, OtherwiseEqual.Is(pair, substitution.Left, substitution.Right)))
            {
                continue;
            }

            var left = PlaceComparison.Resolve(pair.Left, substitution.Left);
            var right = PlaceComparison.Resolve(pair.Right, substitution.Right);
            if (IsPlaceOfEvent(pair, substitution, left, right) || AreOneGovernment(left, right) || AreNationalities(left, right) || DescribeOneNoun(pair, substitution, left, right))
                continue;
            if ((substitution.Slot == SubstitutionSlot.Rival || pair.Containment < 0.7) && AreBothKnown(pair, substitution))
                continue;
            if (AreOneHolder(pair, substitution))
                continue;
            if (AreOfOneTitle(pair, substitution, context))
                continue;
            var weight = Weight(pair.Left.Entities[substitution.Left.Head]?.Type, pair.Right.Entities[substitution.Right.Head]?.Type);
            if (((IsSource(pair.Left, substitution.Left) || IsSource(pair.Right, substitution.Right)) && !IsOneReport(pair, substitution)) || IsRelative(pair, substitution))
                continue;
            if (substitution.Slot == SubstitutionSlot.Rival && !PairEvidence.AreOneAct(pair, substitution))
                weight *= 0.45;
            if (substitution.Slot == SubstitutionSlot.Rival && Roles.Of(pair.Left, substitution.Left.Head) != Roles.Of(pair.Right, substitution.Right.Head))
                weight *= 0.75;
            if (pair.Left.IsHeadline != pair.Right.IsHeadline)
                weight *= 0.8;
            var elsewhere = NameComparison.Stands(pair.Left, substitution.Left, pair.Right, pair.Alignment.LeftOf) || NameComparison.Stands(pair.Right, substitution.Right, pair.Left, pair.Alignment.RightOf);
            SubstitutionCandidate.Propose(
                pair, substitution, context, weight * (elsewhere ? 0.35 : 1), Topic.Act(pair, substitution, "the act") + " is the same and the names are not",
                features => features with { IsTyped = true, OtherSideHasValue = elsewhere, Certainty = weight });
        }
    }

    // "Police Chief Marcus Dunleavy" and "Police Chief Martin Dunleavy": one holder of one office, whose name is another rule's.
    private static bool AreOneHolder(SentencePair pair, Substitution substitution) =>
        pair.Left.Entities[substitution.Left.Head] is { } left && pair.Right.Entities[substitution.Right.Head] is { } right
        && left.Name.AsSpan(left.Name.LastIndexOf(' ') + 1).Equals(right.Name.AsSpan(right.Name.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase)
        && left.Titles.Any(title => right.Titles.Any(other => title.Office is not null && title.Office == other.Office));

    // Both tellings name both somewhere: each has its own part in the story.
    private static bool AreBothKnown(SentencePair pair, Substitution substitution) =>
        pair.Left.Entities[substitution.Left.Head] is { } left && pair.Right.Entities[substitution.Right.Head] is { } right
        && left.Mentions.Any(mention => mention.Passage == pair.Right.Passage) && right.Mentions.Any(mention => mention.Passage == pair.Left.Passage);

    // Who says it is another rule's matter; who promises or denies to have done it does it himself.
    private static bool IsSource(SentenceView view, SentenceUnit unit)
    {
        foreach (var claim in view.Claims)
        {
            if (claim?.Attribution is { SourceSpan: { } span } && claim.Subject?.Span.Overlaps(span) != true && span.Overlaps(view.SpanOf(unit.First, unit.Last)))
                return true;
        }

        return false;
    }

    // The same report at length, word for word: one of the two did not say it.
    private static bool IsOneReport(SentencePair pair, Substitution substitution) =>
        (pair.IsAnchored ? OtherwiseEqual.Is(pair, substitution.Left, substitution.Right) : OtherwiseEqual.CountShared(pair, substitution.Left, substitution.Right) >= WordsOfReport)
        && !AreBothKnown(pair, substitution);

    // "Her brother Amit" and "her cousin Rohan" are two people.
    private static bool IsRelative(SentencePair pair, Substitution substitution) =>
        HasKinBefore(pair.Left, substitution.Left) && HasKinBefore(pair.Right, substitution.Right);

    private static bool HasKinBefore(SentenceView view, SentenceUnit unit) =>
        unit.First > 0 && RelationConflictRule.IsKin(view.Words[unit.First - 1].Word);

    private static bool IsNamed(SentenceView view, SentenceUnit unit) => view.Tokens[unit.Head].Text is { Length: > 1 } text && char.IsLetterOrDigit(text[0]);

    private static bool IsPlaceOfEvent(SentencePair pair, Substitution substitution, GazetteerEntry? left, GazetteerEntry? right) =>
        PlaceComparison.IsPlace(pair.Left, substitution.Left, left) && PlaceComparison.IsPlace(pair.Right, substitution.Right, right)
        && PlaceConflictRule.IsLocated(pair.Left, substitution.Left) && PlaceConflictRule.IsLocated(pair.Right, substitution.Right);

    // "The State Department's special envoy" and "the US special envoy": what a title is of is no actor.
    private static bool AreOfOneTitle(SentencePair pair, Substitution substitution, RuleContext context)
    {
        var left = PairEvidence.Side(pair.Left, substitution.Left);
        var right = PairEvidence.Side(pair.Right, substitution.Right);
        return context.TitlesIn(left.Passage).Any(given => given.Title.Span.Contains(left.Span)
            && given.Person.Titles.Any(title => title.Passage == right.Passage && title.Span.Contains(right.Span)));
    }

    // "Paris" and "France", "Glasgow's museum" and "a Scottish museum": the one lies in the other.
    private static bool AreOneGovernment(GazetteerEntry? left, GazetteerEntry? right) =>
        left is not null && right is not null && PlaceComparison.CanBeOne(left.Place, right.Place) == true;

    private static bool AreNationalities(GazetteerEntry? left, GazetteerEntry? right) =>
        left?.Use is GazetteerUse.Adjective or GazetteerUse.People && right?.Use is GazetteerUse.Adjective or GazetteerUse.People;

    // "Two Baltic men", "two German men": a word of origin on a noun is no actor, whatever the other one is.
    private static bool DescribeOneNoun(SentencePair pair, Substitution substitution, GazetteerEntry? left, GazetteerEntry? right) =>
        (left?.Use is GazetteerUse.Adjective || right?.Use is GazetteerUse.Adjective)
        && Roles.Of(pair.Left, substitution.Left.Head) == ClauseRole.Modifier && Roles.Of(pair.Right, substitution.Right.Head) == ClauseRole.Modifier;

    private static double Weight(EntityType? left, EntityType? right)
    {
        if (left == right)
            return left switch { EntityType.Person => 1, EntityType.Organisation => 0.95, null => 0.75, _ => 0.85 };
        return left is null || right is null ? 0.75 : 0.6;
    }
}
