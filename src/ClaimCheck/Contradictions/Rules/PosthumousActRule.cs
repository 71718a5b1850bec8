using ClaimCheck.Claims;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Entities;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// The dead do not act: a person who is said to have died at one time is said to have spoken, signed or arrived at a later one.
/// Both times must be stated and must not overlap; acts that outlive their author (a will, a book, a prize) are no acts.
/// </summary>
internal sealed class PosthumousActRule : IStoryRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "posthumous-act",
        "A person who acts after the day on which the story says that they died.",
        Severity.High,
        [
            new(
                "Colonel Idris Ouattara was killed on Friday when a mine destroyed his jeep.",
                "Colonel Idris Ouattara signed the ceasefire on Sunday.",
                new DateOnly(2025, 11, 11)),
        ],
        [
            new(
                "The ceramicist Yuki Tanabe died in Kyoto on Aug. 3.",
                "The ceramicist Yuki Tanabe opened her last show in Osaka in June.",
                new DateOnly(2025, 8, 26)),
            new(
                "The painter Lucille Armitage died in 2018.",
                "The estate of Lucille Armitage sold three landscapes on Tuesday.",
                new DateOnly(2024, 5, 16)),
        ]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var deaths = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in context.Story.Claims)
        {
            if (claim.Time?.Interval is not null && LifeRecord.Dead(claim, context.Story.Entities) is { } dead)
                deaths.TryAdd(dead.Id, claim);
        }

        if (deaths.Count == 0)
            return;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in context.Story.Claims)
        {
            if (LifeRecord.Doer(claim, context.Story.Entities) is { } doer && deaths.TryGetValue(doer.Id, out var death) && IsLater(claim, death) && !MayBeFatherAndSon(doer) && reported.Add(doer.Id))
                Propose(doer, death, claim, context);
        }
    }

    private static bool IsLater(Claim act, Claim death) =>
        act.Time is { Kind: not (TimeKind.Set or TimeKind.Duration), IsVague: false, Interval: { } when } && death.Time is { IsVague: false, Interval: { } end }
        && when.Start >= end.End && !Relations.AreTwoVoices(act.Attribution, death.Attribution);

    /// <summary>"Carlton Briggs Sr." and "Carlton Briggs Jr." under one name.</summary>
    private static bool MayBeFatherAndSon(Entity person) =>
        person.Mentions.Take(40).Select(Generation).Where(generation => generation.Length > 0).Distinct(StringComparer.Ordinal).Any();

    private static string Generation(Mention mention)
    {
        var text = mention.Passage.Document.Source.Value;
        var tail = text.AsSpan(mention.Span.Start, Math.Min(text.Length - mention.Span.Start, mention.Span.Length + 5));
        return tail.Contains(" Jr", StringComparison.Ordinal) ? "junior" : tail.Contains(" Sr", StringComparison.Ordinal) ? "senior" : string.Empty;
    }

    private static void Propose(Entity person, Claim death, Claim act, RuleContext context)
    {
        var (left, right) = ReadingOrder.Sort(new(death, death.Passage, death.Span), new(act, act.Passage, act.Span));
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Severity = Severity.High,
            Strength = 0.88,
            Explanation = Wording.Contrast(left, right, $"{person.Name} cannot have done so after dying"),
        });
    }
}
