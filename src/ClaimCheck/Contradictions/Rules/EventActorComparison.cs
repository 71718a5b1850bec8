using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Entities;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds the actors of one act that has a single actor against each other: who paid for the study, who founded the firm. Silent
/// where either shares the act with others. Words: <c>sole-acts</c>.
/// </summary>
internal static class EventActorComparison
{
    /// <summary>Proposes the actors that cannot both be it.</summary>
    public static void Compare(RuleContext context)
    {
        foreach (var pair in context.Events)
        {
            if (!pair.HaveOneUndergoer || pair.Left.IsDenied || pair.Right.IsDenied || !pair.Left.CanBeOneStatus(pair.Right)
                || !SoleActs.HaveOneActor(pair.Left.Act, pair.Right.Act) || IsShared(pair.Left) || IsShared(pair.Right)
                || EventCandidate.TellsOfAnother(pair) || Name(pair.Left) is not { } left || Name(pair.Right) is not { } right
                || !AreTwo(pair, left, right))
            {
                continue;
            }

            EventCandidate.Propose(pair, left, right, 1, $"one act (“{pair.Right.Act.Word}”) is given to two", context);
        }
    }

    private static bool AreTwo(StoryEventPair pair, SentenceUnit left, SentenceUnit right)
    {
        var (one, other) = (pair.Left.View.Entities[left.Head], pair.Right.View.Entities[right.Head]);
        return one is not null && other is not null && one != other && one.Type == other.Type && one.Type is EntityType.Person or EntityType.Organisation
            && !NameComparison.CanBeOne(pair.Left.View, left, pair.Right.View, right);
    }

    // The name of the actor: itself, or the name beside its description.
    private static SentenceUnit? Name(StoryEvent told)
    {
        if (told.Actor < 0)
            return null;
        var view = told.View;
        if (view.Mentions[told.Actor]?.Form == MentionForm.Name)
            return view.Units[told.Actor];
        var beside = ClauseContext.NameBeside(view, told.Actor);
        return beside >= 0 && view.Mentions[beside]?.Form == MentionForm.Name ? view.Units[beside] : null;
    }

    private static bool IsShared(StoryEvent told)
    {
        foreach (var child in told.View.Sentence.Tree.Children(told.Actor < 0 ? told.Predicate : told.Actor))
        {
            if (told.View.Tokens[child].Relation == DependencyRelation.Conjunct && child != told.Predicate)
                return true;
        }

        for (var i = 0; i < told.View.Count; i++)
        {
            if (SoleActs.Sharing.Contains(told.View.Words[i].Word) && ClauseContext.Predicate(told.View, i) is var predicate && (predicate == told.Predicate || i == told.View.Tokens[told.Predicate].Head))
                return true;
        }

        return false;
    }
}
