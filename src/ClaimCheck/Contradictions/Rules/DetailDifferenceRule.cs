using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// One content word for another in an otherwise equal statement, without evidence that the two exclude each other. Rewording
/// looks the same, so the rule's own evidence is weak; it serves the ranking of stories and an inference model.
/// </summary>
internal sealed class DetailDifferenceRule : ISentencePairRule
{
    private const double OpenClass = 0.4;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "detail-difference",
        "Two passages differ in one word of an otherwise equal statement; weak evidence that only ranks.",
        Severity.Low,
        [],
        [new("The minister opened the bridge on Monday.", "The minister unveiled the bridge on Monday.")]);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        foreach (var substitution in pair.Substitutions)
        {
            var weight = Weight(pair, substitution);
            if (weight <= 0)
                continue;
            SubstitutionCandidate.Propose(
                pair, substitution, context, weight, "the rest of the statement is the same",
                features => features with { Relatedness = 0, IsTyped = false });
        }
    }

    private static double Weight(SentencePair pair, Substitution substitution)
    {
        var (left, right) = (substitution.Left, substitution.Right);
        if (left.Kind is UnitKind.Quantity or UnitKind.Time || right.Kind is UnitKind.Quantity or UnitKind.Time)
            return left.Kind == right.Kind ? 0 : 0.2;
        if (left.Kind == UnitKind.Name && right.Kind == UnitKind.Name)
            return 0;
        if (left.Kind == UnitKind.Pronoun || right.Kind == UnitKind.Pronoun)
            return left.Kind == right.Kind && pair.Left.Words[left.Head].Number != pair.Right.Words[right.Head].Number ? 0.35 : 0.1;
        var relation = WordRelations.Compare(pair.Left.Words[left.Head], pair.Right.Words[right.Head]);
        return relation switch
        {
            WordRelation.None when left.Kind == UnitKind.Preposition => 0.15,
            WordRelation.None => OpenClass,
            WordRelation.Wider or WordRelation.Narrower => 0.15,
            _ => 0,
        };
    }
}
