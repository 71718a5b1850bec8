using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Entities;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Holds the figures of which a story has one against each other, telling by telling; a telling that gives two of one kind is left out.</summary>
internal static class StoryFigureComparison
{
    private const double Strength = 0.75;

    /// <summary>Proposes the figures that differ between the tellings of the story, each against the first telling of another figure.</summary>
    public static void Compare(RuleContext context)
    {
        foreach (var group in new StoryFigureReader(context).Read().GroupBy(figure => (figure.Kind, figure.Of)))
        {
            var first = new List<StoryFigure>();
            foreach (var telling in group.GroupBy(figure => figure.Passage.Id, StringComparer.Ordinal))
            {
                var figure = telling.First();
                if (telling.Any(other => !other.Agrees(figure)))
                    continue;
                foreach (var other in first)
                {
                    if (!other.Agrees(figure) && AreOfOneEvent(other, figure, context))
                        Propose(other, figure, context);
                }

                if (!first.Exists(other => other.First == figure.First && other.Second == figure.Second))
                    first.Add(figure);
            }
        }
    }

    private static bool AreOfOneEvent(StoryFigure left, StoryFigure right, RuleContext context) => left.Kind switch
    {
        StoryFigureKind.Score or StoryFigureKind.VoteShare => true,
        StoryFigureKind.Vote => (left.First == right.First) != (left.Second == right.Second),
        StoryFigureKind.PrisonTerm when left.Person is not null && right.Person is not null => left.Person == right.Person,
        StoryFigureKind.PrisonTerm => context.Story.Entities.Entities.Any(entity => entity.Type == EntityType.Person
            && entity.Mentions.Any(mention => mention.Passage == left.Passage) && entity.Mentions.Any(mention => mention.Passage == right.Passage)),
        _ => left.SharesEvent(right),
    };

    private static void Propose(StoryFigure left, StoryFigure right, RuleContext context)
    {
        var (first, second) = ReadingOrder.Sort(
            context.SideAt(left.Passage, left.Sentence, left.Span), context.SideAt(right.Passage, right.Sentence, right.Span));
        var isLater = left.IsGivenAtOtherTime(right) || left.Passage.Published != right.Passage.Published;
        var relation = Relations.Between(first, second);
        context.Propose(new Candidate
        {
            Left = first,
            Right = second,
            Severity = Severities.ForNumbers(first.Claim, second.Claim),
            Relation = relation == FindingRelation.Contradiction && isLater && left.Second is null && left.Quantity is not null ? FindingRelation.Update : relation,
            Strength = left.Quantity is { IsExact: false } || right.Quantity is { IsExact: false } ? Strength * 0.85 : Strength,
            Explanation = Wording.Contrast(first, second, "the two figures cannot both be right"),
            Features = new CandidateFeatures
            {
                IsTyped = true,
                SameSubject = 1,
                SameSlot = 1,
                SameAct = 1,
                Similarity = 0.5,
                ValueDistance = Math.Min(1, Math.Abs(left.First - right.First) / Math.Max(1, Math.Max(left.First, right.First))),
                IsHedged = left.Quantity is { IsExact: false } || right.Quantity is { IsExact: false },
            },
        });
    }
}
