using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "The firm dismissed reports" with "dismissed" describing "reports", "Norlake shares closed higher" with "shares" for the verb: sentences whose
/// verb stands right beside the word that the tree takes for the head.
/// </summary>
internal static class MisreadVerbRepair
{
    /// <summary>Makes the verb beside the root the root; false where there is none.</summary>
    public static bool Mend(TreeEditor edit, int root) => RaiseDescribing(edit, root) || RaiseReported(edit, root) || RaiseBehindThat(edit, root);

    /// <summary>"Fears that the dam could burst forced 300 families from their homes" with "fears" for the verb: at the start of a sentence, before
    /// "that" and a clause with two verbs, it is the noun whose verb is the second one.</summary>
    private static bool RaiseBehindThat(TreeEditor edit, int root)
    {
        if (edit.Tokens[root].Penn != PennTag.VerbPresentThird || root + 1 >= edit.Tree.Count || !edit.Is(root + 1, "that") || edit.Subject(root) >= 0 || edit.FirstChild(root) >= 0
            || !edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[root].Lemma) || edit.Child(root, DependencyRelation.ClausalComplement) is not (>= 0 and var clause)
            || edit.Child(clause, DependencyRelation.OpenComplement) is not (>= 0 and var verb) || verb != clause + 1
            || edit.Tokens[verb].Penn is not (PennTag.VerbPast or PennTag.VerbPastParticiple or PennTag.VerbPresent) || edit.Subject(verb) >= 0)
            return false;
        edit.MakeNoun(root);
        edit.Attach(root, verb, DependencyRelation.Subject);
        edit.Relabel(clause, DependencyRelation.AdnominalClause);
        edit.Attach(verb, -1, DependencyRelation.Root);
        MainVerbRepair.MakeFinite(edit, verb);
        foreach (var child in edit.Tree.Children(root))
        {
            if (child > verb)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }

        return true;
    }

    /// <summary>"Norlake shares closed higher" with "shares" for the verb: a past tense right behind it without a subject is the verb, and it the subject.</summary>
    private static bool RaiseReported(TreeEditor edit, int root)
    {
        var verb = root + 1;
        if (edit.Tokens[root].Penn != PennTag.VerbPresentThird || verb >= edit.Tree.Count || edit.Tokens[verb].Head != root || edit.Tokens[verb].Relation != DependencyRelation.ClausalComplement
            || edit.Tokens[verb].Penn != PennTag.VerbPast || edit.Subject(verb) >= 0 || edit.Subject(root) is not (>= 0 and var owner) || owner != root - 1 || edit.Tokens[owner].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return false;
        edit.MakeNoun(root);
        edit.Attach(root, verb, DependencyRelation.Subject);
        edit.Attach(owner, root, DependencyRelation.Compound);
        edit.Attach(verb, -1, DependencyRelation.Root);
        foreach (var child in edit.Tree.Children(root))
        {
            if (child > verb)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
        }

        return true;
    }

    /// <summary>The same where the verb has a subject of its own: "Tellham United → dismissed rumours".</summary>
    private static bool RaiseDescribing(TreeEditor edit, int root)
    {
        var verb = root - 1;
        if (verb < 1 || edit.Tokens[root].Tag != UniversalTag.Noun || edit.Tokens[verb].Head != root || edit.Tokens[verb].Relation != DependencyRelation.AdjectivalModifier
            || edit.Tokens[verb].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || edit.Subject(verb) is not (>= 0 and var subject) || subject > verb
            || edit.Child(root, DependencyRelation.Copula) >= 0 || edit.Subject(root) >= 0)
            return false;
        RaiseOverObject(edit, root, verb);
        return true;
    }

    /// <summary>"The firm dismissed reports that it would close" with "dismissed" describing "reports": they are what it dismissed.</summary>
    public static void RaiseOverObject(TreeEditor edit, int root, int verb)
    {
        edit.Attach(verb, -1, DependencyRelation.Root);
        edit.Attach(root, verb, DependencyRelation.DirectObject);
        MainVerbRepair.MakeFinite(edit, verb);
        foreach (var child in edit.Tree.Children(root))
        {
            if (child < verb || edit.Tokens[child].Penn == PennTag.FullStop)
                edit.Attach(child, verb, edit.Tokens[child].Relation);
            else if (edit.Tokens[child].Relation is DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause)
                RaiseConjuncts(edit, child, verb);
        }
    }

    /// <summary>"…, and said" goes on with the verb that has been raised.</summary>
    private static void RaiseConjuncts(TreeEditor edit, int clause, int verb)
    {
        foreach (var child in edit.Tree.Children(clause))
        {
            if (edit.Tokens[child].Relation == DependencyRelation.Conjunct && edit.Subject(child) < 0 && edit.Tokens[child].Penn == PennTag.VerbPast && edit.Tokens[clause].Penn == PennTag.VerbBase)
                edit.Attach(child, verb, DependencyRelation.Conjunct);
        }
    }
}
