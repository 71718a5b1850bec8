using System.Collections.Immutable;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;
using ClaimCheck.Stories;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One person cannot hold two offices that exclude each other on one day. Only plain titles count that are meant for the day of
/// publication; the ontology of offices says which exclude each other, and the office table keeps the rule silent where it
/// knows that both were held, or says which side is out of date. In one place of one statement other titles count too.
/// </summary>
internal sealed class TitleConflictRule : IStoryRule, ISentencePairRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "title-conflict",
        "One person with two offices that nobody holds at once.",
        Severity.High,
        [
            new(
                "Sen. Carolyn Thorvald met the striking nurses on Monday.",
                "The nurses cheered when Gov. Carolyn Thorvald came out to meet them on Monday."),
            new(
                "Chief Executive Dana Lindqvist said the deal would close in December.",
                "The deal would close in December, finance chief Dana Lindqvist said."),
        ],
        [
            new(
                "Britain's prime minister, Keir Starmer, said talks would go on.",
                "UK Premier Sir Keir Starmer said talks would carry on."),
            new(
                "President Abena Mensah reviewed the troops on Saturday.",
                "As commander in chief, Abena Mensah reviewed the troops on Saturday."),
            new(
                "Gov. Carolyn Thorvald met the nurses on Monday.",
                "Former Sen. Carolyn Thorvald met the nurses on Monday."),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var passages = context.Story.Entities.Passages.ToDictionary(values => values.Syntax.Passage.Id, StringComparer.Ordinal);
        foreach (var person in context.Story.Entities.Entities)
        {
            if (person.Type == EntityType.Person && person.Titles.Length > 1)
                ExaminePerson(person, passages, context);
        }
    }

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(context);
        if (OfficeInOnePlace.Find(pair, context) is var (left, right))
            Propose(left, right, [left], [right], context);
    }

    private static void ExaminePerson(Entity person, Dictionary<string, PassageValues> passages, RuleContext context)
    {
        var groups = TitleUse.Plain(person)
            .Where(use => !use.IsOfAnotherTime(context, passages[use.Passage.Id]))
            .GroupBy(use => use.Office, StringComparer.Ordinal)
            .Select(group => group.ToImmutableArray())
            .ToImmutableArray();
        for (var i = 0; i < groups.Length; i++)
        {
            for (var j = i + 1; j < groups.Length; j++)
            {
                if (Exclude(groups[i][0], groups[j][0]) && ApartIn(groups[i], groups[j]) is var (left, right))
                    Propose(left, right, groups[i], groups[j], context);
            }
        }
    }

    private static bool Exclude(TitleUse left, TitleUse right) =>
        !OfficeCatalog.Default.CanBeHeldTogether(left.Office, right.Office)
        && !(left.Title.Kind == TitleKind.Corporate && right.Title.Kind == TitleKind.Corporate && AreTwoFirms(left.Title.Organisation, right.Title.Organisation));

    /// <summary>Whether two firms are named and neither name holds the other.</summary>
    internal static bool AreTwoFirms(string? left, string? right) =>
        left is not null && right is not null
        && !left.Contains(right, StringComparison.OrdinalIgnoreCase) && !right.Contains(left, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first place of each office such that the two stand in different passages, or one in a headline.</summary>
    private static (TitleUse Left, TitleUse Right)? ApartIn(ImmutableArray<TitleUse> one, ImmutableArray<TitleUse> other)
    {
        foreach (var left in one.Take(8))
        {
            foreach (var right in other.Take(8))
            {
                if (left.Passage != right.Passage || InHeadline(left) != InHeadline(right))
                    return (left, right);
            }
        }

        return null;
    }

    private static bool InHeadline(TitleUse use) => use.Passage.Headline is { } headline && headline.Overlaps(use.Title.Span);

    private static void Propose(TitleUse one, TitleUse other, ImmutableArray<TitleUse> ones, ImmutableArray<TitleUse> others, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(SideOf(one, context), SideOf(other, context));
        if (left.Span != one.Title.Span || left.Passage != one.Passage)
            (one, other, ones, others) = (other, one, others, ones);
        var name = one.Person.Name;
        var (before, after) = (Ask(one, name, context), Ask(other, name, context));
        if (before.Kind == OfficeAnswerKind.Yes && after.Kind == OfficeAnswerKind.Yes)
            return;
        var likely = Likely(before, after) ?? IndependentPassages.Majority(PassagesOf(ones), PassagesOf(others));
        var days = one.Published is { } first && other.Published is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : 0;
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = days > 3 && likely is null ? FindingRelation.Update : FindingRelation.Contradiction,
            Severity = Severity.High,
            Strength = likely is not null ? 0.95 : 0.88,
            Evidence = [.. ones.Skip(1).Concat(others.Skip(1)).Select(use => new EvidenceSpan(use.Passage.Document, use.Title.Span))],
            Reference = (before.Term ?? after.Term) is { } row ? new("table", row.ToString()) : null,
            Explanation = Wording.Contrast(left, right, $"both are given as the office of {name}, and nobody holds the two at once"),
            LikelyCorrect = likely,
        });
    }

    private static FindingSide SideOf(TitleUse use, RuleContext context) => context.SideAt(use.Passage, use.Title.Sentence, use.Title.Span);

    private static ImmutableHashSet<Passage> PassagesOf(ImmutableArray<TitleUse> uses) => [.. uses.Select(use => use.Passage)];

    private static OfficeAnswer Ask(TitleUse use, string name, RuleContext context) =>
        use.Published is { } day ? context.Offices.DidHold(name, use.Office, day) : default;

    /// <summary>The side that the table bears out, or the other one where it denies a side.</summary>
    private static LikelyCorrect? Likely(OfficeAnswer left, OfficeAnswer right) => (left.Kind, right.Kind) switch
    {
        (OfficeAnswerKind.Yes, not OfficeAnswerKind.Yes) => new(Side.Left, OfficeRecord.Holds(left.Term!)),
        (not OfficeAnswerKind.Yes, OfficeAnswerKind.Yes) => new(Side.Right, OfficeRecord.Holds(right.Term!)),
        (not OfficeAnswerKind.No, OfficeAnswerKind.No) when right.Term is { } row => new(Side.Left, OfficeRecord.Holds(row)),
        (OfficeAnswerKind.No, not OfficeAnswerKind.No) when left.Term is { } row => new(Side.Right, OfficeRecord.Holds(row)),
        _ => null,
    };
}
