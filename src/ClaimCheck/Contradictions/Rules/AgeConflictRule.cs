using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Contradictions.Scoring;
using ClaimCheck.Values;
using Entity = ClaimCheck.Entities.Entity;
using Mention = ClaimCheck.Entities.Mention;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Two ages of one person, in one place of one statement.</summary>
internal sealed class AgeConflictRule : ISentencePairRule, IStoryRule
{
    private const int FewDays = 7;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "age-conflict",
        "Two passages give one person two ages.",
        Severity.Low,
        [new("Jorge Almonte, 34, was pulled from the rubble on Thursday.", "Jorge Almonte, 35, was pulled from the rubble on Thursday.")],
        [new("Jorge Almonte, 34, was pulled from the rubble.", "Ana Almonte, 35, was pulled from the rubble."), new("Ronan Healy, 36, flew the plane.", "Ronan Healy, who is in his 30s, flew the plane.")]);

    /// <inheritdoc/>
    public void Examine(RuleContext context)
    {
        var reader = new PersonAgeReader(context.Story);
        foreach (var person in context.Story.Entities.Entities)
        {
            var ages = reader.Read(person);
            for (var i = 1; i < ages.Count; i++)
            {
                var first = ages[0];
                var second = ages[i];
                if (!QuantityComparison.Agree(first.Age, second.Age) && !YearsApart(first, second))
                    Propose(person, first, second, context);
            }
        }
    }

    // A birthday, or years, may lie between two versions that are more than some days apart.
    private static bool YearsApart((Mention Mention, Quantity Age, PassageValues Values) first, (Mention Mention, Quantity Age, PassageValues Values) second)
    {
        if (first.Mention.Passage.Published is not { } left || second.Mention.Passage.Published is not { } right || left == right)
            return false;
        var days = Math.Abs(left.DayNumber - right.DayNumber);
        if (days <= FewDays)
            return false;
        var years = days / 365.25;
        return Math.Abs(Math.Abs(first.Age.Value - second.Age.Value) - years) <= 1;
    }

    private static void Propose(Entity person, (Mention Mention, Quantity Age, PassageValues Values) first, (Mention Mention, Quantity Age, PassageValues Values) second, RuleContext context)
    {
        var left = Side(first, context);
        var right = Side(second, context);
        context.Propose(new Candidate
        {
            Left = left,
            Right = right,
            Relation = SubstitutionCandidate.Relate(left, right, mayChange: false),
            Strength = first.Mention.Passage == second.Mention.Passage ? 0.45 : 0.8,
            Explanation = Wording.Contrast(left, right, person.Name + " has one age on one day"),
            Features = new CandidateFeatures
            {
                IsTyped = true,
                SameSubject = 1,
                SameSlot = 1,
                Similarity = 1,
                ValueDistance = QuantityComparison.Distance(first.Age, second.Age),
                IsHedged = !first.Age.IsExact || !second.Age.IsExact,
                IsWithinPassage = first.Mention.Passage == second.Mention.Passage,
            },
        });
    }

    private static FindingSide Side((Mention Mention, Quantity Age, PassageValues Values) age, RuleContext context)
    {
        var claim = context.Story.Claims.FirstOrDefault(claim => claim.Passage == age.Mention.Passage && claim.Sentence == age.Mention.Sentence && claim.Span.Contains(age.Age.Span));
        return new(claim, age.Mention.Passage, age.Age.Span);
    }

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            if (pair.Left.Quantities[substitution.Left.Head] is not { Kind: QuantityKind.Age } left
                || pair.Right.Quantities[substitution.Right.Head] is not { Kind: QuantityKind.Age } right
                || QuantityComparison.Agree(left, right))
            {
                continue;
            }

            if (pair.Left.Passage.Published is { } first && pair.Right.Passage.Published is { } second
                && Math.Abs(Math.Abs(left.Value - right.Value) - (Math.Abs(first.DayNumber - second.DayNumber) / 365.25)) <= (first == second ? 0 : 1))
            {
                continue;
            }

            SubstitutionCandidate.Propose(
                pair, substitution, context, HaveOneHolder(pair, substitution) ? 1 : 0.5, "one person has one age on one day",
                features => features with { IsTyped = true, ValueDistance = QuantityComparison.Distance(left, right), IsHedged = !left.IsExact || !right.IsExact });
        }
    }

    // "Boy, 11, charged in shooting of brother, 3": what stands before the age must be one on both sides.
    private static bool HaveOneHolder(SentencePair pair, Substitution substitution)
    {
        if (substitution.Slot == SubstitutionSlot.Neighbours)
            return true;
        var (left, right) = (Holder(pair.Left, substitution.Left), Holder(pair.Right, substitution.Right));
        return left >= 0 && right >= 0 && (pair.Alignment.RightOf(left) == right || ClauseContext.SameName(pair.Left, left, pair.Right, right) == true);
    }

    private static int Holder(SentenceView view, SentenceUnit unit)
    {
        var head = view.Tokens[unit.Head].Head;
        for (var i = unit.First - 1; i >= Math.Max(0, unit.First - 3); i--)
        {
            if (view.IsContent[i])
                return i;
        }

        return head;
    }
}
