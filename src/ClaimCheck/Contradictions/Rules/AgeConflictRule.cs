using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Values;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Two ages of one person, in one place of one statement.</summary>
internal sealed class AgeConflictRule : ISentencePairRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "age-conflict",
        "Two passages give one person two ages.",
        Severity.Low,
        [new("Jorge Almonte, 34, was pulled from the rubble on Thursday.", "Jorge Almonte, 35, was pulled from the rubble on Thursday.")],
        [new("Jorge Almonte, 34, was pulled from the rubble.", "Ana Almonte, 35, was pulled from the rubble."), new("Ronan Healy, 36, flew the plane.", "Ronan Healy, who is in his 30s, flew the plane.")]);

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

            SubstitutionCandidate.Propose(
                pair, substitution, context, 1, "one person has one age on one day",
                features => features with { IsTyped = true, ValueDistance = QuantityComparison.Distance(left, right), IsHedged = !left.IsExact || !right.IsExact });
        }
    }
}
