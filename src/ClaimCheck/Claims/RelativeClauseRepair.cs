using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Konrad Weiss, 48, who was born in Graz, has spent …", "Farida Haidari, whose shop was swept away, sleeps …": relative clauses that the tree
/// hangs beside their noun, makes the main clause, or gives their noun as a second subject. The verb behind them gets the noun back.
/// </summary>
internal static class RelativeClauseRepair
{
    /// <summary>Mends the clause of the relative pronoun at <paramref name="pronoun"/>.</summary>
    public static void Mend(TreeEditor edit, int pronoun)
    {
        if (pronoun < 2 || edit.Tokens[pronoun].Penn is not (PennTag.WhPronoun or PennTag.WhDeterminer or PennTag.WhPronounPossessive) || edit.Is(pronoun, "that") || edit.Is(pronoun, "what"))
            return;
        var noun = NounBefore(edit, pronoun);
        var verb = VerbOf(edit, pronoun);
        if (noun < 0 || verb < 0 || edit.Tokens[verb].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause)
            return;
        var extra = SubjectBefore(edit, verb, pronoun);
        if (extra >= 0)
            noun = extra;
        var main = MainBehind(edit, verb, noun);
        if (main >= 0)
            Raise(edit, noun, verb, main);
        else if (extra < 0 && edit.Tokens[verb].Head is var head and >= 0 && head < pronoun && edit.Tokens[verb].Relation is DependencyRelation.Parataxis or DependencyRelation.Apposition
            or DependencyRelation.AdverbialClause or DependencyRelation.List or DependencyRelation.Unspecified)
            edit.Attach(verb, noun, DependencyRelation.RelativeClause);
    }

    /// <summary>The relative clause goes to its noun, the verb behind it becomes what the whole hung by.</summary>
    private static void Raise(TreeEditor edit, int noun, int verb, int main)
    {
        var top = edit.Tree.Dominates(main, noun) || edit.Tree.Dominates(main, verb) ? -2 : edit.Tree.Dominates(noun, main) ? noun : verb;
        if (top >= 0)
            edit.Attach(main, edit.Tokens[top].Head, edit.Tokens[top].Relation);
        edit.Attach(noun, main, edit.Child(main, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        edit.Attach(verb, noun, DependencyRelation.RelativeClause);
        if (top != verb && top != noun)
            return;
        foreach (var child in edit.Tree.Children(top))
        {
            if (child > main && child != verb)
                edit.Attach(child, main, edit.Tokens[child].Relation);
        }
    }

    /// <summary>The noun phrase right before the pronoun; an age or a place in commas is passed over.</summary>
    private static int NounBefore(TreeEditor edit, int pronoun)
    {
        var at = pronoun - 1;
        if (edit.Tokens[at].Penn == PennTag.Comma)
            at--;
        if (at > 1 && edit.Tokens[at].Tag == UniversalTag.Numeral && edit.Tokens[at - 1].Penn == PennTag.Comma)
            at -= 2;
        if (at < 0 || edit.Tokens[at].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return -1;
        while (edit.Tokens[at].Head is var head and >= 0 && head < at && edit.Tokens[head].Tag is UniversalTag.Noun or UniversalTag.ProperNoun
            && edit.Tokens[at].Relation is DependencyRelation.Flat or DependencyRelation.Compound)
            at = head;
        return at;
    }

    /// <summary>The verb or predicate that the pronoun hangs on, itself or through its noun.</summary>
    private static int VerbOf(TreeEditor edit, int pronoun)
    {
        var at = edit.Tokens[pronoun].Head;
        for (var step = 0; at >= 0 && step < 3; step++)
        {
            if (at > pronoun && (edit.Tokens[at].Tag == UniversalTag.Verb || edit.Child(at, DependencyRelation.Copula) >= 0))
                return at;
            at = edit.Tokens[at].Head;
        }

        return -1;
    }

    private static int SubjectBefore(TreeEditor edit, int verb, int pronoun)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child >= pronoun)
                return -1;
            if (edit.Tokens[child].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject)
                return child;
        }

        return -1;
    }

    /// <summary>The finite verb behind the clause that lacks a subject: behind a comma, without a conjunction of its own.</summary>
    private static int MainBehind(TreeEditor edit, int verb, int noun)
    {
        var head = edit.Tokens[verb].Head;
        if (head > verb && Lacks(edit, head))
            return head;
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > verb && edit.Tokens[child].Relation is DependencyRelation.Conjunct or DependencyRelation.Parataxis or DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause
                && Lacks(edit, child) && edit.Tree.LeftEdge(child) is var edge and > 0 && (edit.Tokens[edge - 1].Penn == PennTag.Comma || edit.Tokens[edge].Penn == PennTag.Comma)
                && (edit.Tree.Root == verb || edit.Tree.Root == noun || edit.Tokens[verb].Relation == DependencyRelation.Root))
                return child;
        }

        return -1;
    }

    private static bool Lacks(TreeEditor edit, int verb) =>
        (MainVerbRepair.IsFinite(edit, verb) || edit.Child(verb, DependencyRelation.Copula) >= 0) && edit.Subject(verb) < 0 && edit.Child(verb, DependencyRelation.Coordinator) < 0
        && edit.Child(verb, DependencyRelation.Marker) < 0 && edit.Tokens[verb].Tag is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.ProperNoun or UniversalTag.Numeral;
}
