using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// The last word of each phrase with all that narrows it down: "collectors who live in Geneva", "reports written by inspectors",
/// "closed when the school moved". Asides behind a comma stay out; a condition behind one stays in. Worked out once a sentence, in linear time.
/// </summary>
internal sealed class WholeEdges
{
    private int[] right = [];
    private int[] alone = [];

    /// <summary>Last word of the whole phrase of <paramref name="token"/>.</summary>
    public int Right(int token) => right[token];

    /// <summary>Last word of the whole phrase with the clauses beside it left out: "people who stayed → and paid".</summary>
    public int RightAlone(int token) => alone[token];

    /// <summary>Measures the phrases of a sentence; its trimmed edges are known already.</summary>
    public void Measure(SentenceView view)
    {
        if (right.Length < view.Count)
        {
            right = new int[Math.Max(64, view.Count)];
            alone = new int[right.Length];
        }

        var order = view.TopDown;
        for (var i = order.Length - 1; i >= 0; i--)
            MeasureOne(view, order[i]);
    }

    private void MeasureOne(SentenceView view, int token)
    {
        int last = token, lastAlone = token;
        foreach (var child in view.Tree.Children(token))
        {
            if (child < token)
                continue;
            var relation = view.Relation(child);
            if (relation is DependencyRelation.Parataxis or DependencyRelation.List)
                break;
            if (IsLoose(view, token, child, last))
                continue;
            last = Math.Max(last, right[child]);
            if (relation != DependencyRelation.Conjunct || view.ClauseAt(child) is null || view.ClauseAt(child) == view.ClauseAt(token))
                lastAlone = Math.Max(lastAlone, right[child]);
        }

        right[token] = last;
        alone[token] = lastAlone;
    }

    private static bool IsLoose(SentenceView view, int head, int child, int last)
    {
        switch (view.Relation(child))
        {
            case DependencyRelation.Punctuation or DependencyRelation.Discourse or DependencyRelation.Vocative or DependencyRelation.Dislocated or DependencyRelation.Reparandum or DependencyRelation.Unspecified:
                return true;
            case DependencyRelation.Conjunct:
                return (view.Tokens[head].Tag == UniversalTag.Verb || view.Edges.Right(head) < view.Edges.Left(child)) && !IsInModifier(view, head, child);
            case DependencyRelation.AdverbialClause when view.Lexicons.Has(view.Lower(view.Edges.Left(child)), "condition"):
                return false;
            case DependencyRelation.Oblique or DependencyRelation.NominalModifier when ArgumentRoles.IsSourcePhrase(view, child):
                return true;
            default:
                return OpensAside(view, head, child, last);
        }
    }

    /// <summary>"People who stayed → and paid", "when the dam burst → and the town was flooded": what stands beside a modifying clause belongs to it.</summary>
    private static bool IsInModifier(SentenceView view, int head, int child) =>
        view.Relation(head) is DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.AdnominalClause or DependencyRelation.AdverbialClause
        && (view.Relation(head) == DependencyRelation.AdverbialClause || view.Child(child, DependencyRelation.Subject, DependencyRelation.PassiveSubject) < 0)
        && !(view.Tree.LeftEdge(child) is > 0 and var edge && (view.Tokens[edge].Penn == PennTag.Comma || view.Tokens[edge - 1].Penn == PennTag.Comma));

    /// <summary>A comma, colon, dash or bracket before a phrase, unless it closes an aside in an act that began behind <paramref name="last"/>.</summary>
    private static bool OpensAside(SentenceView view, int head, int child, int last)
    {
        var before = view.Edges.Left(child) - 1;
        if (before < 0 || view.Tokens[before].Penn is not (PennTag.Comma or PennTag.Colon or PennTag.OpeningBracket) || view.Tokens[before].Text is "-" or "'" or "’")
            return false;
        return view.ClauseAt(head) is null || view.Tokens[before].Penn != PennTag.Comma || last + 1 >= before || view.Tokens[last + 1].Penn != PennTag.Comma
            || view.Relation(child) is DependencyRelation.Apposition or DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.AdnominalClause;
    }
}
