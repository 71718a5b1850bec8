using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Figures of one sentence that do not follow from one another: parts that do not make the whole, a percentage of change that
/// the two figures do not give. Parts count only where they share no member: the same preposition behind each, or seats of a
/// body; where more parts may exist they may make less than the whole, never more.
/// </summary>
internal sealed class TotalMismatchRule : IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "total-mismatch",
        "Parts that do not add up to the stated whole, or a change in per cent that does not follow from the two figures.",
        Severity.Medium,
        [
            new("The police arrested 45 people: 20 for public disorder, 15 for assault and 12 for theft."),
            new("The number of shops went from 40 to 60 in four years, an increase of 20 percent."),
        ],
        [
            new("Of the 30 hikers, 18 were women, 14 were over 60 and nine had to be carried."),
            new("The storm cut off 56 villages, among them 11 on the island and eight in the valley."),
            new("The fare will rise from $2.50 to $3, an increase of 20 percent."),
            new("The choir raised 12,000 pounds: 7,500 from tickets, 2,000 from a raffle and the rest from a donor."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var passage in context.Story.Entities.Passages)
            ExaminePassage(passage, context);
    }

    private static void ExaminePassage(PassageValues passage, RuleContext context)
    {
        BodySize? body = null;
        foreach (var sentence in NumberSentence.Of(passage))
        {
            body = BodySize.Find(sentence).FirstOrDefault() ?? (body is not null && sentence.Index - body.Sentence.Index <= 2 ? body : null);
            foreach (var change in ChangeStatement.Find(sentence))
            {
                if (!change.Follows())
                    Propose(change, context);
            }

            if (Breakdown.Find(sentence, body) is { } breakdown && breakdown.IsOff())
                Propose(breakdown, sentence, body, context);
        }
    }

    private static void Propose(ChangeStatement change, RuleContext context)
    {
        var (sentence, low, high) = (change.Sentence, Math.Min(change.From.First, change.To.First) - 1, Math.Max(change.From.Last, change.To.Last));
        var figures = context.SideAt(sentence.Passage, sentence.Index, sentence.SpanOf(low, high));
        var stated = context.SideAt(sentence.Passage, sentence.Index, sentence.SpanOf(change.First, change.Last));
        var right = (change.To.Value - change.From.Value) / change.From.Value * 100;
        var sum = FormattableString.Invariant(
            $"a change from {Wording.Number(change.From.Value)} to {Wording.Number(change.To.Value)} is one of {Math.Round(Math.Abs(right), 1)} percent, not {Wording.Number(change.Change.Value)}");
        context.Propose(Make(figures, stated, sum));
    }

    private static void Propose(Breakdown breakdown, NumberSentence sentence, BodySize? body, RuleContext context)
    {
        var home = body is not null && body.Span == breakdown.WholeSpan ? body.Sentence : sentence;
        var whole = context.SideAt(home.Passage, home.Index, breakdown.WholeSpan);
        var parts = context.SideAt(sentence.Passage, sentence.Index, sentence.SpanOf(breakdown.Parts[0].First, breakdown.Parts[^1].Last));
        var figures = Wording.List([.. breakdown.Parts.Select(part => Wording.Number(part.Value))]);
        var sum = $"{figures} make {Wording.Number(breakdown.Sum)}, not {Wording.Number(breakdown.Whole)}";
        context.Propose(Make(whole, parts, sum));
    }

    private static Candidate Make(FindingSide one, FindingSide other, string sum)
    {
        var (left, right) = ReadingOrder.Sort(one, other);
        return new()
        {
            Left = left,
            Right = right,
            Strength = 0.85,
            Severity = Severities.ForNumbers(left.Claim, right.Claim),
            Reference = new("sum", sum),
            Explanation = Wording.Contrast(left, right, sum),
        };
    }
}
