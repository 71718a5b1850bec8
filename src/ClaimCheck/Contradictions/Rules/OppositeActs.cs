using ClaimCheck.Contradictions.Alignment;
using ClaimCheck.Syntax;

namespace ClaimCheck.Contradictions.Rules;

/// <summary>Whether two opposite verbs tell of one act: the same person, the same thing, the same figure and the same stage of the affair.</summary>
internal static class OppositeActs
{
    private const double MostlyOne = 0.75;
    private const int NearNames = 4;

    /// <summary>Whether one of the two follows the other: "joined the club", "is to leave the club".</summary>
    public static bool AreAtTwoStages(SentencePair pair, Substitution substitution) =>
        VerbStatus.Of(pair.Left, substitution.Left.Head) != VerbStatus.Of(pair.Right, substitution.Right.Head);

    /// <summary>Whether one person does both to one thing: "accepted an offer", "turned down an approach".</summary>
    public static bool HaveOneObject(SentencePair pair, Substitution substitution) =>
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

    /// <summary>Whether the two acts have differently named actors: "shares of Kestrel rose", "shares of Duvant, its supplier, fell".</summary>
    public static bool HaveOtherNames(SentencePair pair, Substitution substitution)
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
}
