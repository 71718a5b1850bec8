using ClaimCheck.Syntax;

namespace ClaimCheck.Claims;

/// <summary>
/// "That the witness → had lied" with the subject on the auxiliary, "Four in ten of the new MPs are women" with the number on the predicate,
/// "Its leader, Ms Marsk, opened …" with the name for the subject: a finite clause gets the phrase before it.
/// </summary>
internal static class SubjectRepair
{
    /// <summary>Gives a finite verb or a predicate with a copula that has no subject the phrase right before it.</summary>
    public static void Mend(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Tag == UniversalTag.Verb && (MendTwo(edit, verb) || MendPhrase(edit, verb) || MendSetOff(edit, verb)))
            return;
        if (FirstAuxiliary(edit, verb) is not (>= 0 and var start) || HasSubject(edit, verb) || edit.Tokens[verb].Relation is DependencyRelation.Conjunct or DependencyRelation.RelativeClause)
            return;
        var onAuxiliary = SubjectOf(edit, start);
        var phrase = onAuxiliary >= 0 ? onAuxiliary : PhraseBefore(edit, start, verb);
        if (phrase < 0)
            phrase = PhraseBeforeAside(edit, start, verb);
        if (phrase < 0)
            return;
        edit.Attach(phrase, verb, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
    }

    /// <summary>"Human rights activists say" with "rights" as a second subject: two nouns side by side are one phrase; a name with 's owns the noun behind it.</summary>
    private static bool MendTwo(TreeEditor edit, int verb)
    {
        var earlier = -1;
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child > verb)
                return false;
            if (edit.Tokens[child].Relation is not (DependencyRelation.Subject or DependencyRelation.PassiveSubject) || edit.Tokens[child].Tag is not (UniversalTag.Noun or UniversalTag.ProperNoun))
                continue;
            if (earlier >= 0 && edit.Child(earlier, DependencyRelation.Case) is >= 0 and var genitive && edit.Tokens[genitive].Penn == PennTag.Possessive && genitive == edit.Tree.LeftEdge(child) - 1)
            {
                edit.Attach(earlier, child, DependencyRelation.Possessor);
                return true;
            }

            if (earlier >= 0 && earlier == child - 1)
            {
                edit.Attach(earlier, child, DependencyRelation.Compound);
                foreach (var part in edit.Tree.Children(earlier))
                    edit.Attach(part, child, edit.Tokens[part].Relation);
                return true;
            }

            earlier = child;
        }

        return false;
    }

    /// <summary>"Rubio, the first Latino to lead it, took part" with "Rubio" as spoken to: a name with an apposition before a finite main verb is its subject.</summary>
    private static bool MendSetOff(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.Root || !MainVerbRepair.IsFinite(edit, verb) || HasSubject(edit, verb)
            || edit.Child(verb, DependencyRelation.Vocative) is not (>= 0 and var name) || name > verb || edit.Child(name, DependencyRelation.Apposition) is not (>= 0 and var aside) || aside > verb)
            return false;
        edit.Relabel(name, edit.Child(verb, DependencyRelation.PassiveAuxiliary) >= 0 ? DependencyRelation.PassiveSubject : DependencyRelation.Subject);
        return true;
    }

    /// <summary>"And has on the whole enjoyed it" with "on the whole" for the subject.</summary>
    private static bool MendPhrase(TreeEditor edit, int verb)
    {
        if (edit.Tokens[verb].Relation != DependencyRelation.Conjunct || edit.Subject(verb) is not (>= 0 and var subject) || subject > verb || edit.Tokens[subject].Tag != UniversalTag.Noun
            || edit.Child(subject, DependencyRelation.Case) is not (>= 0 and var preposition) || preposition > subject || edit.Tokens[preposition].Tag != UniversalTag.Adposition)
            return false;
        edit.Relabel(subject, DependencyRelation.Oblique);
        return true;
    }

    private static int FirstAuxiliary(TreeEditor edit, int verb)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (child < verb && edit.Tokens[child].Relation is DependencyRelation.Copula or DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary
                && edit.Tokens[child].Penn is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird or PennTag.Modal)
                return child;
        }

        return -1;
    }

    private static bool HasSubject(TreeEditor edit, int verb)
    {
        foreach (var child in edit.Tree.Children(verb))
        {
            if (edit.Tokens[child].Relation is DependencyRelation.Subject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject or DependencyRelation.Expletive
                or DependencyRelation.ClausalSubject or DependencyRelation.ClausalPassiveSubject)
                return true;
        }

        return false;
    }

    private static int SubjectOf(TreeEditor edit, int auxiliary) => edit.Subject(auxiliary);

    /// <summary>"Many small parts - such as controllers - were visible": the phrase before an aside in commas or dashes that opens the sentence.</summary>
    private static int PhraseBeforeAside(TreeEditor edit, int start, int verb)
    {
        var close = start - 1;
        if (close < 2 || edit.Tokens[close].Text is not ("," or "-" or "–" or "—"))
            return -1;
        var open = close - 1;
        while (open > 0 && !(edit.Tokens[open].Text == edit.Tokens[close].Text && edit.Tokens[open - 1].Span.End <= edit.Tokens[open].Span.Start && !(edit.Tokens[open].Text == "-" && edit.Tokens[open - 1].Span.End == edit.Tokens[open].Span.Start)))
            open--;
        if (open <= 0)
            return -1;
        var at = open - 1;
        while (edit.Tokens[at].Head is var head and >= 0 && head < open)
            at = head;
        return edit.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Numeral && edit.Tokens[at].Head == verb && edit.Child(at, DependencyRelation.Case) < 0
            && edit.Tree.LeftEdge(at) == 0 && edit.Tokens[at].Relation is not (DependencyRelation.Vocative or DependencyRelation.ObliqueUnmarked) ? at : -1;
    }

    /// <summary>A phrase right before the auxiliary that the tree hangs on the predicate itself as something else.</summary>
    private static int PhraseBefore(TreeEditor edit, int start, int verb)
    {
        var at = start - 1;
        while (at >= 0 && edit.Tokens[at].Head is var head and >= 0 && head != verb && head < start)
            at = head;
        return at >= 0 && edit.Tokens[at].Head == verb && edit.Child(at, DependencyRelation.Case) < 0
            && edit.Tokens[at].Tag is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Numeral
            && edit.Tokens[at].Relation is DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.Dislocated or DependencyRelation.Unspecified
                or DependencyRelation.NominalModifier or DependencyRelation.ObliqueUnmarked or DependencyRelation.DirectObject ? at : -1;
    }
}
