using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Distributes a claim over coordinated subjects: "A and B resigned" says that A resigned and that B did.</summary>
internal static class CoordinationExpander
{
    /// <summary>Subjects that one claim is distributed over at the most.</summary>
    private const int Most = 8;

    /// <summary>The heads of the conjuncts, the first included.</summary>
    public static List<int> Heads(SentenceView view, int head)
    {
        var heads = new List<int>(1) { head };
        if (view.Tokens[head].Tag == UniversalTag.Numeral)
            return heads;
        foreach (var child in view.Tree.Children(head))
        {
            if (view.Relation(child) == DependencyRelation.Conjunct && heads.Count < Most && !IsOneName(view, head, child)
                && view.Tokens[child].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun)
                heads.Add(child);
        }

        return heads;
    }

    /// <summary>"Parrish &amp; Lowe" is one.</summary>
    private static bool IsOneName(SentenceView view, int head, int conjunct) =>
        view.MentionAt(head) is { Form: Entities.MentionForm.Name } mention && mention.FirstToken <= head && conjunct < mention.FirstToken + mention.TokenCount;

    /// <summary>The part of one conjunct: its own words without the others.</summary>
    public static ClaimPart Part(SentenceView view, int first, int head)
    {
        var left = view.Edges.Left(head);
        var right = view.Tree.Child(first, DependencyRelation.Conjunct) < 0
            ? (view.Relation(head) is DependencyRelation.Agent or DependencyRelation.Oblique or DependencyRelation.NominalModifier ? ArgumentReader.RightWithoutAdjuncts(view, head) : view.Edges.Right(head))
            : view.Edges.RightWithoutConjuncts(head);
        if (view.MentionAt(head) is { Form: Entities.MentionForm.Name } mention && mention.FirstToken < left && mention.FirstToken + mention.TokenCount > left)
            left = mention.FirstToken;
        if (view.MentionAt(head) is { Form: Entities.MentionForm.Name } name && name.FirstToken <= head && name.FirstToken + name.TokenCount - 1 > right)
            right = name.FirstToken + name.TokenCount - 1;
        while (left < head && (view.Is(left, "neither") || view.Is(left, "both") || view.Is(left, "either")))
            left++;
        left = Math.Max(left, AppositionClaims.FirstOf(view, head));
        return ClauseClaims.Part(view, left, Math.Max(right, head), head);
    }
}
