using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>"Told the insurers that the operation had failed", "the allegation that he forged it", "argued that …": that-clauses that the tree takes apart or for relative clauses.</summary>
internal static class ThatClauseRepair
{
    /// <summary>A "relative" clause with a subject of its own behind "that" on the object of telling, or on a noun that takes a clause.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        var noun = edit.Tokens[verb].Head;
        var that = edit.FirstChild(verb);
        if (noun < 0 || that < 0 || !edit.Is(that, "that") || !HasSubjectBeside(edit, verb, that))
            return;
        var governor = edit.Tokens[noun].Head;
        if (governor >= 0 && edit.Tokens[noun].Relation is DependencyRelation.DirectObject or DependencyRelation.IndirectObject
            && edit.Lexicons.HearerVerbs.ContainsKey(edit.Tokens[governor].Lemma))
        {
            edit.Attach(verb, governor, DependencyRelation.ClausalComplement);
            edit.Relabel(that, DependencyRelation.Marker);
        }
        else if (governor >= 0 && edit.Tokens[noun].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked
            && edit.Lexicons.Speech.ContainsKey(edit.Tokens[governor].Lemma) && edit.Child(governor, DependencyRelation.ClausalComplement) < 0 && edit.Tokens[that].Relation == DependencyRelation.Marker)
        {
            edit.Attach(verb, governor, DependencyRelation.ClausalComplement);
        }
        else if (edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[noun].Lemma)
            && (edit.Tokens[that].Relation != DependencyRelation.DirectObject || HasOtherObject(edit, verb, that)))
        {
            edit.Relabel(verb, DependencyRelation.AdnominalClause);
            edit.Relabel(that, DependencyRelation.Marker);
        }
    }

    /// <summary>"Said A and that B" with B beside "said": it is said too.</summary>
    public static bool MendConjunct(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.Conjunct || edit.Tokens[verb].Head is not (>= 0 and var head)
            || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[head].Lemma) || edit.Child(verb, DependencyRelation.Marker) is not (>= 0 and var mark) || !edit.Is(mark, "that"))
            return false;
        edit.Relabel(verb, DependencyRelation.ClausalComplement);
        return true;
    }

    /// <summary>"Do an agreement that might include it" with the relative clause on the verb: it goes to the noun before "that".</summary>
    public static bool MendRelative(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.ClausalComplement || edit.FirstChild(verb) is not (> 0 and var that) || !edit.Is(that, "that")
            || edit.Tokens[that].Relation is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject) || edit.Tokens[that - 1].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
            return false;
        var noun = that - 1;
        if (edit.Lexicons.TimeWords.ContainsKey(edit.Tokens[noun].Text.ToLowerInvariant()) && edit.Tokens[noun].Head is >= 0 and var governor && edit.Child(governor, DependencyRelation.DirectObject) is var target and >= 0)
            noun = target;
        edit.Attach(verb, noun, DependencyRelation.RelativeClause);
        return true;
    }

    /// <summary>"Argued that" with "that" as the object: the verb behind it is the clause.</summary>
    public static void MendMark(TreeEditor edit, int that)
    {
        var token = edit.Tokens[that];
        if (token.Relation == DependencyRelation.Determiner && token.Head > that && that > 0 && edit.Tokens[that - 1].Tag == UniversalTag.Noun && edit.Lexicons.ComplementNouns.ContainsKey(edit.Tokens[that - 1].Lemma))
        {
            MendDeterminer(edit, that, token.Head);
            return;
        }

        if (token.Relation == DependencyRelation.Determiner && token.Head > that && edit.Tokens[token.Head].Penn is PennTag.NounPlural or PennTag.ProperNounPlural)
        {
            MendDeterminer(edit, that, token.Head);
            return;
        }

        if (token.Relation is not (DependencyRelation.DirectObject or DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.Apposition or DependencyRelation.Parataxis)
            || token.Head is not (>= 0 and var head) || head > that || edit.Tokens[head].Tag != UniversalTag.Verb || !edit.Lexicons.Speech.ContainsKey(edit.Tokens[head].Lemma))
            return;
        var verb = FindVerb(edit, that);
        if (verb < 0)
            return;
        var subject = edit.Subject(verb) is var own and >= 0 ? own : MainVerbRepair.PhraseBefore(edit, verb);
        if (subject <= that)
            return;
        edit.Attach(verb, head, DependencyRelation.ClausalComplement);
        edit.Attach(that, verb, DependencyRelation.Marker);
        edit.Attach(subject, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        MainVerbRepair.MakeFinite(edit, verb);
    }

    private static bool HasOtherObject(TreeEditor edit, int verb, int that)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child != that && edit.Tokens[child].Relation == DependencyRelation.DirectObject)
                return true;
        }

        return false;
    }

    private static int FindVerb(TreeEditor edit, int that)
    {
        var limit = Math.Min(edit.Tree.Count, that + 25);
        for (var i = that + 2; i < limit; i++)
        {
            if (edit.Tokens[i].Penn is PennTag.WhDeterminer or PennTag.WhPronoun or PennTag.FullStop or PennTag.Comma)
                return -1;
            if (edit.Child(i, DependencyRelation.Copula) >= 0)
                return i;
            if (edit.Tokens[i].Tag is UniversalTag.Verb or UniversalTag.Auxiliary && edit.Tokens[i].Relation is not (DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula) && (MainVerbRepair.IsFinite(edit, i) || edit.Tokens[i].Penn == PennTag.VerbPastParticiple))
                return i;
        }

        return -1;
    }

    /// <summary>"Warned that bread prices could rise": "that" does not go with a plural.</summary>
    private static void MendDeterminer(TreeEditor edit, int that, int noun)
    {
        if (edit.Tokens[noun].Head is >= 0 and var verb && verb > noun && edit.Tokens[noun].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject)
            edit.Attach(that, verb, DependencyRelation.Marker);
    }

    private static bool HasSubjectBeside(TreeEditor edit, int verb, int that)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child != that && edit.Tokens[child].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject)
                return true;
        }

        return false;
    }
}
