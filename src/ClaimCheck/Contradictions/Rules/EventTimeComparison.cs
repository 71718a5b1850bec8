using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Holds the days of one event that two passages tell in sentences of their own against each other. Silent where one is over
/// and the other to come, where a sentence tells of another act or of several days, and where a telling knows the other's day of such an act.
/// </summary>
internal static class EventTimeComparison
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(100);

    /// <summary>Proposes the days that cannot be one.</summary>
    public static void Compare(RuleContext context)
    {
        var pairs = context.Events;
        ILookup<StoryEvent, StoryEventPair>? byLeft = null, byRight = null;
        // Another sentence of one telling has such an event on the day that the other telling gives.
        bool IsKnownThere(StoryEventPair pair, TimeExpression left, TimeExpression right)
        {
            byLeft ??= pairs.ToLookup(static other => other.Left);
            byRight ??= pairs.ToLookup(static other => other.Right);
            return byRight[pair.Right].Any(other => other != pair && other.Left.View.Passage == pair.Left.View.Passage && MayBeAt(other.Left, right))
                || byLeft[pair.Left].Any(other => other != pair && other.Right.View.Passage == pair.Right.View.Passage && MayBeAt(other.Right, left));
        }

        foreach (var pair in pairs)
        {
            if (pair.Left.IsDenied != pair.Right.IsDenied || !SoleActs.AreFinal(pair.Left.Act, pair.Right.Act) || !pair.Left.CanBeOneStatus(pair.Right)
                || Time(pair.Left) is not { } left || Time(pair.Right) is not { } right
                || TimeComparison.Compare(left, right) != TimeAgreement.Apart
                || EventCandidate.TellsOfAnother(pair) || StoryThings.AreTwo(pair.Left.View, pair.Left.Actor, pair.Right.View, pair.Right.Actor)
                || IsKnownThere(pair, left, right))
            {
                continue;
            }

            EventCandidate.Propose(pair, Unit(pair.Left.View, left), Unit(pair.Right.View, right), 1, $"one event (“{pair.Right.Act.Word}”) cannot be at both times", context, sameTime: -1);
        }
    }

    /// <summary>The only day that a sentence gives for an event, or null.</summary>
    internal static TimeExpression? Time(StoryEvent told)
    {
        TimeExpression? only = null;
        foreach (var time in Times(told))
        {
            if (only is not null || !IsDay(told.View, time.Token, time))
                return null;
            only = time;
        }

        return only;
    }

    /// <summary>All times that a sentence gives for an event but lengths and what recurs.</summary>
    internal static IEnumerable<TimeExpression> Times(StoryEvent told)
    {
        for (var i = 0; i < told.View.Count; i++)
        {
            if (told.View.Times[i] is { } time && time.Token == i && time.Kind is not (TimeKind.Duration or TimeKind.Set)
                && ClauseContext.Predicate(told.View, i) == told.Predicate)
            {
                yield return time;
            }
        }
    }

    private static bool IsDay(SentenceView view, int token, TimeExpression time)
    {
        var unit = view.Units[token]!.Value;
        return time.Kind is TimeKind.Date or TimeKind.Time && !time.IsVague && (time.Interval is not { } span || span.End - span.Start <= Longest)
            && !(unit.First > 0 && ComparisonWords.Border.Contains(view.Words[unit.First - 1].Word)) && !ComparisonWords.Border.Contains(view.Words[unit.First].Word);
    }

    private static SentenceUnit Unit(SentenceView view, TimeExpression time) => view.Units[time.Token]!.Value;

    private static bool MayBeAt(StoryEvent told, TimeExpression time)
    {
        foreach (var stated in told.View.Times)
        {
            if (stated is not null && stated.Kind != TimeKind.Duration && TimeComparison.Compare(stated, time) == TimeAgreement.Together)
                return true;
        }

        return false;
    }
}
