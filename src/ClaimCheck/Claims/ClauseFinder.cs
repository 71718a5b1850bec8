using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// Finds the clauses of a sentence: which words are predicates, which verbs chain into one act
/// ("plans to visit", "is expected to be arrested") and on which clause each other clause hangs.
/// </summary>
internal static class ClauseFinder
{
    /// <summary>Fills <see cref="SentenceView.Clauses"/>.</summary>
    public static void Find(SentenceView view)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (!IsPredicate(view, token))
                continue;
            var next = VerbChains.FindInner(view, token);
            if (next >= 0)
                view.Chain(token, next);
        }

        foreach (var token in view.TopDown)
        {
            if (view.ClauseAt(token) is null && IsPredicate(view, token))
                Open(view, token);
        }

        view.Clauses.Sort((a, b) => a.Main.CompareTo(b.Main));
    }

    /// <summary>Whether a word heads a clause.</summary>
    public static bool IsPredicate(SentenceView view, int token)
    {
        var relation = view.Relation(token);
        switch (view.Tokens[token].Tag)
        {
            case UniversalTag.Verb:
                return IsClauseRelation(relation) || (IsNominalRelation(relation) && HasOwnArguments(view, token));
            case UniversalTag.Auxiliary:
                return relation is not (DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                    && IsClauseRelation(relation);
            case UniversalTag.Punctuation or UniversalTag.Symbol:
                return false;
            default:
                return view.Tree.Child(token, DependencyRelation.Copula) >= 0
                    || (IsClauseRelation(relation) && relation != DependencyRelation.OpenComplement && HasSubject(view, token));
        }
    }

    private static bool IsClauseRelation(DependencyRelation relation) => relation
        is DependencyRelation.Root or DependencyRelation.Conjunct or DependencyRelation.ClausalComplement
        or DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause or DependencyRelation.AdnominalClause
        or DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.Parataxis
        or DependencyRelation.ClausalSubject or DependencyRelation.ClausalPassiveSubject or DependencyRelation.ClausalOuterSubject
        or DependencyRelation.List or DependencyRelation.Unspecified or DependencyRelation.Discourse;

    private static bool IsNominalRelation(DependencyRelation relation) => relation
        is DependencyRelation.Oblique or DependencyRelation.NominalModifier or DependencyRelation.DirectObject
        or DependencyRelation.Subject or DependencyRelation.Apposition or DependencyRelation.Dislocated or DependencyRelation.Orphan;

    private static bool HasOwnArguments(SentenceView view, int token) =>
        HasSubject(view, token) || view.Child(token, DependencyRelation.DirectObject, DependencyRelation.ClausalComplement) >= 0;

    private static bool HasSubject(SentenceView view, int token) =>
        view.Child(token, DependencyRelation.Subject, DependencyRelation.PassiveSubject) >= 0;

    private static void Open(SentenceView view, int token)
    {
        var sharing = SharedFirst(view, token);
        var main = token;
        while (view.Inner(main) >= 0)
            main = view.Inner(main);
        var clause = new Clause
        {
            Main = main,
            Outer = sharing is not null && sharing.Main != sharing.Outer && IsInsideChain(view, token, sharing) ? sharing.Outer : token,
            Attached = token,
            Sharing = sharing,
            Parent = view.Tokens[token].Head < 0 ? null : view.EnclosingClause(view.Tokens[token].Head),
            IsCopular = view.Tree.Child(main, DependencyRelation.Copula) >= 0
                || view.Tokens[main].Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary),
        };
        for (var word = token; word >= 0; word = view.Inner(word))
            view.Assign(word, clause);
        clause.Kind = KindOf(view, clause);
        view.Clauses.Add(clause);
    }

    /// <summary>The first conjunct's clause when this one leans on its auxiliaries: "will meet and sign".</summary>
    private static Clause? SharedFirst(SentenceView view, int token)
    {
        if (view.Relation(token) != DependencyRelation.Conjunct || HasSubject(view, token))
            return null;
        var first = view.ClauseAt(view.Tokens[token].Head);
        if (first is null || view.Child(token, DependencyRelation.Auxiliary, DependencyRelation.PassiveAuxiliary) >= 0)
            return null;
        var form = view.Tokens[token].Penn;
        return form == view.Tokens[first.Main].Penn
            && form is PennTag.VerbBase or PennTag.VerbGerund or PennTag.VerbPastParticiple ? first : null;
    }

    private static bool IsInsideChain(SentenceView view, int token, Clause first) =>
        view.Tokens[token].Head != first.Outer;

    private static ClauseKind KindOf(SentenceView view, Clause clause)
    {
        var token = clause.Attached;
        switch (view.Relation(token))
        {
            case DependencyRelation.Conjunct:
                return view.ClauseAt(view.Tokens[token].Head)?.Kind ?? ClauseKind.Main;
            case DependencyRelation.ClausalComplement:
                return ClauseKind.Complement;
            case DependencyRelation.OpenComplement:
                return ClauseKind.Controlled;
            case DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause:
                return ClauseKind.Relative;
            case DependencyRelation.AdnominalClause:
                return HasOwnSubject(view, clause) ? ClauseKind.Complement : ClauseKind.Reduced;
            case DependencyRelation.AdverbialClause:
                return AdverbialKind(view, clause);
            case DependencyRelation.ClausalSubject or DependencyRelation.ClausalPassiveSubject or DependencyRelation.ClausalOuterSubject:
                return ClauseKind.Subject;
            case DependencyRelation.Root or DependencyRelation.Parataxis or DependencyRelation.List or DependencyRelation.Unspecified or DependencyRelation.Discourse:
                return ClauseKind.Main;
            default:
                return HasOwnSubject(view, clause) ? ClauseKind.Main : ClauseKind.Subject;
        }
    }

    private static bool HasOwnSubject(SentenceView view, Clause clause) =>
        HasSubject(view, clause.Outer) || HasSubject(view, clause.Main);

    private static ClauseKind AdverbialKind(SentenceView view, Clause clause)
    {
        if (HasOwnSubject(view, clause))
            return ClauseKind.Adverbial;
        if (VerbChains.HasTo(view, clause.Attached))
            return ClauseKind.Purpose;
        return ClauseKind.Participial;
    }
}
