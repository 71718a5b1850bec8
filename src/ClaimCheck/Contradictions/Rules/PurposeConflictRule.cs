using System.Collections.Frozen;
using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Contradictions.Explanations;
using ClaimCheck.Lexicons;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>
/// Two reasons, causes or purposes of one act that share no word. Purposes count for journeys only: elsewhere a means and an
/// aim stand side by side. Silent on vague reasons ("for safety reasons"). Words: <c>purpose-words</c>.
/// </summary>
internal sealed class PurposeConflictRule : ISentencePairRule
{
    private static readonly FrozenDictionary<string, string> Words = LexiconTable.OpenLexicon("purpose-words").Rows
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        "purpose-conflict",
        "Two passages give one act different reasons, causes or purposes.",
        Severity.Medium,
        [new("The warehouse burned down on Saturday because a worker had left a heater on.", "The warehouse burned down on Saturday because lightning had struck its roof.")],
        [new("The army closed the road on Friday to clear mines.", "The army closed the road on Friday for safety reasons.")]);

    /// <inheritdoc/>
    public void Examine(SentencePair pair, RuleContext context)
    {
        CompareCauses(pair, context);
        for (var i = 0; i < pair.Left.Count; i++)
        {
            if (pair.Left.Tokens[i].Tag != UniversalTag.Verb)
                continue;
            for (var j = 0; j < pair.Right.Count; j++)
            {
                if (pair.Right.Tokens[j].Tag == UniversalTag.Verb && (pair.Alignment.RightOf(i) == j || WordRelations.Alike(pair.Left.Words[i], pair.Right.Words[j]) != WordRelation.None))
                    Compare(pair, i, j, context);
            }
        }
    }

    // "Fog was the cause of the accident", "a failure of the steering caused the accident", "the accident was caused by a failure".
    private static void CompareCauses(SentencePair pair, RuleContext context)
    {
        for (var i = 0; i < pair.Left.Count; i++)
        {
            var (leftCause, leftEffect) = CauseAt(pair.Left, i);
            if (leftCause < 0 || leftEffect < 0)
                continue;
            for (var j = 0; j < pair.Right.Count; j++)
            {
                var (rightCause, rightEffect) = CauseAt(pair.Right, j);
                if (rightCause >= 0 && rightEffect >= 0 && AreOneEffect(pair, leftEffect, rightEffect))
                    Oppose(pair, (i, leftCause), (j, rightCause), 1, context);
            }
        }
    }

    private static bool AreOneEffect(SentencePair pair, int left, int right) =>
        pair.Alignment.RightOf(left) == right
        || (pair.Left.IsContent[left] && WordRelations.Alike(pair.Left.Words[left], pair.Right.Words[right]) is WordRelation.Same or WordRelation.Synonym);

    private static (int Cause, int Effect) CauseAt(SentenceView view, int token)
    {
        if (Words.GetValueOrDefault(view.Words[token].Word) != "cause" || view.Denials[token] > 0)
            return (-1, -1);
        var cause = ClauseContext.Argument(view, token, ClauseRole.Actor);
        if (view.Tokens[token].Tag == UniversalTag.Verb)
            return (cause, ClauseContext.Argument(view, token, ClauseRole.Undergoer));
        if (view.Sentence.Tree.Child(token, DependencyRelation.Copula) < 0)
            return (-1, -1);
        foreach (var child in view.Sentence.Tree.Children(token))
        {
            if (Roles.Of(view, child) == ClauseRole.Nominal && Roles.Preposition(view, child) == "of")
                return (cause, child);
        }

        return (-1, -1);
    }

    private static void Compare(SentencePair pair, int i, int j, RuleContext context)
    {
        if (Words.GetValueOrDefault(pair.Left.Words[i].Word) == "cause")
            return;
        if (PairEvidence.SameActor(pair, i, j) == false)
            return;
        var left = Reason(pair.Left, i, out var leftIsCause);
        var right = Reason(pair.Right, j, out var rightIsCause);
        if (left < 0 || right < 0 || leftIsCause != rightIsCause)
            return;
        if (!leftIsCause && Words.GetValueOrDefault(pair.Left.Words[i].Word) != "movement")
            return;
        Oppose(pair, (i, left), (j, right), leftIsCause ? 1 : 0.95, context);
    }

    private static int Reason(SentenceView view, int predicate, out bool isCause)
    {
        isCause = false;
        foreach (var child in view.Sentence.Tree.Children(predicate))
        {
            if (child < predicate)
                continue;
            var role = Roles.Of(view, child);
            if (role == ClauseRole.Clause)
            {
                var marker = Marker(view, child);
                isCause = Words.GetValueOrDefault(marker) == "because";
                if (isCause || marker == "to")
                    return child;
            }
            else if (role == ClauseRole.Oblique && Roles.Preposition(view, child) == "because")
            {
                isCause = true;
                return child;
            }
        }

        return -1;
    }

    private static string Marker(SentenceView view, int clause)
    {
        foreach (var child in view.Sentence.Tree.Children(clause))
        {
            if (child < clause && view.Tokens[child].Relation == DependencyRelation.Marker)
                return view.Words[child].Word;
        }

        return string.Empty;
    }

    private static void Oppose(SentencePair pair, (int Act, int Reason) left, (int Act, int Reason) right, double weight, RuleContext context)
    {
        if (left.Reason < 0 || right.Reason < 0 || IsVague(pair.Left, left.Reason) || IsVague(pair.Right, right.Reason)
            || Share(pair.Left, left.Reason, pair.Alignment.CoversLeft) > 0.25 || Share(pair.Right, right.Reason, pair.Alignment.CoversRight) > 0.25)
        {
            return;
        }

        var leftSide = PairEvidence.Side(pair.Left, pair.Left.Sentence.Tree.LeftEdge(left.Reason), pair.Left.Sentence.Tree.RightEdge(left.Reason));
        var rightSide = PairEvidence.Side(pair.Right, pair.Right.Sentence.Tree.LeftEdge(right.Reason), pair.Right.Sentence.Tree.RightEdge(right.Reason));
        var (leftUnit, rightUnit) = (new SentenceUnit(left.Act, left.Act, left.Act, UnitKind.Verb), new SentenceUnit(right.Act, right.Act, right.Act, UnitKind.Verb));
        var strength = weight * (0.15 + (0.85 * PairEvidence.Context(pair, leftUnit, rightUnit)))
            * (PairEvidence.AreTwoEvents(pair, leftUnit, rightUnit) ? 0.3 : 1) * (pair.SamePassage ? 0.5 : 1);
        context.Propose(new Candidate
        {
            Left = leftSide,
            Right = rightSide,
            Relation = Relations.Between(leftSide, rightSide),
            Strength = Math.Clamp(strength, 0, 1),
            Explanation = Wording.Contrast(leftSide, rightSide, "they give one act two reasons"),
            Features = PairEvidence.Features(pair, leftSide, rightSide) with { SameAct = 1, SameSlot = 1 },
        });
    }

    private static bool IsVague(SentenceView view, int reason) => Words.GetValueOrDefault(view.Words[reason].Word) == "vague";

    private static double Share(SentenceView view, int head, Func<int, bool> covered)
    {
        var (shared, total) = (0d, 0d);
        for (var k = view.Sentence.Tree.LeftEdge(head); k <= view.Sentence.Tree.RightEdge(head); k++)
        {
            total += view.Weight(k);
            if (covered(k))
                shared += view.Weight(k);
        }

        return total <= 0 ? 1 : shared / total;
    }
}
