using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Syntax;
using ClaimCheck.Values;
using Claim = ClaimCheck.Claims.Claim;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two times of one event that cannot be one: their intervals do not meet, or, without a day of publication, their weekdays,
/// dates, years or hours differ. A vague time that holds the exact one is silent, and so is a time that the other side names too.
/// </summary>
internal sealed class DateConflictRule : ISentencePairRule, IStoryRule
{
    private const double MostlyOne = 0.65;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "date-conflict",
        "Two passages put one event at times that cannot be one.",
        Severity.Medium,
        [new("The museum was robbed on March 4 by two men.", "The museum was robbed on March 9 by two men.", new DateOnly(2024, 3, 28))],
        [new("The train derailed on Tuesday near the tunnel.", "The train derailed on May 14 near the tunnel.", new DateOnly(2024, 5, 16))]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        EventTimeComparison.Compare(context);
        LifeDateComparison.Compare(context);
        foreach (var (visit, meeting, traveller, host) in new VisitAndMeetingReader(context.Story).Conflicts())
        {
            var (first, second) = (Side(visit), Side(meeting));
            var inOrder = context.Story.Claims.IndexOf(visit) < context.Story.Claims.IndexOf(meeting);
            var (left, right) = inOrder ? (first, second) : (second, first);
            context.Propose(new Candidate
            {
                Left = left,
                Right = right,
                Relation = SubstitutionCandidate.Relate(left, right, mayChange: true),
                Strength = 0.8,
                Explanation = Wording.Contrast(left, right, $"the journey of {traveller} is announced for the meeting with {host}, so the two are one event, and the times cannot be one"),
                Features = new CandidateFeatures { IsTyped = true, SameSubject = 1, SameAct = 0.5, SameSlot = 1, SameTime = -1, Similarity = 0.8, AlignedLeft = 0.8, AlignedRight = 0.8, IsHedged = visit.Time!.IsVague || meeting.Time!.IsVague },
            });
        }
    }

    // From the act to the end of its clause: the words that hold act and time.
    private static FindingSide Side(Claim claim)
    {
        var span = claim.Span.Contains(claim.Predicate.Span) ? Text.TextSpan.FromBounds(claim.Predicate.Span.Start, claim.Span.End) : claim.Span;
        return new(claim, claim.Passage, span.Union(claim.Time!.Span));
    }

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (pair.Left.Times[substitution.Left.Head] is not { } left || pair.Right.Times[substitution.Right.Head] is not { } right)
                continue;
            var isOneStatement = OtherwiseEqual.Is(pair, substitution.Left, substitution.Right);
            if ((isOneStatement ? TimeComparison.CompareInOnePlace(left, right) : TimeComparison.Compare(left, right)) != TimeAgreement.Apart && !(isOneStatement && CountOtherwise(pair, substitution)))
                continue;

            if (IsDenied(pair.Left, substitution.Left) != IsDenied(pair.Right, substitution.Right))
                continue;
            if (Border(pair.Left, substitution.Left) != Border(pair.Right, substitution.Right) || PairEvidence.TellOfTwoActs(pair) || (!isOneStatement && MayBeTwo(pair, substitution, left.Kind)))
                continue;
            var isOneAct = isOneStatement || substitution.Slot != SubstitutionSlot.Rival || PairEvidence.AreOneAct(pair, substitution);
            if (!isOneAct && (Math.Min(pair.LeftShare, pair.RightShare) < MostlyOne || !AreMain(pair, substitution)))
                continue;
            if (!isOneStatement && HaveOtherFigures(pair, substitution))
                continue;
            var elsewhere = Stands(pair.Left, substitution.Left, right, pair.Alignment.RightOf) || Stands(pair.Right, substitution.Right, left, pair.Alignment.LeftOf);
            SubstitutionCandidate.Propose(
                pair, substitution, context, (elsewhere ? 0.4 : InPassage(pair.Left, right) || InPassage(pair.Right, left) ? 0.7 : 1.05) * (left.Kind == TimeKind.Duration ? 0.75 : 1) * (isOneAct ? 1 : 0.75), Topic.Act(pair, substitution, "one event") + " cannot be at both times",
                features => features with { IsTyped = true, IsHedged = left.IsVague || right.IsVague, OtherSideHasValue = elsewhere, SameTime = -1 },
                mayChange: true);
        }
    }

    // Doubts whether one event is spoken of at all.
    private static bool MayBeTwo(SentencePair pair, Substitution substitution, TimeKind kind) =>
        IsOfOtherTime(pair.Left, substitution.Left) || IsOfOtherTime(pair.Right, substitution.Right)
        || (kind != TimeKind.Duration && IsState(pair.Left, substitution.Left) && IsState(pair.Right, substitution.Right));

    // "Won two medals in 1976", "won three medals in 1979": two acts.
    private static bool HaveOtherFigures(SentencePair pair, Substitution time) => pair.Substitutions.Any(other =>
        pair.Left.Quantities[other.Left.Head] is { } left && pair.Right.Quantities[other.Right.Head] is { } right
        && QuantityComparison.Comparable(left, right) && !QuantityComparison.Agree(left, right)
        && ClauseContext.Predicate(pair.Left, other.Left.Head) == ClauseContext.Predicate(pair.Left, time.Left.Head));

    // "Since 2023", "until May" and "by Friday" name a border, not the time.
    private static string Border(SentenceView view, SentenceUnit unit)
    {
        for (var i = unit.Last; i >= Math.Max(0, unit.First - 1); i--)
        {
            if (ComparisonWords.Border.Contains(view.Words[i].Word))
                return view.Words[i].Word;
        }

        return string.Empty;
    }

    // The times of the main acts of two sentences that are otherwise one: "signed the treaty", "put their names to the treaty".
    private static bool AreMain(SentencePair pair, Substitution substitution) =>
        pair.Left.Tokens[ClauseContext.Predicate(pair.Left, substitution.Left.Head)].Head < 0
        && pair.Right.Tokens[ClauseContext.Predicate(pair.Right, substitution.Right.Head)].Head < 0;

    // "Did not come on Thursday" and "came on Saturday" go together.
    private static bool IsDenied(SentenceView view, SentenceUnit unit) => view.Denials[ClauseContext.Predicate(view, unit.Head)] > 0;

    // "The second Tuesday of that month", "the Monday of the week before": a time that another one fixes.
    private static bool IsOfOtherTime(SentenceView view, SentenceUnit unit) =>
        unit.Last + 2 < view.Count && view.Words[unit.Last + 1].Word == "of" && view.Tokens[unit.Last + 2].Tag == UniversalTag.Determiner;

    // "Was the tallest in 2019": what a thing is changes with time.
    private static bool IsState(SentenceView view, SentenceUnit unit)
    {
        var predicate = ClauseContext.Predicate(view, unit.Head);
        return view.Sentence.Tree.Child(predicate, DependencyRelation.Copula) >= 0;
    }

    private static bool InPassage(SentenceView view, TimeExpression time)
    {
        foreach (var other in view.Values.Times)
        {
            if (other.Sentence != view.Index && other.Kind == time.Kind && other.Timex == time.Timex)
                return true;
        }

        return false;
    }

    // "Two years ago", "five years ago" without a day of publication, which leaves both open: they count back from one day.
    private static bool CountOtherwise(SentencePair pair, Substitution substitution)
    {
        var (left, right) = (substitution.Left, substitution.Right);
        if (left.Last - left.First != right.Last - right.First || !IsOpen(pair.Left.Times[left.Head]!) || !IsOpen(pair.Right.Times[right.Head]!))
            return false;
        var counts = 0;
        for (var k = 0; k <= left.Last - left.First; k++)
        {
            if (pair.Left.Words[left.First + k].Number == pair.Right.Words[right.First + k].Number)
                continue;
            var (one, other) = (pair.Left.Tokens[left.First + k], pair.Right.Tokens[right.First + k]);
            if (one.Penn != PennTag.CardinalNumber || other.Penn != PennTag.CardinalNumber || char.IsAsciiDigit(one.Text[0]) != char.IsAsciiDigit(other.Text[0]))
                return false;
            counts++;
        }

        return counts == 1;
    }

    private static bool IsOpen(TimeExpression time) => time.Interval is null && !time.Timex.Any(char.IsAsciiDigit);

    private static bool Stands(SentenceView view, SentenceUnit unit, TimeExpression time, Func<int, int> answer)
    {
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Times[i] is { } other && other.Token == i && (i < unit.First || i > unit.Last) && answer(i) < 0 && TimeComparison.Compare(other, time) == TimeAgreement.Together)
                return true;
        }

        return false;
    }
}
