using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// A plain title that by the office table ended before the day of publication. Silent on whom the table does not know or cannot
/// tell apart, on "former", "then-" and the like, and where the sentence tells of a time at which the title was right.
/// </summary>
internal sealed class StaleTitleRule : IStoryRule
{
    private const int DaysOfGrace = 2;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "stale-title",
        "A title that the person no longer held on the day of publication, by the office table.",
        Severity.Low,
        [
            new("British Prime Minister Rishi Sunak said on Wednesday that he would vote against the cut.", Published: new DateOnly(2024, 9, 12)),
        ],
        [
            new("Former Prime Minister Rishi Sunak said on Wednesday that he would stay in Parliament.", Published: new DateOnly(2024, 9, 12)),
            new("In October 2023, Prime Minister Rishi Sunak spoke in the House of Commons.", Published: new DateOnly(2024, 9, 12)),
            new("County Treasurer Wilhelmina Strand said on Monday that the bills would go out late.", Published: new DateOnly(2025, 4, 8)),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var passages = context.Story.Entities.Passages.ToDictionary(values => values.Syntax.Passage.Id, StringComparer.Ordinal);
        foreach (var person in context.Story.Entities.Entities)
        {
            if (person.Type != EntityType.Person || person.Titles.IsEmpty)
                continue;
            foreach (var uses in TitleUse.Plain(person).GroupBy(use => (use.Passage, use.Office)))
            {
                if (Stale(context.Offices, uses.Key.Office, person.Name, uses.Key.Passage.Published) is var (held, reference)
                    && uses.FirstOrDefault(use => !use.IsOfAnotherTime(context, passages[use.Passage.Id])) is { } use)
                {
                    Propose(use, held, reference, context);
                }
                else if (uses.FirstOrDefault(use => !use.IsOfAnotherTime(context, passages[use.Passage.Id])) is { } bare)
                {
                    OtherHolder.Compare(bare, context);
                }
            }
        }
    }

    /// <summary>
    /// The row that shows the office to be over or in other hands by the day of publication, with the person's own last stay in
    /// it where the table has one; a title that the table never gave a person whom it knows may be another person's.
    /// </summary>
    private static (OfficeTerm? Held, OfficeTerm Reference)? Stale(OfficeTable offices, string office, string name, DateOnly? published)
    {
        if (published is not { } day || offices.DidHold(name, office, day) is not { Kind: OfficeAnswerKind.No, Term: { } reference }
            || offices.DidHold(name, office, day.AddDays(-DaysOfGrace)).Kind != OfficeAnswerKind.No)
            return null;
        var terms = offices.TermsOf(name);
        var held = terms.Where(term => term.Start < day && OfficeCatalog.Default.SameOffice(term.Office, office)).MaxBy(term => term.Start);
        return held is not null || (terms.IsEmpty && OfficeId.Parse(office).IsPublic) ? (held, reference) : null;
    }

    private static void Propose(TitleUse use, OfficeTerm? held, OfficeTerm reference, RuleContext context)
    {
        var side = context.SideAt(use.Passage, use.Title.Sentence, use.Title.Span);
        var reason = held?.End is { } end && reference == held
            ? $"by the office table {held.Person} left that office on {Wording.Day(end)}"
            : $"by the office table {reference.Person} has been {OfficeRecord.NameOf(reference)} since {Wording.Day(reference.Start)}";
        context.Propose(new Candidate
        {
            Left = side,
            Relation = FindingRelation.Warning,
            Severity = Severity.Low,
            Strength = 0.9,
            Reference = new("table", reference.ToString()),
            Explanation = Wording.Remark(side, reason),
        });
    }
}
