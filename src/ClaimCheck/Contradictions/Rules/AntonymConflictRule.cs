using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Opposites, or two words of a class of which only one can be true, in one place of one statement: rose and fell, guilty and
/// innocent, red and blue. Silent where only one of the two is denied ("did not win" and "lost" agree), where the clauses have
/// two subjects or two times, and where one side names both words. Words: <c>antonyms</c>, <c>exclusive-classes</c>.
/// </summary>
internal sealed class AntonymConflictRule : ISentencePairRule
{
    private const double Exclusive = 0.9;
    private const double OneObjectFloor = 0.7;
    private const double TwoStages = 0.5;
    private const double OtherNames = 0.5;
    private const double OfPreposition = 0.8;

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
        DeniedOpposite.Compare(pair, context);
        OppositeDirections.Compare(pair, context);
        PronounGender.Compare(pair, context);
        NearnessConflict.Compare(pair, context);
        SentenceTerm.Compare(pair, context);
        foreach (var substitution in pair.Substitutions)
            Examine(pair, substitution, context);
    }

    private static void Examine(SentencePair pair, Substitution substitution, RuleContext context)
    {
        var left = pair.Left.Words[substitution.Left.Head];
        var right = pair.Right.Words[substitution.Right.Head];
        var grade = Opposition(pair, substitution);
        if (grade == 0 && !(WordRelations.Compare(left, right) == WordRelation.Exclusive && ExclusiveWords.CanExclude(pair.Left, substitution.Left, pair.Right, substitution.Right)))
            return;
        if ((RelationConflictRule.IsKin(left.Word) && RelationConflictRule.IsKin(right.Word)) || pair.StandsFreeLeft(right) || pair.StandsFreeRight(left))
            return;
        if (IsDeniedOnOneSide(pair, substitution))
            return;
        var isAct = substitution is { Left.Kind: UnitKind.Verb, Right.Kind: UnitKind.Verb };
        var weight = grade switch { 1 => 1, 2 => 0.9, 3 => 0.7, _ => Exclusive };
        if (isAct && substitution.Slot == SubstitutionSlot.Dependents && OppositeActs.AreAtTwoStages(pair, substitution))
            weight *= TwoStages;
        if (substitution.Left.Kind == UnitKind.Preposition)
            weight *= OfPreposition;
        var isOneObject = isAct && grade == 1 && OppositeActs.HaveOneObject(pair, substitution);
        if (isAct && !isOneObject && OppositeActs.HaveOtherNames(pair, substitution))
            weight *= OtherNames;
        SubstitutionCandidate.Propose(
            pair, substitution, context, weight, "both cannot be true of one thing",
            features => features with { IsTyped = true, Exclusive = weight, SameSubject = isOneObject ? 1 : features.SameSubject },
            floor: isOneObject ? OneObjectFloor : 0);
    }

    // 1 to 3 for opposites, 0 for none. "Uncrewed" and "crewed", "upper" and "lower", "full-time" and "part-time" are opposites as they are written.
    private static int Opposition(SentencePair pair, Substitution substitution)
    {
        if (!Compares(substitution.Left.Kind) || !Compares(substitution.Right.Kind))
            return 0;
        var (leftHead, rightHead) = (substitution.Left.Head, substitution.Right.Head);
        if (WordRelations.Compare(pair.Left.Words[leftHead], pair.Right.Words[rightHead]) == WordRelation.Opposite)
            return WordRelations.OppositeGrade(pair.Left.Words[leftHead], pair.Right.Words[rightHead]);
        var (left, right) = (WrittenForm.Of(pair.Left, leftHead), WrittenForm.Of(pair.Right, rightHead));
        if (NegativePrefix.Denies(left, right) || NegativePrefix.Denies(right, left) || NegativePrefix.AreOpposite(left, right))
            return 2;
        if (IsAct(pair.Left, substitution.Left) || IsAct(pair.Right, substitution.Right))
            return 0;
        return WordRelations.OppositeGrade(WordRelations.Default.Entry(left), WordRelations.Default.Entry(right));
    }

    // "Elevated yields" is no act.
    private static bool IsAct(SentenceView view, SentenceUnit unit) =>
        unit.Kind == UnitKind.Verb && view.Tokens[unit.Head].Relation != DependencyRelation.AdjectivalModifier;

    // Two denials that are one, "poses no threat to humans" and "poses no threat to birds", change nothing where all else is the same.
    private static bool IsDeniedOnOneSide(SentencePair pair, Substitution substitution)
    {
        var (left, right) = (Polarity.IsDenied(pair.Left, substitution.Left.Head), Polarity.IsDenied(pair.Right, substitution.Right.Head));
        return (left || right) && !(left && right && pair.Left.Denials[substitution.Left.Head] == 0 && pair.Right.Denials[substitution.Right.Head] == 0
            && !pair.SamePassage && OtherwiseEqual.Is(pair, substitution.Left, substitution.Right));
    }

    private static bool Compares(UnitKind kind) =>
        kind is UnitKind.Verb or UnitKind.Noun or UnitKind.Adjective or UnitKind.Adverb or UnitKind.Preposition or UnitKind.Other;
}
