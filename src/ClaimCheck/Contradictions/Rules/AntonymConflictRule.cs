using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Opposites, or two words of a class of which only one can be true, in one place of one statement: rose and fell, guilty and
/// innocent, red and blue. Silent where only one of the two is denied ("did not win" and "lost" agree), where the clauses have
/// two subjects or two times, and where one side names both words. Words: <c>antonyms</c>, <c>exclusive-classes</c>.
/// </summary>
internal sealed class AntonymConflictRule : ISentencePairRule
{
    private const double Exclusive = 0.9;

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "antonym-conflict",
        "Two passages state opposites of one thing: rose and fell, won and lost, guilty and innocent.",
        Severity.High,
        [new("Shares in the bank rose on Tuesday after the merger.", "Shares in the bank fell on Tuesday after the merger.")],
        [new("Profits at the brewer rose in 2023.", "Profits at the brewer fell in 2024."), new("Smith lost the race.", "Smith did not win the race.")]);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        int[]? deniedLeft = null;
        int[]? deniedRight = null;
        foreach (var substitution in pair.Substitutions)
        {
            if (!Compares(substitution.Left.Kind) || !Compares(substitution.Right.Kind))
                continue;
            var left = pair.Left.Words[substitution.Left.Head];
            var right = pair.Right.Words[substitution.Right.Head];
            var relation = WordRelations.Compare(left, right);
            var grade = relation == WordRelation.Opposite ? WordRelations.OppositeGrade(left, right) : 0;
            var exclusive = relation == WordRelation.Exclusive;
            if ((grade == 0 && !exclusive) || (RelationConflictRule.IsKin(left.Word) && RelationConflictRule.IsKin(right.Word)) || pair.StandsFreeLeft(right) || pair.StandsFreeRight(left))
                continue;
            deniedLeft ??= Polarity.Read(pair.Left);
            deniedRight ??= Polarity.Read(pair.Right);
            if (deniedLeft[substitution.Left.Head] > 0 != deniedRight[substitution.Right.Head] > 0)
                continue;
            var weight = grade switch { 1 => 1, 2 => 0.9, 3 => 0.7, _ => Exclusive };
            if (substitution.Left.Kind == UnitKind.Preposition)
                weight *= 0.8;
            SubstitutionCandidate.Propose(
                pair, substitution, context, weight, "both cannot be true of one thing",
                features => features with { IsTyped = true, Exclusive = weight });
        }
    }

    private static bool Compares(UnitKind kind) =>
        kind is UnitKind.Verb or UnitKind.Noun or UnitKind.Adjective or UnitKind.Adverb or UnitKind.Preposition or UnitKind.Other;
}
