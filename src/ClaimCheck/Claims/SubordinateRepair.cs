using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "Close the valve before the fire reached the tank" with "before the fire" read as a phrase: the word is a conjunction, the noun the subject
/// of the finite verb behind it. The words are those of <c>clause-openers.tsv</c>.
/// </summary>
internal static class SubordinateRepair
{
    /// <summary>"As sales climb" with "sales" describing "climb": a bare verb with a plural before it has that for its subject.</summary>
    private static bool MendBare(TreeEditor edit, int opener)
    {
        if (edit.Tokens[opener].Relation != DependencyRelation.Case || !edit.Lexicons.ClauseOpeners.ContainsKey(edit.Tokens[opener].Text) || edit.Tokens[opener].Head is not (> 0 and var verb)
            || edit.Tokens[verb].Penn is not (PennTag.VerbBase or PennTag.VerbPresent) || edit.Tokens[verb].Relation != DependencyRelation.AdverbialClause || edit.Subject(verb) >= 0
            || edit.Tokens[verb - 1].Penn is not (PennTag.NounPlural or PennTag.ProperNounPlural) || edit.Tokens[verb - 1].Head != verb)
            return false;
        edit.Attach(verb - 1, verb, DependencyRelation.Subject);
        edit.Attach(opener, verb, DependencyRelation.Marker);
        edit.MakeVerb(verb, PennTag.VerbPresent, edit.Tokens[verb].Lemma);
        return true;
    }

    /// <summary>"After a sudden snowfall covered the path" with the phrase on a participle that has an object: it is the subject of a past tense.</summary>
    private static bool MendInside(TreeEditor edit, int opener, int noun, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.AdverbialClause || edit.Subject(verb) >= 0 || edit.Child(verb, DependencyRelation.Marker) >= 0
            || edit.Tokens[verb].Penn is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || edit.Child(verb, DependencyRelation.DirectObject) < verb)
            return false;
        edit.Attach(noun, verb, DependencyRelation.Subject);
        edit.Attach(opener, verb, DependencyRelation.Marker);
        MainVerbRepair.MakeFinite(edit, verb);
        return true;
    }

    /// <summary>"After a rope snapped on Saturday" with "snapped" as a participle beside the phrase: a clause of its own without a comma and without "by" is a past tense.</summary>
    private static bool IsMisreadPast(TreeEditor edit, int noun, int verb) =>
        edit.Tokens[verb].Penn == PennTag.VerbPastParticiple && edit.Tokens[verb].Relation == DependencyRelation.AdverbialClause && edit.Tokens[verb].Head == edit.Tokens[noun].Head
        && edit.Child(verb, DependencyRelation.Marker) < 0 && edit.Child(verb, DependencyRelation.Agent) < 0 && verb == edit.Tree.RightEdge(noun) + 1;

    /// <summary>"After a march against a terminal in the port ended in clashes" with each phrase on the verb before: a finite clause without a subject
    /// and without a comma has the noun behind the conjunction for its subject, what stands between is the noun's.</summary>
    private static bool MendLong(TreeEditor edit, int opener, int noun)
    {
        if (edit.Tokens[noun].Relation != DependencyRelation.Oblique || edit.Tokens[noun].Head is not (>= 0 and var governor) || governor > opener)
            return false;
        var verb = noun + 1;
        while (verb < edit.Tree.Count && !(edit.Tokens[verb].Head == governor && edit.Tokens[verb].Relation == DependencyRelation.AdverbialClause))
        {
            if (edit.Tokens[verb].Tag is UniversalTag.Punctuation or UniversalTag.CoordinatingConjunction || edit.Tokens[verb].Head == governor && edit.Tokens[verb].Relation != DependencyRelation.Oblique)
                return false;
            verb++;
        }

        if (verb >= edit.Tree.Count || edit.Tokens[verb].Penn is not (PennTag.VerbPast or PennTag.VerbPresentThird) || edit.Tree.LeftEdge(verb) != verb || edit.Tokens[noun].Tag == UniversalTag.Verb
            || edit.Child(noun, DependencyRelation.Determiner) < 0 && edit.Lexicons.TimeWords.ContainsKey(edit.Tokens[noun].Lemma))
            return false;
        edit.Attach(noun, verb, DependencyRelation.Subject);
        edit.Attach(opener, verb, DependencyRelation.Marker);
        foreach (var child in edit.Tree.Children(governor))
        {
            if (child > noun && child < verb)
                edit.Attach(child, noun, DependencyRelation.NominalModifier);
        }

        return true;
    }

    /// <summary>"Since Ida Voss, the curator, resigned": the second comma of an apposition, inside the sentence.</summary>
    private static bool IsBehindApposition(TreeEditor edit, int opener, int noun, int comma) =>
        comma < edit.Tree.Count && edit.Tokens[comma].Penn == PennTag.Comma && edit.Tokens[noun].Head is >= 0 and var governor && governor < opener
        && edit.Child(noun, DependencyRelation.Apposition) >= 0;

    /// <summary>"Once the storm has passed" with "once" as an adverb of the clause before: it opens its own clause.</summary>
    private static bool MendAdverb(TreeEditor edit, int opener)
    {
        if (edit.Tokens[opener].Relation != DependencyRelation.AdverbialModifier || !edit.Is(opener, "once") || edit.Tokens[opener].Head is not (>= 0 and var main) || main > opener)
            return false;
        foreach (var child in edit.Tree.Children(main))
        {
            if (child < opener || edit.Tokens[child].Relation != DependencyRelation.AdverbialClause || edit.Tree.LeftEdge(child) != opener + 1 || edit.Subject(child) < 0
                || edit.Child(child, DependencyRelation.Marker) >= 0 || !MainVerbRepair.IsFinite(edit, child))
                continue;
            edit.Attach(opener, child, DependencyRelation.Marker);
            return true;
        }

        return false;
    }

    /// <summary>Makes the phrase of the word at <paramref name="opener"/> a clause when a finite verb without a subject follows it.</summary>
    public static void Mend(TreeEditor edit, int opener)
    {
        if (MendBare(edit, opener) || MendAdverb(edit, opener))
            return;
        if (edit.Tokens[opener].Relation != DependencyRelation.Case || !edit.Lexicons.ClauseOpeners.ContainsKey(edit.Tokens[opener].Text) || edit.Tokens[opener].Head is not (> 0 and var noun) || noun < opener)
            return;
        if (MendLong(edit, opener, noun))
            return;
        var verb = edit.Tree.RightEdge(noun) + 1;
        if (IsBehindApposition(edit, opener, noun, verb))
            verb++;
        while (verb < edit.Tree.Count && edit.Tokens[verb].Tag is UniversalTag.Auxiliary or UniversalTag.Adverb && edit.Tokens[verb].Head > verb)
            verb++;
        if (edit.Tokens[noun].Relation == DependencyRelation.Oblique && edit.Tokens[noun].Head == verb && MendInside(edit, opener, noun, verb))
            return;
        if (verb >= edit.Tree.Count || edit.Tokens[verb].Tag is not (UniversalTag.Verb or UniversalTag.Auxiliary) || !(MainVerbRepair.IsFinite(edit, verb) || IsMisreadPast(edit, noun, verb)) || edit.Subject(verb) >= 0
            || edit.Tree.Dominates(verb, noun) || edit.Child(verb, DependencyRelation.Coordinator) >= 0 || edit.Tokens[verb].Relation == DependencyRelation.RelativeClause)
            return;
        var governor = edit.Tokens[noun].Head;
        while (governor >= 0 && edit.Tokens[governor].Tag != UniversalTag.Verb && edit.Child(governor, DependencyRelation.Copula) < 0)
            governor = edit.Tokens[governor].Head;
        if (governor < 0 || governor == verb || edit.Tree.Dominates(verb, governor))
            return;
        edit.Attach(verb, governor, DependencyRelation.AdverbialClause);
        edit.Attach(noun, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        edit.Attach(opener, verb, DependencyRelation.Marker);
        MainVerbRepair.MakeFinite(edit, verb);
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > verb && edit.Tokens[child].Relation == DependencyRelation.Conjunct && edit.Subject(child) >= 0 && edit.Tree.LeftEdge(child) is var edge && edit.Tokens[edge].Penn == PennTag.Comma)
                edit.Attach(child, governor, DependencyRelation.Conjunct);
        }
    }
}
