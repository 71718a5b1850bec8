using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>Which clauses become claims: those that say something of someone; bare gerunds, complements without cue and empty fragments only serve other clauses.</summary>
internal static class ClauseFilter
{
    /// <summary>Whether a claim is made of the clause.</summary>
    public static bool IsStated(SentenceView view, Clause clause)
    {
        if (IsBare(view, clause) || IsOpenQuestion(view, clause) || IsNotShown(view, clause) || IsCompared(view, clause) || IsIdle(view, clause))
            return false;
        switch (clause.Kind)
        {
            case ClauseKind.Subject:
                return clause.SubjectLink == SubjectLink.Own && view.Relation(clause.Attached) != DependencyRelation.ClausalSubject;
            case ClauseKind.Controlled:
                return IsControlStated(view, clause);
            case ClauseKind.Reduced:
                return IsReducedStated(view, clause);
            case ClauseKind.Purpose:
                return clause.Subject >= 0 && !clause.IsCopular;
            case ClauseKind.Participial:
                return !clause.IsCopular && view.Tokens[clause.Main].Tag == UniversalTag.Verb && (clause.Subject >= 0 || HasArguments(view, clause));
            case ClauseKind.Main:
                return clause.Subject >= 0 || HasArguments(view, clause) || view.Tree.Child(clause.Outer, DependencyRelation.Expletive) >= 0;
            default:
                return clause.Subject >= 0 || clause.IsPassive || HasArguments(view, clause);
        }
    }

    /// <summary>"As it was", "than parliament did": a helping verb alone says nothing.</summary>
    private static bool IsBare(SentenceView view, Clause clause) =>
        (view.Tokens[clause.Main].Tag == UniversalTag.Auxiliary || view.Tokens[clause.Main].Lemma is "do" or "have") && view.Tree.Child(clause.Outer, DependencyRelation.Expletive) < 0 && !HasArguments(view, clause)
        && (view.Tree.RightEdge(clause.Main) <= clause.Main + 1 || view.Tree.Child(clause.Main, DependencyRelation.AdverbialModifier) is var so and >= 0 && view.Is(so, "so"));

    /// <summary>"Alter who had won": a clause about who or what says of nobody that it was so.</summary>
    private static bool IsOpenQuestion(SentenceView view, Clause clause) =>
        AsksWhen(view, clause) || clause.Kind is ClauseKind.Complement or ClauseKind.Subject && clause.Subject >= 0 && view.Tokens[clause.Subject].Penn is PennTag.WhPronoun;

    /// <summary>"Has not said when the bill will be taken up": behind a verb of speech that is denied, when and where ask.</summary>
    private static bool AsksWhen(SentenceView view, Clause clause) =>
        view.Relation(clause.Attached) is DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause && view.Tokens[clause.Attached].Head is >= 0 and var verb
        && view.Lexicons.Speech.ContainsKey(view.Tokens[verb].Lemma) && view.Tree.LeftEdge(clause.Attached) is var edge && edge == verb + 1 && view.Tokens[edge].Penn == PennTag.WhAdverb
        && HasNegation(view, verb);

    /// <summary>"The trial did not show that the jab works": what is not shown is not said to be so.</summary>
    private static bool IsNotShown(SentenceView view, Clause clause) =>
        view.Relation(clause.Attached) == DependencyRelation.ClausalComplement && view.Tokens[clause.Attached].Head is >= 0 and var verb
        && view.Lexicons.Speech.TryGetValue(view.Tokens[verb].Lemma, out var kind) && kind == SpeechKind.Show && HasNegation(view, verb);

    private static bool HasNegation(SentenceView view, int verb)
    {
        foreach (var child in view.Tree.Children(verb))
        {
            if (view.Lexicons.Negations.ContainsKey(view.Lower(child)))
                return true;
        }

        return false;
    }

    /// <summary>"Than be locked up", "rather than close it", "as one might look at a table": what something is compared to is not said to be so.</summary>
    private static bool IsCompared(SentenceView view, Clause clause)
    {
        if (view.Tree.LeftEdge(clause.Attached) is > 0 and var edge && view.Is(edge - 1, "than"))
            return true;
        foreach (var child in view.Tree.Children(clause.Attached))
        {
            if (child > clause.Attached)
                return false;
            if (view.Is(child, "than") || view.Is(child, "as") && clause.Subject >= 0 && view.Is(clause.Subject, "one"))
                return true;
        }

        return false;
    }

    /// <summary>"It turns out", "until it was dark", "how it is spent", "what he did", "those who died" where the phrase holds it: a clause that only fills in another one.</summary>
    private static bool IsIdle(SentenceView view, Clause clause)
    {
        if (view.Relation(clause.Attached) == DependencyRelation.RelativeClause && view.Tokens[clause.Attached].Head is >= 0 and var free && view.Tokens[free].Penn == PennTag.WhPronoun)
            return true;
        if (clause is { Kind: ClauseKind.Relative, SubjectLink: SubjectLink.Antecedent, Subject: >= 0 and var those } && view.Is(those, "those") && view.Edges.Right(those) >= clause.Attached)
            return true;
        if (clause is { Kind: ClauseKind.Complement, Subject: < 0, IsPassive: false } && view.Tree.Child(clause.Outer, DependencyRelation.Expletive) < 0)
            return true;
        if (clause is { IsCopular: true, Subject: < 0, Kind: ClauseKind.Main } && view.Tree.Child(clause.Main, DependencyRelation.Copula) is >= 0 and var be && be == view.Edges.Left(clause.Main)
            && view.Tree.Child(clause.Outer, DependencyRelation.Expletive) < 0)
            return true;
        if (clause is { IsCopular: true, Subject: < 0 } && view.Tree.Child(clause.Main, DependencyRelation.AdverbialModifier) is >= 0 and var so && view.Is(so, "so"))
            return true;
        if (view.Tokens[clause.Main].Lemma == "do" && view.Tree.Child(clause.Main, DependencyRelation.DirectObject) is >= 0 and var what && view.Tokens[what].Penn == PennTag.WhPronoun)
            return true;
        if (clause is { Kind: ClauseKind.Adverbial, IsCopular: true, Subject: >= 0 } && TimeArguments.IsTime(view, clause.Subject))
            return true;
        if (clause.Subject < 0 || view.Tokens[clause.Subject].Tag != UniversalTag.Pronoun || view.EntityAt(clause.Subject) is not null)
            return false;
        if (view.Relation(clause.Attached) == DependencyRelation.AdverbialRelativeClause && view.Tokens[clause.Attached].Head is >= 0 and var question && view.Tokens[question].Penn == PennTag.WhAdverb)
            return true;
        return view.Is(clause.Subject, "it")
            && (view.Relation(clause.Attached) == DependencyRelation.Parataxis && !HasArguments(view, clause) && !clause.IsCopular || clause is { Kind: ClauseKind.Adverbial, IsCopular: true } && !IsReason(view, clause));
    }

    /// <summary>"Because it was unsafe": a reason says something that "until it was dark" does not.</summary>
    private static bool IsReason(SentenceView view, Clause clause) =>
        view.Tree.Child(clause.Outer, DependencyRelation.Marker) is >= 0 and var mark && view.Lexicons.Has(view.Lower(mark), "reason");

    private static bool IsControlStated(SentenceView view, Clause clause)
    {
        if (clause.IsCopular || clause.Parent is { Kind: ClauseKind.Subject })
            return false;
        var head = view.Tokens[clause.Attached].Head;
        return clause.Subject >= 0 && head >= 0
            && (VerbChains.Cue(view, head, clause.Attached) is not null
                || VerbChains.HasTo(view, clause.Attached)
                || view.Relation(clause.Attached) == DependencyRelation.Conjunct);
    }

    private static bool IsReducedStated(SentenceView view, Clause clause)
    {
        if (clause.IsCopular)
            return false;
        if (clause.SubjectLink == SubjectLink.Antecedent)
            return !VerbChains.HasTo(view, clause.Attached);
        var noun = view.Tokens[clause.Attached].Head;
        return noun >= 0 && view.Lexicons.ComplementNouns.ContainsKey(view.Tokens[noun].Lemma);
    }

    private static bool HasArguments(SentenceView view, Clause clause)
    {
        foreach (var child in view.Tree.Children(clause.Main))
        {
            if (view.Relation(child) is DependencyRelation.DirectObject or DependencyRelation.Oblique or DependencyRelation.ClausalComplement
                or DependencyRelation.OpenComplement or DependencyRelation.Copula)
                return true;
        }

        return false;
    }
}
