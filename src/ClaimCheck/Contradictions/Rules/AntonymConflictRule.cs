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
    private const double DirectionFloor = 0.7;
    private const double TwoStages = 0.5;
    private const double MostlyOne = 0.75;
    private const double OtherNames = 0.5;
    private const int NearNames = 4;

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
        ExamineDenied(pair, context);
        ExamineDirections(pair, context);
        foreach (var substitution in pair.Substitutions)
        {
            if (!Compares(substitution.Left.Kind) || !Compares(substitution.Right.Kind))
                continue;
            var left = pair.Left.Words[substitution.Left.Head];
            var right = pair.Right.Words[substitution.Right.Head];
            var relation = WordRelations.Compare(left, right);
            var grade = relation == WordRelation.Opposite ? WordRelations.OppositeGrade(left, right) : 0;
            if (relation != WordRelation.Opposite && Deny(pair, substitution))
                grade = 2;
            var exclusive = relation == WordRelation.Exclusive;
            if ((grade == 0 && !exclusive) || (RelationConflictRule.IsKin(left.Word) && RelationConflictRule.IsKin(right.Word)) || pair.StandsFreeLeft(right) || pair.StandsFreeRight(left))
                continue;
            if (Polarity.IsDenied(pair.Left, substitution.Left.Head) || Polarity.IsDenied(pair.Right, substitution.Right.Head))
                continue;
            var isAct = substitution is { Left.Kind: UnitKind.Verb, Right.Kind: UnitKind.Verb };
            var weight = grade switch { 1 => 1, 2 => 0.9, 3 => 0.7, _ => Exclusive };
            if (isAct && substitution.Slot == SubstitutionSlot.Dependents && AreAtTwoStages(pair, substitution))
                weight *= TwoStages;
            if (substitution.Left.Kind == UnitKind.Preposition)
                weight *= 0.8;
            var isOneObject = isAct && grade == 1 && HaveOneObject(pair, substitution);
            if (isAct && !isOneObject && HaveOtherNames(pair, substitution))
                weight *= OtherNames;
            SubstitutionCandidate.Propose(
                pair, substitution, context, weight, "both cannot be true of one thing",
                features => features with { IsTyped = true, Exclusive = weight, SameSubject = isOneObject ? 1 : features.SameSubject },
                floor: isOneObject ? DirectionFloor : 0);
        }
    }

    // "Joined the club", "is to leave the club": one follows the other.
    private static bool AreAtTwoStages(SentencePair pair, Substitution substitution) =>
        VerbStatus.Of(pair.Left, substitution.Left.Head) != VerbStatus.Of(pair.Right, substitution.Right.Head);

    // "Accepted an offer", "turned down an approach" by one person.
    private static bool HaveOneObject(SentencePair pair, Substitution substitution) =>
        !pair.SamePassage && !AreAtTwoStages(pair, substitution)
        && (PairEvidence.SameArgument(pair, substitution.Left.Head, substitution.Right.Head, ClauseRole.Actor) == true || AreOtherwiseOne(pair, substitution))
        && PairEvidence.SameArgument(pair, substitution.Left.Head, substitution.Right.Head, ClauseRole.Undergoer) == true
        && HaveOneFigure(pair, substitution)
        && !(HasOwnPart(pair.Left, substitution.Left.Head, pair.Alignment.CoversLeft) && HasOwnPart(pair.Right, substitution.Right.Head, pair.Alignment.CoversRight));

    // "The appeals court upheld the ban", "judges at the appeals court struck down the ban".
    private static bool AreOtherwiseOne(SentencePair pair, Substitution substitution) =>
        !AreTwoNamed(pair, substitution) && Math.Min(
            ClauseContext.Agreement(pair.Left, substitution.Left.Head, substitution.Left, pair.Alignment.LeftCover),
            ClauseContext.Agreement(pair.Right, substitution.Right.Head, substitution.Right, pair.Alignment.RightCover)) >= MostlyOne;

    // "Sold it to the bank", "bought it from the builder": each act has its own actor.
    private static bool AreTwoNamed(SentencePair pair, Substitution substitution)
    {
        var left = ClauseContext.Argument(pair.Left, substitution.Left.Head, ClauseRole.Actor);
        var right = ClauseContext.Argument(pair.Right, substitution.Right.Head, ClauseRole.Actor);
        return left >= 0 && right >= 0 && ClauseContext.SameName(pair.Left, left, pair.Right, right) == false;
    }

    // "Shares of Kestrel rose", "shares of Duvant, its supplier, fell".
    private static bool HaveOtherNames(SentencePair pair, Substitution substitution)
    {
        var left = NamesOf(pair.Left, ClauseContext.Argument(pair.Left, substitution.Left.Head, ClauseRole.Actor));
        var right = NamesOf(pair.Right, ClauseContext.Argument(pair.Right, substitution.Right.Head, ClauseRole.Actor));
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
    }

    private static HashSet<int> NamesOf(SentenceView view, int noun)
    {
        var names = new HashSet<int>();
        for (var i = noun; noun >= 0 && i <= Math.Min(view.Count - 1, noun + NearNames) && view.Tokens[i].Text != ","; i++)
        {
            if (view.Tokens[i].Tag == UniversalTag.ProperNoun && i != noun)
                names.Add(view.Words[i].Number);
        }

        return names;
    }

    // "Rose 4 percent", "fell 9 percent": two things more likely than one.
    private static bool HaveOneFigure(SentencePair pair, Substitution substitution)
    {
        var left = pair.Left.Quantities[ClauseContext.Argument(pair.Left, substitution.Left.Head, ClauseRole.Undergoer)];
        var right = pair.Right.Quantities[ClauseContext.Argument(pair.Right, substitution.Right.Head, ClauseRole.Undergoer)];
        return left is null || right is null || QuantityComparison.Agree(left, right);
    }

    // "Convicted of fraud", "acquitted of arson"; "shares in one bank", "shares in another": what the other sentence does not answer.
    private static bool HasOwnPart(SentenceView view, int predicate, Func<int, bool> covered)
    {
        foreach (var child in view.Sentence.Tree.Children(predicate))
        {
            var role = Roles.Of(view, child);
            if (role == ClauseRole.Oblique && view.IsContent[child] && !covered(child) && view.Times[child] is null)
                return true;
            if (role is not (ClauseRole.Actor or ClauseRole.Undergoer))
                continue;
            for (var i = view.Sentence.Tree.LeftEdge(child); i <= Math.Min(view.Sentence.Tree.RightEdge(child), child + 3); i++)
            {
                if (view.Tokens[i].Tag == UniversalTag.ProperNoun && !covered(i))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word has an opposite in the hand-made part of the list, so that its denial is that opposite: "not guilty".</summary>
    internal static bool HasOpposite(WordEntry word)
    {
        foreach (var grade in word.Opposites.Values)
        {
            if (grade == 1)
                return true;
        }

        return false;
    }

    // "Uncrewed" and "crewed", of which the second is taken for a form of "crew".
    private static bool Deny(SentencePair pair, Substitution substitution)
    {
        var left = WordRelations.Normalize(pair.Left.Tokens[substitution.Left.Head].Text);
        var right = WordRelations.Normalize(pair.Right.Tokens[substitution.Right.Head].Text);
        return NegativePrefix.Denies(left, right) || NegativePrefix.Denies(right, left);
    }

    private static void ExamineDenied(SentencePair pair, RuleContext context)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Tokens[i].Tag != UniversalTag.Adjective || pair.Left.Words[i].Number != pair.Right.Words[j].Number || !HasOpposite(pair.Left.Words[i]))
                continue;
            var (left, right) = (pair.Left.Denials[i], pair.Right.Denials[j]);
            if (left > 0 == right > 0)
                continue;
            var leftUnit = new SentenceUnit(left > 0 && left <= i ? Polarity.FirstWord(pair.Left, left - 1) : i, i, i, UnitKind.Adjective);
            var rightUnit = new SentenceUnit(right > 0 && right <= j ? Polarity.FirstWord(pair.Right, right - 1) : j, j, j, UnitKind.Adjective);
            SubstitutionCandidate.Propose(
                pair, new(leftUnit, rightUnit, SubstitutionSlot.Neighbours, 2), context, 0.9, "one asserts what the other denies",
                features => features with { IsTyped = true, Exclusive = 1 });
        }
    }

    // "Sales rose 2.3%" and "sales were 2.3 per cent lower": one figure cannot go both ways.
    private static void ExamineDirections(SentencePair pair, RuleContext context)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var j = pair.Alignment.RightOf(i);
            if (j < 0 || pair.Left.Quantities[i] is not { } left || pair.Right.Quantities[j] is not { } right || left.Value != right.Value)
                continue;
            var (leftWay, leftWord) = ChangeDirection.Of(pair.Left, left);
            var (rightWay, rightWord) = ChangeDirection.Of(pair.Right, right);
            if (leftWay * rightWay >= 0)
                continue;
            var (leftPredicate, rightPredicate) = (ClauseContext.Predicate(pair.Left, leftWord), ClauseContext.Predicate(pair.Right, rightWord));
            if (PairEvidence.SameActor(pair, leftPredicate, rightPredicate) != true)
                continue;
            var (leftUnit, rightUnit) = (new SentenceUnit(leftWord, leftWord, leftWord, UnitKind.Verb), new SentenceUnit(rightWord, rightWord, rightWord, UnitKind.Verb));
            if (pair.Left.Denials[leftWord] > 0 || pair.Right.Denials[rightWord] > 0)
                continue;
            SubstitutionCandidate.Propose(
                pair, new(leftUnit, rightUnit, SubstitutionSlot.Dependents, 0), context, Exclusive, "one figure cannot go both ways",
                features => features with { IsTyped = true, Exclusive = 1 }, floor: DirectionFloor);
        }
    }

    private static bool Compares(UnitKind kind) =>
        kind is UnitKind.Verb or UnitKind.Noun or UnitKind.Adjective or UnitKind.Adverb or UnitKind.Preposition or UnitKind.Other;
}
