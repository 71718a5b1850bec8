using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Stories;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A weekday and a day of the month that stand side by side must name one day of the calendar. Without a year the day nearest
/// to publication counts; where that is more than five months away nobody can tell, and the rule stays silent.
/// </summary>
internal sealed class WeekdayMismatchRule : IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "weekday-mismatch",
        "A weekday that is not that of the date beside it.",
        Severity.Medium,
        [
            new("The hearing was moved to Friday, Feb. 1, 2025, the clerk said."),
            new("The market will open on Monday 12 May, the council said.", Published: new DateOnly(2026, 5, 4)),
        ],
        [
            new("The hearing was moved to Saturday, Feb. 1, 2025, the clerk said."),
            new("The council met on Monday to discuss the fire of November 30, 2022."),
            new("The fair runs on Saturday and Sunday, May 3 and 4, 2025."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var values in context.Story.Entities.Passages)
        {
            var passage = values.Syntax.Passage;
            for (var i = 0; i < values.Syntax.Sentences.Length; i++)
            {
                var tree = values.Syntax.Sentences[i].Tree;
                foreach (var date in WrittenDate.Find(tree.Tokens))
                {
                    if (date.Resolve(passage.Published) is { } day && day.DayOfWeek != date.Weekday)
                        Propose(context, context.SideAt(passage, i, tree.SpanOf(date.First, date.Last)), OtherTelling(context, passage, day), day);
                }
            }
        }
    }

    // The same day in another passage, there with its own weekday.
    private static FindingSide? OtherTelling(RuleContext context, Passage passage, DateOnly day)
    {
        var weekday = Wording.WeekdayOf(day);
        foreach (var values in context.Story.Entities.Passages)
        {
            if (values.Syntax.Passage == passage)
                continue;
            foreach (var time in values.Times)
            {
                if (time.Interval is { } interval && DateOnly.FromDateTime(interval.Start) == day && interval.End - interval.Start <= TimeSpan.FromDays(1)
                    && values.Syntax.Passage.Document.Source.Quote(time.Span).Contains(weekday, StringComparison.OrdinalIgnoreCase))
                {
                    return context.SideAt(values.Syntax.Passage, time.Sentence, time.Span);
                }
            }
        }

        return null;
    }

    private static void Propose(RuleContext context, FindingSide side, FindingSide? other, DateOnly day)
    {
        var calendar = FormattableString.Invariant($"{Wording.Day(day)} is {Wording.WeekdayOf(day)}");
        context.Propose(new Candidate
        {
            Left = side,
            Right = other,
            Relation = FindingRelation.Warning,
            Strength = 0.97,
            Reference = new("calendar", calendar),
            Explanation = Wording.Remark(side, calendar),
        });
    }
}
