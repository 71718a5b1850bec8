using ClaimCheck.Claims;
using ClaimCheck.Contradictions;
using ClaimCheck.Entities;
using ClaimCheck.Reports;
using ClaimCheck.Stories;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Support;

/// <summary>A report built by hand, with one of everything.</summary>
internal static class HandMade
{
    /// <summary>The left text.</summary>
    public const string Left = "Ferry sinks off Port Linden\nMayor Denise Rowan said on Monday that 12 people had died in Port Linden.\n";

    /// <summary>The right text.</summary>
    public const string Right = "Senator Denise Rowan said that \"nobody\" had died.";

    /// <summary>A story of two documents.</summary>
    public static Story Story { get; } = ClaimCheck.Stories.Story.FromDocuments(
    [
        new StoryDocument("left.txt", Left, new DateOnly(2025, 1, 31), "The left one"),
        new StoryDocument("right.txt", Right),
    ]);

    /// <summary>The report.</summary>
    public static Report Report()
    {
        var (left, right) = (Story.Passages[0], Story.Passages[1]);
        var rowan = Person(left, right);
        var claim = LeftClaim(left, rowan);
        return new Report
        {
            Status = ReportStatus.Partial,
            Notes = ["The rule 'x' failed."],
            Story = Story,
            Entities = [rowan],
            Claims = [claim],
            Verdicts = [new ClaimVerdict(claim, right, Verdict.NotStated, ["c2"])],
            Contradictions = [Titles(left, right), Weekday(left, claim)],
            ConflictScore = 0.912345,
        };
    }

    /// <summary>Where <paramref name="words"/> stand.</summary>
    public static TextSpan Span(Passage passage, string words) =>
        new(passage.Document.Source.Value.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Entity Person(Passage left, Passage right) => new()
    {
        Id = "e1",
        Type = EntityType.Person,
        Name = "Denise Rowan",
        Mentions = [new Mention(left, 1, 1, 2, 2, Span(left, "Denise Rowan"), MentionForm.Name)],
        Titles =
        [
            new Title
            {
                Passage = right, Sentence = 0, Span = Span(right, "Senator"), Office = "us/senator",
                Kind = TitleKind.LegalPolice, Form = TitleForm.Pre, Organisation = "Senate",
            },
        ],
    };

    private static Claim LeftClaim(Passage left, Entity rowan) => new()
    {
        Id = "c1",
        Passage = left,
        Sentence = 1,
        Span = Span(left, "12 people had died in Port Linden"),
        Form = ClaimForm.Verbal,
        Subject = new ClaimPart(Span(left, "12 people"), 7, "12 people", "people", null),
        Predicate = new ClaimPart(Span(left, "had died"), 9, "had died", "die", null),
        PredicateLemma = "die",
        Arguments = [new ClaimArgument(ArgumentRole.Place, Span(left, "in Port Linden"), 12, "in Port Linden", "Linden", "in", null)],
        Attribution = new Attribution("Denise Rowan", Span(left, "Denise Rowan"), rowan, "said", Span(left, "said"), null),
        Time = new TimeExpression
        {
            Span = Span(left, "Monday"),
            Sentence = 1,
            Token = 5,
            Kind = TimeKind.Date,
            Timex = "2025-01-27",
            Interval = TimeInterval.OfDay(new DateOnly(2025, 1, 27)),
        },
        Quantities =
        [
            new Quantity
            {
                Span = Span(left, "12"), Sentence = 1, Token = 7, Kind = QuantityKind.Count, Value = 12, Minimum = 12,
                Maximum = double.PositiveInfinity, Approximation = Approximation.AtLeast, Counted = "people",
            },
        ],
        SelfContained = "12 people had died in Port Linden",
        Unresolved = ["it"],
        Confidence = 0.5,
    };

    private static Contradiction Titles(Passage left, Passage right) => new()
    {
        Id = "x1",
        Rule = "title-conflict",
        Relation = FindingRelation.Contradiction,
        Severity = Severity.High,
        Confidence = 0.97,
        Left = new FindingSide(null, left, Span(left, "Mayor")),
        Right = new FindingSide(null, right, Span(right, "Senator")),
        Evidence = [new EvidenceSpan(left.Document, Span(left, "Port Linden"))],
        Reference = new Reference("table", "house table, row 3"),
        Explanation = "One passage calls Denise Rowan “Mayor”, the other “Senator”.",
        LikelyCorrect = new LikelyCorrect(Side.Left, "She has been mayor since 2019."),
        Fingerprint = "f1",
    };

    private static Contradiction Weekday(Passage left, Claim claim) => new()
    {
        Id = "x2",
        Rule = "weekday-mismatch",
        Relation = FindingRelation.Warning,
        Severity = Severity.Medium,
        Confidence = 1,
        Left = new FindingSide(claim, left, Span(left, "Monday")),
        Explanation = "“Monday” is a Friday.",
        Fingerprint = "f2",
    };
}
